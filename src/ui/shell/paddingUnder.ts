import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge; in px. */
const AIR = 40;

/** What a sheet or a low legend covers of the map from below, and a tall legend from the side. */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const shown = map.getBoundingClientRect();
  const over = sheet?.getBoundingClientRect();
  const key = map.parentElement?.querySelector(".map-key")?.getBoundingClientRect();
  const isOver = over && over.left < shown.right && over.right > shown.left;
  const isTall = key && key.height > shown.height / 2;
  const covers = [isOver ? over.top : null, key && !isTall ? key.top : null].filter(
    (top) => typeof top === "number",
  );
  return {
    top: AIR,
    right: AIR,
    bottom: AIR + Math.max(0, ...covers.map((top) => shown.bottom - top)),
    left: AIR + (isTall ? key.right - shown.left : 0),
  };
}
