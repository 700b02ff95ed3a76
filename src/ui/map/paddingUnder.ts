import { onPage } from "../../draw/pagePlaces";
import type { Padding } from "../../draw/pen";

/** Room around what is shown, so that nothing touches an edge: in px, and on a low map at most a part of its height. */
const AIR = 64;
const AIR_PART = 1 / 12;
/** Between what is shown and what stands over the map, in px. */
const BESIDE = 6;

/**
 * What covers the map from below: a sheet, a strip along its whole foot, and the names of a legend, which folds by itself where more of it
 * would lie over what is shown.
 */
export function paddingUnder(map: Element, sheet: Element | null): Padding {
  const shown = map.getBoundingClientRect();
  const air = Math.min(AIR, shown.height * AIR_PART);
  const besideSheet = air + coveredBy(sheet, map);
  const besideKey = footOf(shown) + BESIDE;
  return { top: air, right: air, bottom: Math.max(besideSheet, besideKey), left: air };
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
