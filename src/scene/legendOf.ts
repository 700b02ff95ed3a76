import type { AtlasIndex } from "../atlas/atlasIndex";
import type { View } from "../view/view";
import { explainedBorders } from "./ground";
import type { Layer, OnMap } from "./layer";
import { LAYERS } from "./layers/layers";
import { GROUP_IDS, type LegendGroup, type LegendRows } from "./legend";
import type { ContextAssets } from "./look";
import type { Mark } from "./scene";
import { bySwitch } from "./switches";

/** Explains what is on the map, and nothing else: each layer its own marks. Groups without rows are left out. */
export function legendOf(
  marks: readonly Mark[],
  index: AtlasIndex,
  { date }: Pick<View, "date">,
  look: OnMap["look"],
  assets: ContextAssets | null = null,
  layers: readonly Layer[] = LAYERS,
): readonly LegendGroup[] {
  const said = bySwitch(layers).flatMap(({ layers }) =>
    layers.flatMap((layer): LegendRows[] => {
      const own = marks.filter((mark) => mark.layer === layer.id);
      return layer.legend && own.length > 0 ? [layer.legend({ marks: own, index, date, look, assets })] : [];
    }),
  );
  const all = [...said, explainedBorders(look.palette)];
  return GROUP_IDS.map(
    (id): LegendGroup => ({ id, label: `legend.${id}`, rows: all.flatMap((rows) => rows[id] ?? []) }),
  ).filter(({ rows }) => rows.length > 0);
}
