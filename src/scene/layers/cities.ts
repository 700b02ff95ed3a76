import type { Position } from "../../atlas/atlas";
import { meetingsPicked } from "../corridorsPicked";
import type { Ask, Layer, Made, Picking } from "../layer";
import { type City, textIn } from "../look";
import type { Palette } from "../palette";
import type { LabelMark, PointMark } from "../scene";
import { sizedFor } from "../symbology";
import { BESIDE_POINT, type FaceId, faceOf } from "../type";
import { zooms, zoomsByRank } from "../zooms";

/** Capitals come first. */
const CAPITAL_SEEN = zooms(4);
/** But that in which the Centre sits is on a map of the whole region too, down to a phone's. */
const SEAT_SEEN = zooms(1);
const seen = zoomsByRank([zooms(4.4), zooms(5), zooms(5.6), zooms(6.4)], zooms(7));
/** Of the names of capitals: after those of member states, before those of what stands along a corridor. */
export const CAPITAL_RANK = 20;
/** The city in which the Centre sits comes before other capitals. */
export const SEAT_RANK = 19;

export const cities: Layer = {
  id: "cities",
  switch: { id: "places", isOn: true },
  needsAssets: false,
  compose: (ask) => (ask.look.places?.cities ?? []).flatMap((city) => marksOf(city, ask)),
  legend: null,
  // Nobody picks a town; but what is picked may sit there, or have met there.
  lit: (picking) => townsPicked(picking).map((names) => ({ kind: "place", id: idOf(names) })),
};

/** The town in which the Centre sits, and those of the meetings that are picked: an online one is its organiser's. */
function townsPicked(picking: Picking): readonly City["names"][] {
  const { index, picked, cities } = picking;
  if (picked.kind === "centre") return [index.centre.city];
  return meetingsPicked(picking).flatMap(({ at, anchor }) => townAt(at ?? anchor, cities)?.names ?? []);
}

/** So far off a town's place what is in it may lie, in degrees: a hall stands at its edge. */
const IN_TOWN = 0.15;

function townAt(place: Position | null, cities: readonly City[]): City | null {
  let [nearest, least] = [null as City | null, IN_TOWN];
  if (place === null) return null;
  for (const city of cities) {
    const far = Math.hypot(city.lon - place[0], city.lat - place[1]);
    if (far < least) [nearest, least] = [city, far];
  }
  return nearest;
}

/** Capitals of the atlas's countries stand out; those of others are cities like any. */
function marksOf(city: City, { index, look: { palette, language } }: Ask): Made[] {
  const isCapital = city.capital === true && isOfAtlas(city, index);
  const isSeat = isCapital && city.names.en === index.centre.city.en;
  const id = idOf(city.names);
  const { minZoom, maxZoom } = isSeat ? SEAT_SEEN : isCapital ? CAPITAL_SEEN : seen(city);
  const common: Pick<LabelMark, "of" | "picks" | "title" | "at" | "minZoom"> = {
    of: { kind: "place", id },
    picks: null,
    title: textIn(city.names, language),
    at: [city.lon, city.lat],
    minZoom,
  };
  return [
    { mark: "point", id: `city:${id}`, ...common, ...dotOf(city, isCapital, palette) },
    {
      mark: "label",
      id: `name:city:${id}`,
      ...common,
      text: common.title,
      ...faceOf(isCapital ? "capital" : (TOWN_FACE[city.rank] ?? "town"), palette),
      anchors: BESIDE_POINT,
      offset: sizedFor(6, palette),
      rank: isSeat ? SEAT_RANK : isCapital ? CAPITAL_RANK : 40 + city.rank,
      maxZoom,
    },
  ];
}

function idOf({ en }: City["names"]): string {
  return en.toLowerCase();
}

function isOfAtlas({ country }: City, { members, neighbours }: Ask["index"]): boolean {
  return [...members, ...neighbours].some(({ id }) => id === country);
}

type Dot = Pick<PointMark, "shape" | "radius" | "fill" | "stroke" | "strokeWidth">;

/** Towns have their size, in letters and in px of their dots: of the first rank, of the second, and so on. */
const TOWN_FACE: Readonly<Record<number, FaceId>> = { 1: "metropolis", 2: "city" };
const TOWN_RADIUS: Readonly<Record<number, number>> = { 1: 2.4, 2: 2, 3: 1.6 };
const LEAST_RADIUS = 1.3;

function dotOf({ rank }: Pick<City, "rank">, isCapital: boolean, palette: Palette): Dot {
  const { dot, paper } = palette.ink;
  const sized = (width: number) => sizedFor(width, palette);
  return isCapital
    ? { shape: "ring", radius: sized(2.6), fill: paper, stroke: dot, strokeWidth: sized(1.3) }
    : {
        shape: "circle",
        radius: sized(TOWN_RADIUS[rank] ?? LEAST_RADIUS),
        fill: dot,
        stroke: paper,
        strokeWidth: sized(0.6),
      };
}
