import { useMemo, useSyncExternalStore } from "react";
import { type ReadView, readView, writeView } from "./address";
import { type Camera, writeCamera } from "./camera";
import type { View } from "./view";

const CHANGED = "viewchange";

/** The view in the address bar, and what of it couldn't be read. The address bar is the only copy. */
export function useView(): ReadView {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  return useMemo(() => readView(search), [search]);
}

let cameByHistory = false;

/** Whether the present view was reached by Back or Forward, so that the camera of that step is in the address. */
export function isRevisited(): boolean {
  return cameByHistory;
}

/** Puts the changed view in the address bar as a new step of the history, so that Back undoes it. */
export function changeView(change: Partial<View>): void {
  const search = hrefOf(change);
  if (search === hrefOf({})) return;
  if (isFramed()) history.replaceState(null, "", search + location.hash);
  else history.pushState(null, "", search + location.hash);
  cameByHistory = false;
  dispatchEvent(new Event(CHANGED));
}

/** Whether the page stands in another one: there Back is that one's, and isn't filled with steps of the map. */
function isFramed(): boolean {
  return window.parent !== window;
}

/** The address of the present view with a change: for links, which open in a new tab as well. */
export function hrefOf(change: Partial<View>): string {
  return addressOf({ ...readView(location.search).view, ...change });
}

/** The address of a view, relative to the page. */
export function addressOf(view: View): string {
  return writeView(view) || "./";
}

/** Notes where the reader looks, without a step in the history: Back undoes picks, not pans. */
export function noteCamera(camera: Camera): void {
  history.replaceState(history.state, "", location.pathname + location.search + writeCamera(camera));
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
