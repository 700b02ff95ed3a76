import { onPage } from "../../draw/pagePlaces";
import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge: in px, and on a low map at most a part of its height. */
const AIR = 40;
const AIR_PART = 1 / 16;

/** What a sheet or a low legend covers of the map from below, and a tall legend from the side. */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const shown = map.getBoundingClientRect();
  const over = sheet?.getBoundingClientRect();
  const key = onPage("legend")?.getBoundingClientRect();
  // A panel that stands beside the map or above it covers nothing.
  const isOver = over && over.left < shown.right && over.right > shown.left && over.bottom > shown.top + 1;
  const air = Math.min(AIR, shown.height * AIR_PART);
  const isTall = key && key.height > shown.height / 2;
  // A legend that isn't shown has no height.
  const isLow = key && key.height > 0 && !isTall;
  const covers = [isOver ? over.top : null, isLow ? key.top : null].filter((top) => typeof top === "number");
  return {
    top: air,
    right: air,
    bottom: air + Math.max(0, ...covers.map((top) => shown.bottom - top)),
    left: air + (isTall ? key.right - shown.left : 0),
  };
}
