import type { Layer } from "../layer";
import type { LineMark } from "../scene";
import { DASH, lineWidth } from "../symbology";

/** Lines between national systems, straight between their ends: they say that systems are joined, not where a line runs. */
export const interconnectors: Layer = {
  switch: "interconnectors",
  compose: ({ assets, look: { palette } }) =>
    (assets?.interconnectors ?? []).map(
      ({ id, name, current, status, line }): LineMark => ({
        mark: "line",
        id: `interconnector:${id}`,
        picks: { kind: "interconnector", id },
        title: name,
        line,
        stroke: palette.ink.interconnector,
        width: lineWidth(1.4, palette),
        dash: DASH[status],
        casing: palette.ink.casing,
        core: current === "dc" ? palette.ink.core : null,
        flow: false,
      }),
    ),
};
