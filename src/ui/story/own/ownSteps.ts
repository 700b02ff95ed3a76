import type { OwnStory } from "../../../atlas/story";
import { cameraShowing, extentShown } from "../../../draw/flat/cameraShowing";
import { writeView } from "../../../view/address";
import { type Camera, writeCamera } from "../../../view/camera";
import { asStep } from "../../../view/overStep";
import { CAMERA_ROOM } from "../../../view/storyViews";
import type { View } from "../../../view/view";

type OwnStep = OwnStory["steps"][number];

/** What a reader sees, to be kept as a step. */
export interface Sight {
  readonly view: View;
  /** `null` where there is no map beside what is explored: for where what is picked lies. */
  readonly camera: Camera | null;
  /** Of the map, in px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A step that shows what the reader sees, on a map of whatever size. It is called by what it shows, in whatever language it is read. */
export function stepOfSight({ view, camera, size }: Sight): OwnStep {
  const address = writeView(asStep(view));
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const general = camera && cameraShowing(extentShown(camera, size), CAMERA_ROOM, none);
  return { view: (address || "?") + (general ? writeCamera(general) : ""), text: "", notes: "" };
}

/** The list with a step moved by one place; the same where it can't. */
export function moved<Item>(items: readonly Item[], place: number, by: 1 | -1): Item[] {
  const next = [...items];
  const [item] = next.splice(place, 1);
  if (item !== undefined) next.splice(place + by, 0, item);
  return next;
}

/** The list with one item changed. */
export function withItem<Item>(items: readonly Item[], place: number, change: Partial<Item>): Item[] {
  return items.map((item, each) => (each === place ? { ...item, ...change } : item));
}
