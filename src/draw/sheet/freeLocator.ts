import type { Mark } from "../../scene/scene";
import { type Box, meet } from "../flat/box";
import type { Projector } from "../flat/projectorOf";
import { leastHidden } from "./leastHidden";
import { LOCATOR, type SheetFrame } from "./sheetFrame";

const MARGIN = 6;

/** The locator's place, and where it lies on the map, the corner that hides the least of the lines and none of the scale. */
export function freeLocator(
  { locator, map }: Pick<SheetFrame, "locator" | "map">,
  scale: Box,
  marks: readonly Mark[],
  projector: Projector,
): SheetFrame["locator"] {
  if (locator === null || !locator.isOnMap) return locator;
  const [right, bottom] = [map.width - MARGIN - LOCATOR.width, map.height - MARGIN - LOCATOR.height];
  const corners = [boxAt(MARGIN, MARGIN), boxAt(right, MARGIN), boxAt(right, bottom)];
  const { left, top } = leastHidden(
    corners.filter((corner) => !meet(corner, scale)),
    marks,
    projector,
  );
  return { x: map.x + left, y: map.y + top, isOnMap: true };
}

function boxAt(left: number, top: number): Box {
  return { left, top, right: left + LOCATOR.width, bottom: top + LOCATOR.height };
}
