import {
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ON_PAGE, onPage } from "../../draw/pagePlaces";
import { readPickedWord } from "../../view/pickedWord";
import type { Picked } from "../../view/view";
import { afterPaint } from "../browser/afterPaint";
import { type Loaded, useLoaded } from "../load/useLoaded";
import { Missing } from "../part/Missing";
import { useWires } from "../wire/wires";
import type { Html } from "./LegendLinks";
import type { MapSlot } from "./mapSlot";

/** What the page comes with: the picture, and the legend of it. */
export interface FirstMap {
  readonly picture: Html;
  readonly legend: Html;
}

const IN_THE_PAGE: Html = { __html: "" };
/** In the browser: what stands in the page already, which is woken up and left as it is. */
export const SERVED: FirstMap = { picture: IN_THE_PAGE, legend: IN_THE_PAGE };

/** Where the map is drawn. */
export interface MapPlace {
  /** Filled by pens, not by React. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** The sheet with the picture that the page came with, for the first pen to draw on; `null` where it came without. */
  readonly paper: HTMLElement | null;
}

/** What stands around the map, and draws it when that is wanted. */
export type RenderMap = (slot: MapSlot, place: MapPlace) => ReactNode;

interface Props {
  slot: MapSlot;
  first: FirstMap;
  /** What stands around the map, and draws it when that is wanted. */
  loadMap: () => Promise<RenderMap>;
}

/**
 * The place of the map: the picture that the page came with, which answers clicks, until a pen draws there. It
 * stays the same element from the first paint on, since a browser paints anew what is put elsewhere.
 */
export function MapRoom({ slot: asked, first, loadMap }: Props) {
  const slot = useAfterAnswer(asked);
  const { mapOnPage, address } = useWires();
  const canvas = useRef<HTMLDivElement>(null);
  const [paper] = useState(servedPaper);
  const map = useMap(loadMap);
  // The same element for as long as nothing of it is another, so that a panel which comes doesn't render the map.
  const here = useMemo(
    () => (map.state === "here" ? map.value(slot, { canvas, paper }) : null),
    [map, slot, paper],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard the panel lists the same things as links. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <div
        className={ON_PAGE.map}
        data-projection={slot.view.projection}
        data-day={slot.view.date ?? undefined}
        ref={canvas}
        onClick={({ target }) => mapOnPage.get()?.pen ?? address.changeView({ picked: pickedOf(target) })}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is our own pen's.
        dangerouslySetInnerHTML={first.picture}
        suppressHydrationWarning
      />
      {here ?? (
        // Its links lead to pages until what stands around the map has come.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own legend.
        <div className={ON_PAGE.legend} dangerouslySetInnerHTML={first.legend} suppressHydrationWarning />
      )}
      {map.state === "failed" && <Missing of="map.failed" onRetry={map.retry} />}
    </>
  );
}

/** What lays the page out, or says all of it anew: in that the map is never behind. */
const AT_ONCE = ["explore", "story", "frame", "theme", "projection"] as const;

/** A panel or a figure answers first: the map beside it, which takes longer the larger the atlas is, follows when that is painted. */
function useAfterAnswer(asked: MapSlot): MapSlot {
  const slot = useDeferredValue(asked);
  const isBeside =
    slot.words === asked.words &&
    slot.story === asked.story &&
    AT_ONCE.every((part) => slot.view[part] === asked.view[part]);
  return isBeside ? slot : asked;
}

/** What stands around the map, asked for after the first paint, so that a click that came before the page was awake is answered first. */
function useMap(loadMap: Props["loadMap"]): Loaded<RenderMap> {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return useLoaded(isPainted ? loadMap : null);
}

function servedPaper(): HTMLElement | null {
  return typeof document === "undefined" ? null : onPage("paper");
}

/**
 * What a click on the picture picks: each of its marks bears it. It takes what lies topmost, without the choice that the map offers among
 * several things, which takes all marks.
 */
function pickedOf(target: EventTarget): Picked | null {
  const word = target instanceof Element && target.closest<SVGElement>("[data-picks]")?.dataset.picks;
  return word ? readPickedWord(word) : null;
}
