import { createContext } from "react";
import type { AtlasFront } from "../../atlas/front";
import type { Picked, View } from "../../view/view";
import { useHeld } from "../jsx/useHeld";

/** Where the reader is, and the ways from there. */
export interface Navigation {
  readonly front: AtlasFront;
  readonly view: View;
  /** From the page to the site's folder, for links to files; nothing where the page lies in it. */
  readonly base?: string;
  /** The address of the present view with a change. */
  hrefOf(change: Partial<View>): string;
  /** The reader is about to go there: what is needed can be fetched. */
  expect?(picked: Picked): void;
  /** Goes there as a step of the history. */
  changeView(change: Partial<View>): void;
}

const Place = createContext<Navigation | null>(null);

/** Gives all components under it the view and a way to change it. */
export const Navigating = Place.Provider;

export function useNavigation(): Navigation {
  return useHeld(Place, "Navigating");
}
