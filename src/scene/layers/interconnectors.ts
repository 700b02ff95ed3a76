import type { Layer, Made } from "../layer";
import { legendRow, lineSample } from "../legend";
import { litItself } from "../litItself";
import type { Palette } from "../palette";
import type { LineMark } from "../scene";
import { DASH, sizedFor } from "../symbology";

const widthIn = (palette: Palette) => sizedFor(1.4, palette);

/** Lines between national systems, straight between their ends: they say that systems are joined, not where a line runs. */
export const interconnectors: Layer = {
  id: "interconnectors",
  switch: { id: "interconnectors", isOn: false },
  needsAssets: true,
  compose: ({ assets, look: { palette } }) =>
    (assets?.interconnectors ?? []).map(
      ({ id, name, current, status, line }): Made<LineMark> => ({
        mark: "line",
        id: `interconnector:${id}`,
        of: { kind: "interconnector", id },
        picks: { kind: "interconnector", id },
        title: name,
        line,
        stroke: palette.ink.interconnector,
        width: widthIn(palette),
        dash: DASH[status],
        casing: palette.ink.casing,
        core: current === "dc" ? palette.ink.core : null,
        flow: false,
      }),
    ),
  legend: ({ look: { palette } }) => ({
    context: [
      legendRow(
        "interconnector",
        "legend.interconnector",
        lineSample(palette, { stroke: palette.ink.interconnector, width: widthIn(palette) }),
      ),
    ],
  }),
  lit: litItself("interconnector"),
};
