import type { AtlasIndex } from "../../atlas/atlasIndex";
import { extentShown } from "../../draw/flat/cameraShowing";
import { type Extent, extentAsked } from "../../scene/extent";
import { isAside } from "../../view/overStep";
import { CAMERA_ROOM, stepOf } from "../../view/storyViews";
import type { MapSlot } from "./mapSlot";

/** Where the map is to look. It goes there when the wish goes by another name, even where the extent is the same. */
export interface PlaceAsked {
  /** `null` leaves the camera as it is. */
  readonly extent: Extent | null;
  readonly name: string | null;
}

/**
 * Where a view wants the map to look: at what is picked; in a story where its step looks, or at everything, on a map of
 * whatever size, until the reader picks something else there.
 */
export function placeAsked(
  index: AtlasIndex,
  { view, story }: Pick<MapSlot, "view" | "story">,
  whole: Extent,
): PlaceAsked {
  const asked = extentAsked(index, view);
  const step = stepOf(story, view);
  if (step === null || isAside(view, step.view)) return { extent: asked, name: asked?.join() ?? null };
  const extent = step.camera ? extentShown(step.camera, CAMERA_ROOM) : (asked ?? whole);
  return { extent, name: `${view.story} ${view.step} ${story?.visit} ${extent.join()}` };
}
