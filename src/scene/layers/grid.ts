import { isTransmission, type VoltageClass } from "../../atlas/gridLine";
import type { Layer } from "../layer";
import { legendRow, lineSample } from "../legend";
import type { Palette } from "../palette";
import { type GroundLayer, widthAt } from "../scene";
import { sizedFor } from "../symbology";

/** The zoom of which a legend speaks. */
const SAID_ZOOM = 7;

/** How wide the lines of a class are drawn, in px at zoom 5; what isn't known lies lowest. */
const CLASSES: readonly { readonly kV: VoltageClass; readonly width: number }[] = [
  { kV: "unknown", width: 0.6 },
  { kV: 0, width: 0.5 },
  { kV: 220, width: 0.6 },
  { kV: 330, width: 0.75 },
  { kV: 500, width: 0.95 },
];

/** What a legend says of them, widest first: as they are near, where one is told from another. */
const SAID = CLASSES.slice(1)
  .reverse()
  .map(({ kV, width }) => ({
    kV,
    width: widthAt(width, SAID_ZOOM),
    label: kV === 0 ? ("legend.grid.lower" as const) : (`legend.voltage.${kV}` as const),
  }));

/** A plain paler line where nothing is known of the voltage: not as pale as the edges of heights, since in seven countries it is all of the grid. */
export const UNKNOWN_OPACITY = 0.8;

/** From here on it is shown unasked, and from further away to a reader who asks; lines of lower voltage come later. */
const NEAR = 5.5;
const ASKED = 4;
const WHOLE = 6;
/** What isn't known comes with the lines of transmission where tiles have it: seven countries in which next to nothing is known would seem to have two lines. */
const ASKED_UNKNOWN = 5;

/** The present high-voltage grid, thin and quiet under everything: what corridors are built on, and no part of them. */
export const grid: Layer = {
  id: "grid",
  switch: { id: "grid", isOn: true, fromZoom: NEAR },
  needsAssets: false,
  compose: () => [],
  ground: (palette, isAsked) =>
    CLASSES.map(
      ({ kV, width }): GroundLayer => ({
        from: "grid",
        only: { property: "class", equals: kV },
        stroke: palette.ink.grid,
        opacity: kV === "unknown" ? UNKNOWN_OPACITY : 1,
        width: sizedFor(width, quieter(palette)),
        minZoom: fromZoom(kV, isAsked),
      }),
    ),
  // What it is stands with how other lines are; how wide its lines are for which voltage, behind the fold.
  legend: ({ look: { palette } }) => ({
    status: [legendRow("grid", "layer.grid", sampleOf(palette, 1.6))],
    grid: SAID.map(({ kV, width, label }) => legendRow(`grid-${kV}`, label, sampleOf(palette, width))),
  }),
  lit: null,
};

function fromZoom(kV: VoltageClass, isAsked: boolean): number {
  if (kV === "unknown") return isAsked ? ASKED_UNKNOWN : NEAR;
  if (isTransmission(kV)) return isAsked ? ASKED : NEAR;
  return WHOLE;
}

/** In a projector's colours lines grow by more than half, and those of the grid by a fifth: else near they are as strong as the corridors' own. */
function quieter({ line }: Palette): Pick<Palette, "line"> {
  return { line: 1 + (line - 1) / 3 };
}

function sampleOf(palette: Palette, width: number) {
  const look = {
    stroke: palette.ink.grid,
    width: sizedFor(width, quieter(palette)),
    casing: "none",
  } as const;
  return lineSample(palette, look);
}
