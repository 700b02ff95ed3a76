import { createContext, useContext } from "react";
import type { Position } from "../../atlas/atlas";
import { makeSignal, type Signal } from "./signal";

/** Where the pointer is over the map, and how much ground lies under a pixel there. */
export interface OverMap {
  readonly at: Position;
  readonly kmPerPx: number;
}

/** What links the map with a figure that shows places along a line: pointing at one shows the place on the other. */
export interface Pointing {
  /** A place of the figure that is pointed at, on either of them. */
  readonly place: Signal<Position | null>;
  /** The pointer over the map. */
  readonly overMap: Signal<OverMap | null>;
}

const Link = createContext<Pointing>({ place: makeSignal(null), overMap: makeSignal(null) });

/** The link between the map and the figures of the page. */
export function usePointing(): Pointing {
  return useContext(Link);
}
