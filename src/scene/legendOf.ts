import type { AtlasIndex } from "../atlas/atlasIndex";
import type { View } from "../view/view";
import { groundOfLayer } from "./addedGround";
import { explainedBorders } from "./ground";
import type { Layer, OnMap } from "./layer";
import { LAYERS } from "./layers/layers";
import { GROUP_IDS, type LegendGroup, type LegendRows } from "./legend";
import type { ContextAssets } from "./look";
import { isGroundSeen, type Mark } from "./scene";
import { bySwitch } from "./switches";

/** Explains what is on the map at a zoom, and nothing else: each layer its own marks, and its own ground. Groups without rows are left out. */
export function legendOf(
  marks: readonly Mark[],
  index: AtlasIndex,
  { date, switched, frame }: Pick<View, "date" | "switched" | "frame">,
  look: OnMap["look"],
  assets: ContextAssets | null = null,
  { layers = LAYERS, zoom = 0 }: { layers?: readonly Layer[]; zoom?: number } = {},
): readonly LegendGroup[] {
  const said = bySwitch(layers).flatMap(({ layers }) =>
    layers.flatMap((layer): LegendRows[] => {
      const own = marks.filter((mark) => mark.layer === layer.id);
      const isDrawn =
        own.length > 0 ||
        (!index.isPast &&
          groundOfLayer(layer, look.palette, { switched, frame }).some((each) => isGroundSeen(each, zoom)));
      return layer.legend && isDrawn ? [layer.legend({ marks: own, index, date, look, assets })] : [];
    }),
  );
  const all = [...said, explainedBorders(look.palette)];
  return GROUP_IDS.map(
    (id): LegendGroup => ({ id, label: `legend.${id}`, rows: all.flatMap((rows) => rows[id] ?? []) }),
  ).filter(({ rows }) => rows.length > 0);
}
