import type { Camera } from "../../view/camera";
import type { Size } from "../flat/projectorOf";
import type { SheetWish } from "../sheet/mapSheet";
import { projectionFor, sheetCamera } from "../sheet/sheetCamera";

/** Room that what is shown keeps from the edges of the map, in px: its symbols and their names have it; less on a low map. */
const PADDING = { top: 16, right: 44, bottom: 26, left: 32 };
const LOW = { height: 150, padding: { top: 10, right: 28, bottom: 12, left: 28 } };

/** What the map of a digest shows in a place. */
export function cameraOf(
  { extent, projection }: Pick<SheetWish, "extent" | "projection">,
  size: Size,
): Camera {
  const padding = size.height < LOW.height ? LOW.padding : PADDING;
  return sheetCamera(projectionFor(extent, projection), extent, size, padding);
}
