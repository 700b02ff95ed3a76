import { readView } from "../../view/address";

/** Whether the camera may fly: not for readers who asked for less motion, nor in a frame that wants none. */
export function mayFly(): boolean {
  const { framing } = readView(location.search).view;
  return framing.motion && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
