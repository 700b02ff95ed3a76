import type { Layer, Made, OnMap } from "../layer";
import { discSample, type LegendRows, legendRow, recordsOf } from "../legend";
import { litItself } from "../litItself";
import type { PointMark } from "../scene";
import { plantRadius, sizedFor, TECHNOLOGY_INK, TECHNOLOGY_SHAPE } from "../symbology";

/** Power plants, by technology and size; open where they don't stand yet. The largest lie lowest, so that none is hidden. */
export const plants: Layer = {
  id: "plants",
  switch: { id: "plants", isOn: false },
  needsAssets: true,
  compose: ({ assets, look: { palette } }) =>
    [...(assets?.plants ?? [])]
      .sort((a, b) => b.MW - a.MW)
      .flatMap(({ id, name, technology, MW, status, at }): Made<PointMark>[] => {
        if (at === null) return [];
        const ink = palette.ink[TECHNOLOGY_INK[technology]];
        return [
          {
            mark: "point",
            id: `plant:${id}`,
            of: { kind: "plant", id },
            picks: { kind: "plant", id },
            title: name,
            at,
            shape: TECHNOLOGY_SHAPE[technology],
            radius: sizedFor(plantRadius(MW), palette),
            fill: status === "in-operation" ? ink : palette.ink.paper,
            stroke: ink,
            strokeWidth: sizedFor(1.2, palette),
            minZoom: 0,
          },
        ];
      }),
  legend: explained,
  lit: litItself("plant"),
};

function explained({ marks, assets, look: { palette } }: OnMap): LegendRows {
  const drawn = new Set(recordsOf(marks, assets?.plants ?? []).map(({ technology }) => technology));
  return {
    context: [...drawn].sort().map((each) =>
      legendRow(each, `technology.${each}`, {
        ...discSample(palette.ink[TECHNOLOGY_INK[each]], palette),
        shape: TECHNOLOGY_SHAPE[each],
      }),
    ),
  };
}
