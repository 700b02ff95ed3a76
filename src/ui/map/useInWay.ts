import { useEffect, useEffectEvent, useState } from "react";
import { type Box, meet } from "../../draw/flat/box";
import { stepsAlong } from "../../draw/flat/placeLabels";
import type { Pixel } from "../../draw/flat/projectorOf";
import { onPage } from "../../draw/pagePlaces";
import type { Pen } from "../../draw/pen";
import { countryBox } from "../../scene/countryPlaces";
import { emphasisOf, type Mark, type Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { writePickedWord } from "../../view/pickedWord";
import type { Picked } from "../../view/view";
import { afterPaint } from "../browser/afterPaint";
import type { Signal } from "../wire/signal";

/** What an unfolded legend takes of the map as long as none was measured, in rem. */
const UNFOLDED = { width: 24, height: 12 };

/** What is picked, in a word, where the map rests with a part of it under the legend, were that unfolded. */
export function useInWay(
  pen: Pen | null,
  scene: Scene,
  picked: Picked | null,
  rested: Signal<Camera | null>,
): string | null {
  const [inWayOf, setInWayOf] = useState<string | null>(null);
  const look = useEffectEvent(() => {
    const key = keyBox();
    const covers = pen && picked && key && placesOf(picked, scene, pen).some((place) => meet(place, key));
    setInWayOf(covers ? writePickedWord(picked) : null);
  });
  useEffect(() => rested.subscribe(() => look()), [rested]);
  // When all is painted: to measure before would lay the page out twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them may put something else under the legend.
  useEffect(() => afterPaint(() => look()), [pen, scene, picked]);
  return inWayOf;
}

/** The legend as it is when it is unfolded, in px of the map; `null` where it stands in no corner. */
function keyBox(): Box | null {
  const map = onPage("map")?.getBoundingClientRect();
  const key = onPage("legend");
  if (!map || !key || key.classList.contains("share-key") || key.offsetHeight === 0) return null;
  const { left, bottom } = key.getBoundingClientRect();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isUnfolded = key.querySelector(":scope > details:first-child[open]") !== null;
  const { width, height } = isUnfolded
    ? key.getBoundingClientRect()
    : { width: UNFOLDED.width * rem, height: UNFOLDED.height * rem };
  const [x, y] = [left - map.left, bottom - map.top];
  return { left: x, right: x + width, top: y - height, bottom: y };
}

/** Boxes on the map in which what is picked lies. */
function placesOf({ kind, id }: Picked, scene: Scene, pen: Pen): readonly Box[] {
  const country = kind === "member" || kind === "party" ? countryBox(id) : null;
  if (country === null) {
    const lit = scene.marks.filter((mark) => emphasisOf(scene, mark.id) === "focus");
    return lit.flatMap((mark) => pixelsOf(mark, pen)).map(boxAround);
  }
  const [west, south, east, north] = country;
  const [from, to] = [pen.project([west, north]), pen.project([east, south])];
  return from && to ? [{ left: from.x, top: from.y, right: to.x, bottom: to.y }] : [];
}

function pixelsOf(mark: Mark, { project }: Pen): readonly Pixel[] {
  const places = mark.mark === "line" ? mark.line : mark.mark === "point" ? [mark.at] : [];
  const pixels = places.flatMap((place): Pixel[] => {
    const at = project(place);
    return at ? [[at.x, at.y]] : [];
  });
  return pixels.length < 2 ? pixels : stepsAlong(pixels);
}

/** Lines and symbols are seen as wide as that, in px. */
const HALF = 6;

function boxAround([x, y]: Pixel): Box {
  return { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF };
}
