import { useMemo, useSyncExternalStore } from "react";
import type { ReadView } from "../../view/address";
import { shownBy } from "../../view/addressOf";
import type { StoryViews } from "../../view/storyViews";
import { useWires } from "./wires";

/** The view in the address bar, what of it couldn't be read, and the story under it. On a server it is the default one. */
export function useView(): ReadView & { story: StoryViews | null } {
  const { address } = useWires();
  const search = useSyncExternalStore(address.subscribe, address.search, () => "");
  const story = useSyncExternalStore(address.subscribe, address.story, () => null);
  return useMemo(() => ({ ...shownBy(search, story), story }), [search, story]);
}

/** The hash of the address, for what is kept in it. */
export function useHash(): string {
  const { address } = useWires();
  return useSyncExternalStore(address.subscribe, address.hash, () => "");
}
