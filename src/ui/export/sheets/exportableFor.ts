import { drawsContext } from "../../../scene/drawsContext";
import type { ContextAssets, Hatches } from "../../../scene/look";
import { isExploring, type View } from "../../../view/view";
import { keptFile } from "../../browser/files";
import type { Exportable } from "../../wire/carried";

/** The same map at another view: what that view draws besides is loaded. Rejects where it can't be had. */
export async function exportableFor(
  view: View,
  { index, look, assets, hatches }: Exportable,
): Promise<Exportable> {
  const needsAssets = assets === null && drawsContext(view);
  const needsHatches = hatches === null && isExploring(view);
  return {
    ...{ index, view, look },
    assets: needsAssets ? await keptFile<ContextAssets>("facts/context.json") : assets,
    hatches: needsHatches ? await keptFile<Hatches>("facts/hatches.json") : hatches,
  };
}
