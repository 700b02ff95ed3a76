import { readStep } from "../view/storyViews";
import { unreadSwitches } from "../view/unreadSwitches";
import { SWITCHES } from "./switches";

/**
 * The `AddressReader` with which the facts check stories: what a step's address asks for, and which of its words mean
 * nothing.
 */
export function readAddress(address: string) {
  const { view, unread } = readStep(address);
  const { picked, filter } = view;
  return { picked, filter, unread: [...unread, ...unreadSwitches(view, SWITCHES)] };
}
