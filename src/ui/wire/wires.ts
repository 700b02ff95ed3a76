import { createContext } from "react";
import type { Position } from "../../atlas/atlas";
import { useHeld } from "../jsx/useHeld";
import type { ShownPast } from "../load/past";
import { type AddressBar, type AddressWindow, makeAddressBar } from "./addressBar";
import type { Deck, Exportable, MapOnPage, OverMap, PointedCell, StoryNow } from "./carried";
import { makeSignal, type Signal } from "./signal";

/**
 * What links parts of the page that don't know each other. Whoever starts the page makes them once and hands them to
 * `<Wiring>`; nothing else on the page outlives its component. Each wire has one writer, and carries `null` where that isn't there.
 */
export interface Wires {
  /** The view. Written by whoever changes it, and only by its own functions. */
  readonly address: AddressBar;
  /** The atlas as it was known on the day that the view asks for. Written by `time/TimeBar`. */
  readonly past: Signal<ShownPast | null>;
  /** What the page is about, without the name of the atlas. Written by `shell/App`. */
  readonly heading: Signal<string | null>;
  /** Brings what draws the map, as long as the page rests with its picture. Written by `map/useBringing`. */
  readonly bringMap: Signal<(() => void) | null>;
  /** The map that stands on the page. Written by `map/Stage`. */
  readonly mapOnPage: Signal<MapOnPage | null>;
  /** What of the map can leave the page. Written by `map/AtlasMap`. */
  readonly exportable: Signal<Exportable | null>;
  /** What is to be taken along, asked for elsewhere: heard as it is written. Written by `export/BriefButton` and `story/own/useTakingOwn`. */
  readonly taken: Signal<"brief" | "story" | null>;
  /** Where the story is that is being told. Written by `story/Player`. */
  readonly storyNow: Signal<StoryNow | null>;
  /** The same story, as it can be taken along. Written by `story/useTakenAlong`. */
  readonly deck: Signal<Deck | null>;
  /** The place in a figure that is pointed at, in the figure or on the map. Written by `panel/ProfileSection`. */
  readonly pointedPlace: Signal<Position | null>;
  /** Where the pointer is over the map. Written by `map/PointedPlace`. */
  readonly overMap: Signal<OverMap | null>;
  /** The cell of the matrix that is pointed at, or where the keyboard is in it. Written by `explore/matrix/useWalk`. */
  readonly pointedCell: Signal<PointedCell | null>;
}

export function makeWires(page: AddressWindow): Wires {
  return {
    address: makeAddressBar(page),
    past: makeSignal<ShownPast | null>(null),
    heading: makeSignal<string | null>(null),
    bringMap: makeSignal<(() => void) | null>(null),
    mapOnPage: makeSignal<MapOnPage | null>(null),
    exportable: makeSignal<Exportable | null>(null),
    taken: makeSignal<"brief" | "story" | null>(null),
    storyNow: makeSignal<StoryNow | null>(null),
    deck: makeSignal<Deck | null>(null),
    pointedPlace: makeSignal<Position | null>(null),
    overMap: makeSignal<OverMap | null>(null),
    pointedCell: makeSignal<PointedCell | null>(null),
  };
}

const Wired = createContext<Wires | null>(null);

/** Gives all components under it the wires of the page. */
export const Wiring = Wired.Provider;

export function useWires(): Wires {
  return useHeld(Wired, "Wiring");
}
