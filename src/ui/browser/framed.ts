import { isEmbedded, type View } from "../../view/view";

/** Whether another page stands around this one. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Whether the page around the map scrolls under the hand: a page that isn't in a frame has nothing else to scroll. */
export function scrollsAround(view: Pick<View, "frame">): boolean {
  return isEmbedded(view) && isFramed();
}
