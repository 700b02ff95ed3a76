import { onPage } from "../../draw/pagePlaces";
import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge: in px, and on a low map at most a part of its height. */
const AIR = 64;
const AIR_PART = 1 / 12;
/** Between what is shown and the legend, which is as wide as a name and on a low map a part of its height, or another control, in px. */
const BESIDE = { key: 24, control: 10 };
const KEY_PART = 1 / 24;
/** A control makes room for itself where that takes no more than this part of the map. */
const MOST = 1 / 8;

/** What stands over the map beside the legend and the sheet, for as long as it is looked at. */
export const CONTROLS = [
  ".scale-bar",
  ".map-tools",
  ".map-key-button",
  ".flow-button",
  ".add-to-story",
  ".time-bar",
] as const;

type Side = "top" | "right" | "bottom" | "left";

/**
 * What covers the map from below: a sheet, a strip along its whole foot, and the names of a legend, which folds by itself where more of it
 * would lie over what is shown. And what covers it in its corners, from the side on which that takes the least.
 */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const shown = map.getBoundingClientRect();
  const air = Math.min(AIR, shown.height * AIR_PART);
  const besideSheet = air + coveredBy(sheet, map);
  const besideKey = footOf(shown) + Math.min(BESIDE.key, shown.height * KEY_PART);
  const padding = { top: air, right: air, bottom: Math.max(besideSheet, besideKey), left: air };
  for (const control of document.querySelectorAll(CONTROLS.join()))
    makeRoomFor(control.getBoundingClientRect(), shown, padding);
  return padding;
}

function makeRoomFor(over: DOMRect, shown: DOMRect, padding: Record<Side, number>): void {
  const sides: readonly [Side, covered: number, whole: number][] = [
    ["top", over.bottom - shown.top, shown.height],
    ["right", shown.right - over.left, shown.width],
    ["bottom", shown.bottom - over.top, shown.height],
    ["left", over.right - shown.left, shown.width],
  ];
  if (over.width === 0 || sides.some(([side, covered]) => covered + BESIDE.control <= padding[side])) return;
  const [least] = sides
    .filter(([, covered, whole]) => covered <= MOST * whole)
    .sort(([a, x], [b, y]) => x - padding[a] - (y - padding[b]));
  if (least) padding[least[0]] = least[1] + BESIDE.control;
}

/** How much of a map a sheet covers from below, in px. */
export function coveredBy(sheet: Element | null, map: Element): number {
  const shown = map.getBoundingClientRect();
  const over = sheet?.getBoundingClientRect();
  // A panel that stands beside the map or above it covers nothing.
  const isOver = over && over.left < shown.right && over.right > shown.left && over.bottom > shown.top + 1;
  return isOver ? Math.max(0, shown.bottom - over.top) : 0;
}

/** How far the folded legend, or a strip in its place, reaches up from the foot of the map; one that isn't shown has no height. */
function footOf(shown: DOMRect): number {
  const key = onPage("legend");
  const box = key?.getBoundingClientRect();
  if (!key || !box || box.height === 0) return 0;
  const folded = key.querySelector("summary")?.getBoundingClientRect().height ?? box.height;
  return shown.bottom - box.bottom + folded;
}
