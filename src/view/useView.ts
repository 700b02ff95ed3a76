import { useMemo, useSyncExternalStore } from "react";
import { type ReadView, readView, writeView } from "./address";
import { type Camera, withCamera } from "./camera";
import { apartFromStep, beforeAnyStep, overStep } from "./overStep";
import { type StepView, type StoryViews, stepOf } from "./storyViews";
import type { View } from "./view";

const CHANGED = "viewchange";

/** The view in the address bar, and what of it couldn't be read. The address bar is the only copy. */
export function useView(): ReadView {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  const story = useSyncExternalStore(
    subscribe,
    () => told,
    () => null,
  );
  return useMemo(() => shownBy(search, story), [search, story]);
}

let told: StoryViews | null = null;

/** A story has come, or goes: what its steps show lies from now on under what the address says. */
export function tellStory(story: StoryViews | null): void {
  told = story;
  dispatchEvent(new Event(CHANGED));
}

export function storyTold(): StoryViews | null {
  return told;
}

/** What the step shows at which a view is. `null` outside stories, and until the story has come. */
export function stepAt(view: View): StepView | null {
  return stepOf(told, view);
}

function shownBy(search: string, story: StoryViews | null): ReadView {
  const { view, unread } = readView(search);
  const step = stepOf(story, view);
  return { view: step ? overStep(view, step.view) : view, unread };
}

let cameByHistory = false;

/** Whether the present view was reached by Back or Forward, so that the camera of that step is in the address. */
export function isRevisited(): boolean {
  return cameByHistory;
}

/**
 * Puts the changed view in the address bar as a new step of the history, so that Back undoes it; or in the place of the
 * present one, for what nobody asked for, such as a story that plays by itself.
 */
export function changeView(change: Partial<View>, how: "push" | "replace" = "push"): void {
  const search = hrefOf(change);
  if (search === hrefOf({})) return;
  const hash = isMove(change) ? withCamera(location.hash, null) : location.hash;
  const isStep = how === "push" && !isFramed();
  history[isStep ? "pushState" : "replaceState"](null, "", search + hash);
  cameByHistory = false;
  dispatchEvent(new Event(CHANGED));
}

/** Whether the page stands in another one: there Back is that one's, and isn't filled with steps of the map. */
function isFramed(): boolean {
  return window.parent !== window;
}

/** Puts another hash in the address, without a step in the history. */
export function changeHash(hash: string): void {
  history.replaceState(history.state, "", location.pathname + location.search + hash);
  dispatchEvent(new Event(CHANGED));
}

/** The hash of the address, for what is kept in it. */
export function useHash(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
}

/** The address of the present view with a change: for links, which open in a new tab as well. */
export function hrefOf(change: Partial<View>): string {
  return hrefAfter(shownBy(location.search, told).view, change);
}

/** The address of a view with a change. A step of a story begins anew: nothing of what was changed at another comes along. */
export function hrefAfter(view: View, change: Partial<View>): string {
  if (!isMove(change)) return addressOf({ ...view, ...change });
  const step = stepAt(view);
  const asked = step ? apartFromStep(view, step.view) : view;
  return writeView({ ...beforeAnyStep(asked), story: asked.story, ...change }) || "./";
}

function isMove({ story, step }: Partial<View>): boolean {
  return step !== undefined && story !== null;
}

/** The address of a view, relative to the page. */
export function addressOf(view: View): string {
  const step = stepAt(view);
  return writeView(step ? apartFromStep(view, step.view) : view) || "./";
}

/** Notes where the reader looks, without a step in the history: Back undoes picks, not pans. */
export function noteCamera(camera: Camera): void {
  const hash = withCamera(location.hash, camera);
  history.replaceState(history.state, "", location.pathname + location.search + hash);
}

function subscribe(onChange: () => void): () => void {
  addEventListener("popstate", noteRevisit);
  addEventListener("popstate", onChange);
  addEventListener(CHANGED, onChange);
  return () => {
    removeEventListener("popstate", noteRevisit);
    removeEventListener("popstate", onChange);
    removeEventListener(CHANGED, onChange);
  };
}

function noteRevisit(): void {
  cameByHistory = true;
}
