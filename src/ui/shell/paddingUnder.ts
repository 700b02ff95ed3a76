import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge; in px. */
const AIR = 40;

/** What a sheet covers of the map from below, and a tall legend from the side. A panel beside the map covers nothing. */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const shown = map.getBoundingClientRect();
  const over = sheet?.getBoundingClientRect();
  const key = map.parentElement?.querySelector(".map-key")?.getBoundingClientRect();
  const isOver = over && over.left < shown.right && over.right > shown.left;
  const isTall = key && key.height > shown.height / 3;
  return {
    top: AIR,
    right: AIR,
    bottom: AIR + (isOver ? Math.max(0, shown.bottom - over.top) : 0),
    left: AIR + (isTall ? key.right - shown.left : 0),
  };
}
