import { useMemo, useSyncExternalStore } from "react";
import type { ReadView } from "../../view/address";
import { shownBy } from "../../view/addressOf";
import { useWires } from "./wires";

/** The view in the address bar, and what of it couldn't be read. On a server it is the default one. */
export function useView(): ReadView {
  const { address } = useWires();
  const search = useSyncExternalStore(address.subscribe, address.search, () => "");
  const story = useSyncExternalStore(address.subscribe, address.story, () => null);
  return useMemo(() => shownBy(search, story), [search, story]);
}

/** The hash of the address, for what is kept in it. */
export function useHash(): string {
  const { address } = useWires();
  return useSyncExternalStore(address.subscribe, address.hash, () => "");
}
