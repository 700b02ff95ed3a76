import type { Layer, Made } from "../layer";
import { legendRow, lineSample } from "../legend";
import { litItself } from "../litItself";
import type { Palette } from "../palette";
import type { LineMark } from "../scene";
import { DASH, SCHEMATIC_SCALE, sizedFor } from "../symbology";

const widthIn = (palette: Palette, scale = 1) => sizedFor(1.4 * scale, palette);

/** Lines between national systems: along the present grid where that has them, else straight between their ends, which says that systems are joined. */
export const interconnectors: Layer = {
  id: "interconnectors",
  switch: { id: "interconnectors", isOn: false },
  needsAssets: true,
  compose: ({ assets, look: { palette } }) =>
    (assets?.interconnectors ?? []).map(
      ({ id, name, current, status, line, drawn }): Made<LineMark> => ({
        mark: "line",
        id: `interconnector:${id}`,
        of: { kind: "interconnector", id },
        picks: { kind: "interconnector", id },
        title: name,
        line,
        stroke: palette.ink.interconnector,
        width: widthIn(palette, drawn === "schematic" ? SCHEMATIC_SCALE : 1),
        dash: DASH[status],
        casing: palette.ink.casing,
        core: current === "dc" ? palette.ink.core : null,
        flow: false,
        ...(drawn === "grid" && { onGrid: true }),
      }),
    ),
  legend: ({ look: { palette } }) => ({
    context: [
      legendRow("interconnector", "legend.interconnector", sampleOf(palette, 1)),
      legendRow("interconnector-schematic", "legend.schematic", sampleOf(palette, SCHEMATIC_SCALE)),
    ],
  }),
  lit: litItself("interconnector"),
};

function sampleOf(palette: Palette, scale: number) {
  return lineSample(palette, { stroke: palette.ink.interconnector, width: widthIn(palette, scale) });
}
