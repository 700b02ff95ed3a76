import { type ReadView, readView, writeView } from "./address";
import { apartFromStep, beforeAnyStep, overStep } from "./overStep";
import { type StoryViews, stepOf } from "./storyViews";
import type { View } from "./view";

/** The address of a view, relative to the page. In a story only what differs from what its step shows. */
export function addressOf(view: View, story: StoryViews | null = null): string {
  const step = stepOf(story, view);
  return writeView(step ? apartFromStep(view, step.view) : view) || "./";
}

/** The view that an address shows while a story is told. The pair of `addressOf`. */
export function shownBy(search: string, story: StoryViews | null): ReadView {
  const { view, unread } = readView(search);
  const step = stepOf(story, view);
  return { view: step ? overStep(view, step.view) : view, unread };
}

/**
 * The address of a view with a change. A step of a story begins anew: nothing of what was changed at another comes along.
 */
export function addressAfter(view: View, change: Partial<View>, story: StoryViews | null): string {
  if (!isMove(change)) return addressOf({ ...view, ...change }, story);
  const step = stepOf(story, view);
  const asked = step ? apartFromStep(view, step.view) : view;
  return writeView({ ...beforeAnyStep(asked), story: asked.story, ...change }) || "./";
}

/** Whether a change leads to a step of a story. */
export function isMove({ story, step }: Partial<View>): boolean {
  return step !== undefined && story !== null;
}
