import type { AtlasIndex } from "../../atlas/atlasIndex";
import { type Extent, extentAsked, FULL_EXTENT } from "../../scene/extent";
import type { View } from "../../view/view";

/** So much lies around what is asked for on each side, in parts of its size. */
const ROOM = 0.1;

/** What a sheet shows of a view that has no camera: a line that ended at the edge of the map would seem to go on. */
export function extentOnSheet(index: AtlasIndex, view: View): Extent {
  const asked = extentAsked(index, view);
  if (asked === null) return FULL_EXTENT;
  const [west, south, east, north] = asked;
  const [across, down] = [ROOM * (east - west), ROOM * (north - south)];
  return [west - across, south - down, east + across, north + down];
}
