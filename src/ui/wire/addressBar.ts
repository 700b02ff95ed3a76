import { addressAfter, isMove, shownBy } from "../../view/addressOf";
import { type Camera, withCamera } from "../../view/camera";
import type { StoryViews } from "../../view/storyViews";
import type { View } from "../../view/view";
import { makeSignal } from "./signal";

/** The view, which the address bar alone holds, and the story whose steps lie under what the address says. */
export interface AddressBar {
  readonly search: () => string;
  readonly hash: () => string;
  /** What the steps of the story show that is being told; `null` while none is. */
  readonly story: () => StoryViews | null;
  /** Calls back after every change of what the three above answer, until the function that it returns is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** The address of the present view with a change: for links, which open in a new tab as well. */
  readonly hrefOf: (change: Partial<View>) => string;
  /**
   * Puts the changed view in the address bar as a new step of the history, so that Back undoes it; or in the place of the
   * present one, for what nobody asked for, such as a story that plays by itself.
   */
  readonly changeView: (change: Partial<View>, how?: "push" | "replace") => void;
  /** Puts another hash in the address, without a step in the history. */
  readonly changeHash: (hash: string) => void;
  /** Notes where the reader looks, without a step in the history: Back undoes picks, not pans. Nobody is called back. */
  readonly noteCamera: (camera: Camera) => void;
  /** A story has come, or goes: what its steps show lies from now on under what the address says. */
  readonly tellStory: (story: StoryViews | null) => void;
  /**
   * The hash that a step of the history had when Back or Forward came to it, with its camera; `null` where the present view was reached otherwise.
   * The address itself may have another by now: the map may only then come to rest from the step before, and notes where.
   */
  readonly hashThen: () => string | null;
}

/** What of a window the address bar needs. */
export interface AddressWindow {
  readonly location: Readonly<Pick<Location, "search" | "hash" | "pathname">>;
  readonly history: Pick<History, "state" | "pushState" | "replaceState">;
  /** The window around it; itself where there is none. */
  readonly parent: unknown;
  addEventListener(type: "popstate", listener: () => void): void;
}

/** The address bar of a window. It listens to the window for the life of the page: there is one for each page. */
export function makeAddressBar(page: AddressWindow): AddressBar {
  const { location, history } = page;
  const story = makeSignal<StoryViews | null>(null);
  const callBack = () => story.set(story.get());
  let hashThen: string | null = null;
  page.addEventListener("popstate", () => {
    hashThen = location.hash;
    callBack();
  });
  const hrefOf = (change: Partial<View>) =>
    addressAfter(shownBy(location.search, story.get()).view, change, story.get());
  const replaceHash = (hash: string) =>
    history.replaceState(history.state, "", location.pathname + location.search + hash);
  return {
    search: () => location.search,
    hash: () => location.hash,
    story: story.get,
    subscribe: story.subscribe,
    tellStory: story.set,
    hashThen: () => hashThen,
    hrefOf,
    changeView(change, how = "push") {
      const search = hrefOf(change);
      if (search === hrefOf({})) return;
      const hash = isMove(change) ? withCamera(location.hash, null) : location.hash;
      // In a frame Back belongs to the page around it, and isn't filled with steps of the map.
      const isStep = how === "push" && page.parent === page;
      history[isStep ? "pushState" : "replaceState"](null, "", search + hash);
      hashThen = null;
      callBack();
    },
    changeHash(hash) {
      replaceHash(hash);
      callBack();
    },
    noteCamera: (camera) => replaceHash(withCamera(location.hash, camera)),
  };
}
