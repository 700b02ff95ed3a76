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

/** The view as a sheet shows it: beside a meeting that is about no corridor, corridors would be read as what it is about. */
export function viewOnSheet(index: AtlasIndex, view: View): View {
  const { picked, switched } = view;
  const meeting = picked?.kind === "meeting" ? index.meetings.find(({ id }) => id === picked.id) : undefined;
  if (meeting === undefined || meeting.corridors.length > 0) return view;
  return { ...view, switched: { ...switched, ...WITHOUT_CORRIDORS } };
}

/** Where corridors aren't what a map is about, nothing of them is on it. */
export const WITHOUT_CORRIDORS = { corridors: false, certainty: false, facilities: false } as const;

/** A corridor whose own lines take less of the width of its map than this is shown with them larger beside it. */
const SMALL_PART = 0.4;

/** The part of what a sheet shows in which a corridor that is picked has its own lines; `null` where that is most of it. */
export function detailOnSheet(index: AtlasIndex, view: View): Extent | null {
  const { picked } = view;
  if (picked?.kind !== "corridor") return null;
  const own = index.segments.filter(
    ({ part, corridors }) => part === "corridor" && corridors[0] === picked.id,
  );
  const places = own.flatMap(({ line }) => line);
  if (places.length === 0) return null;
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  const [west, , east] = extentOnSheet(index, view);
  return box[2] - box[0] < SMALL_PART * (east - west) ? roomAround(box) : null;
}
