import { readStep } from "../view/storyViews";
import { unreadSwitches } from "../view/unreadSwitches";
import { SWITCHES } from "./switches";

/** A step's address as the facts want it: what it asks for, and what of it says nothing. */
export function readAddress(address: string) {
  const { view, unread } = readStep(address);
  const { picked, filter } = view;
  return { picked, filter, unread: [...unread, ...unreadSwitches(view, SWITCHES)] };
}
