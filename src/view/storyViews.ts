import { readView } from "./address";
import { type Camera, readCamera } from "./camera";
import { asStep, isSame } from "./overStep";
import type { View } from "./view";

/** What a step of a story shows by itself. */
export interface StepView {
  readonly view: View;
  /** Where it looks, on a map of `CAMERA_ROOM`; `null` for where what is picked lies. */
  readonly camera: Camera | null;
}

/** The map, in px, for which the cameras of stories are written: another one shows at least the same. */
export const CAMERA_ROOM = { width: 1000, height: 750 } as const;

/** A story as the view knows it: what lies under the address at each step. */
export interface StoryViews {
  readonly id: string;
  readonly steps: readonly StepView[];
  /** Grows when the map shall look again where the step looks. */
  readonly visit: number;
}

/** What an address in a story shows, and what of it no step may say. */
export function readStep(address: string): StepView & { readonly unread: readonly string[] } {
  const [search = "", hash = ""] = address.split(/(?=#)/);
  const { view, unread } = readView(search);
  const camera = readCamera(hash);
  const own = asStep(view);
  const foreign = (Object.keys(own) as (keyof View)[]).filter((field) => !isSame(view[field], own[field]));
  return { view: own, camera, unread: [...unread, ...foreign, ...(hash && !camera ? [hash] : [])] };
}

/** The step at which a view is: the last one where the story has become shorter. */
export function stepOf(story: StoryViews | null, { story: id, step }: View): StepView | null {
  if (story === null || story.id !== id) return null;
  return story.steps[step - 1] ?? story.steps.at(-1) ?? null;
}

/** The change of a view that leads to a step of a story from anywhere. */
export function storyChange(story: string, step = 1): Pick<View, "story" | "step"> {
  return { story, step };
}
