import type { AtlasIndex } from "../../../atlas/atlasIndex";
import { wasHeld } from "../../../atlas/participation/attendance";
import { type Extent, extentAsked } from "../../../scene/extent";
import { roomAround } from "../../../scene/roomAround";
import type { View } from "../../../view/view";

/**
 * What a sheet shows of a view that has no camera. A meeting to come is shown by who belongs to it, and so is the Centre: by the region of the atlas, beyond
 * which its largest member reaches far.
 */
export function extentOnSheet(index: AtlasIndex, view: View): Extent {
  if (isToCome(index, view) || view.picked?.kind === "centre") return index.extent.whole;
  const asked = extentAsked(index, view);
  return asked === null ? index.extent.whole : roomAround(asked);
}

function isToCome({ meetings }: AtlasIndex, { picked }: View): boolean {
  return picked?.kind === "meeting" && meetings.some((each) => each.id === picked.id && !wasHeld(each));
}
