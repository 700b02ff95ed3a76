import type { Layer, Made } from "../layer";
import { discSample, legendRow } from "../legend";
import { litItself } from "../litItself";
import type { PointMark } from "../scene";
import { sizedFor } from "../symbology";

/** Substations of the national grids. */
export const substations: Layer = {
  id: "substations",
  switch: { id: "substations", isOn: false },
  needsAssets: true,
  compose: ({ assets, look: { palette } }) =>
    (assets?.substations ?? []).map(
      ({ id, name, status, at }): Made<PointMark> => ({
        mark: "point",
        id: `substation:${id}`,
        of: { kind: "substation", id },
        picks: { kind: "substation", id },
        title: name,
        at,
        shape: "square",
        radius: sizedFor(2.2, palette),
        fill: status === "in-operation" ? palette.ink.station : palette.ink.paper,
        stroke: palette.ink.station,
        strokeWidth: sizedFor(0.9, palette),
        minZoom: 0,
      }),
    ),
  legend: ({ look: { palette } }) => {
    const sample = { ...discSample(palette.ink.station, palette), shape: "square" } as const;
    return { context: [legendRow("substation", "legend.substation", sample)] };
  },
  lit: litItself("substation"),
};
