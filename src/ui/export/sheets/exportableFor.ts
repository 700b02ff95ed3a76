import { drawsContext } from "../../../scene/drawsContext";
import type { ContextAssets, Hatches } from "../../../scene/look";
import { asksMeetings, type View } from "../../../view/view";
import { keptFile } from "../../browser/files";
import { loadIndex } from "../../load/loadIndex";
import { pastOn } from "../../load/past";
import type { Exportable } from "../../wire/carried";

/** The same map at another view: what that view draws besides is loaded. Rejects where it can't be had. */
export async function exportableFor(
  view: View,
  { index: now, view: { date }, look, assets, hatches }: Exportable,
): Promise<Exportable> {
  const index = view.date === date ? now : ((await pastOn(view.date))?.index ?? (await loadIndex()));
  const needsAssets = assets === null && drawsContext(view) && !index.isPast;
  const needsHatches = hatches === null && asksMeetings(view);
  return {
    ...{ index, view, look },
    // They are of the present.
    assets: index.isPast ? null : needsAssets ? await keptFile<ContextAssets>("facts/context.json") : assets,
    hatches: needsHatches ? await keptFile<Hatches>("facts/hatches.json") : hatches,
  };
}
