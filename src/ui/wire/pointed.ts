import { createContext, useContext } from "react";
import { makeSignal, type Signal } from "./signal";

/** The place of the matrix that is pointed at, or where the keyboard is in it. */
export interface PointedCell {
  readonly party: string | null;
  readonly meeting: string | null;
}

const Link = createContext<Signal<PointedCell | null>>(makeSignal(null));

/** Links the figures of participation with the map: what is pointed at in one lights up in the other. */
export function usePointedCell(): Signal<PointedCell | null> {
  return useContext(Link);
}
