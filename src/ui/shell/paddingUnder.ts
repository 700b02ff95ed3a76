import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge; in px. */
const AIR = 32;

/** What a sheet covers of the map from below. A panel beside the map covers nothing. */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const [shown, over] = [map.getBoundingClientRect(), sheet?.getBoundingClientRect()];
  const isOver = over && over.left < shown.right && over.right > shown.left && over.top > shown.top;
  const covered = isOver ? Math.max(0, shown.bottom - over.top) : 0;
  return { top: AIR, right: AIR, bottom: AIR + covered, left: AIR };
}
