import type { AtlasIndex } from "../../../atlas/atlasIndex";
import { type Extent, extentAsked } from "../../../scene/extent";
import { roomAround } from "../../../scene/roomAround";
import type { View } from "../../../view/view";

/** What a sheet shows of a view that has no camera. */
export function extentOnSheet(index: AtlasIndex, view: View): Extent {
  const asked = extentAsked(index, view);
  return asked === null ? index.extent.whole : roomAround(asked);
}
