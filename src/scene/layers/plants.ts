import type { Layer } from "../layer";
import type { PointMark } from "../scene";
import { lineWidth, plantRadius, TECHNOLOGY_INK } from "../symbology";

/** Power plants, by technology and size; open where they don't stand yet. The largest lie lowest, so that none is hidden. */
export const plants: Layer = {
  switch: "plants",
  compose: ({ assets, look: { palette } }) =>
    [...(assets?.plants ?? [])]
      .sort((a, b) => b.MW - a.MW)
      .flatMap(({ id, name, technology, MW, status, at }): PointMark[] => {
        if (at === null) return [];
        const ink = palette.ink[TECHNOLOGY_INK[technology]];
        return [
          {
            mark: "point",
            id: `plant:${id}`,
            picks: { kind: "plant", id },
            title: name,
            at,
            shape: "circle",
            radius: lineWidth(plantRadius(MW), palette),
            fill: status === "in-operation" ? ink : palette.ink.paper,
            stroke: ink,
            strokeWidth: lineWidth(1.2, palette),
            minZoom: 0,
          },
        ];
      }),
};
