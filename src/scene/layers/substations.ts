import type { Layer } from "../layer";
import type { PointMark } from "../scene";
import { lineWidth } from "../symbology";

/** Substations of the national grids. */
export const substations: Layer = {
  switch: "substations",
  compose: ({ assets, look: { palette } }) =>
    (assets?.substations ?? []).map(
      ({ id, name, status, at }): PointMark => ({
        mark: "point",
        id: `substation:${id}`,
        picks: { kind: "substation", id },
        title: name,
        at,
        shape: "square",
        radius: lineWidth(2.2, palette),
        fill: status === "in-operation" ? palette.ink.station : palette.ink.paper,
        stroke: palette.ink.station,
        strokeWidth: lineWidth(0.9, palette),
        minZoom: 0,
      }),
    ),
};
