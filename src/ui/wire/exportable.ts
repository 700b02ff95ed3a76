import { useEffect } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { ContextAssets, Hatches, Look } from "../../scene/look";
import type { View } from "../../view/view";
import { makeSignal } from "./signal";

/** What of the map can leave the page: all from which its scene is composed, so that it can be composed in other colours. */
export interface Exportable {
  readonly index: AtlasIndex;
  readonly view: View;
  readonly look: Look;
  readonly assets: ContextAssets | null;
  readonly hatches: Hatches | null;
}

/** The map that is on the page; `null` before it has come. */
export const exportable = makeSignal<Exportable | null>(null);

/** Says what the map shows, as long as it shows it. */
export function useExportable({ index, view, look, assets, hatches }: Exportable): void {
  useEffect(() => {
    exportable.set({ index, view, look, assets, hatches });
    return () => exportable.set(null);
  }, [index, view, look, assets, hatches]);
}
