import { type LegendRows, legendRow, lineSample } from "./legend";
import type { Ink, Palette } from "./palette";
import type { Dash, GroundLayer } from "./scene";

/** Bands of depth and height by the metres at which they begin, as `geo/build/bands.mjs` cuts them; one lies on another. */
const DEPTHS = [20, 50, 100, 200, 500, 1000, 2000] as const;
const WORLD_DEPTHS = [200, 1000, 2000] as const;
const HEIGHTS = [200, 500, 1000, 1500, 2000, 3000, 4000] as const;

/** A light line along the edges of bands of height, in px at zoom 5, and from where it is drawn. */
const HEIGHT_LINE_PX = 0.6;
const HEIGHT_LINE_ZOOM = 5.5;

/**
 * Near, where thin lines of provinces, rivers and the grid lie beside it, an agreed border runs in a soft ribbon of its colour: in px at zoom 5, and how
 * much of the colour.
 */
const RIBBON = { width: 4.5, opacity: 0.2, minZoom: 5.5 } as const;

/** The base map, bottom first, with what layers add to it. Calm, so that corridors lead. */
export function paintedGround(
  { ink }: Pick<Palette, "ink">,
  added: readonly GroundLayer[] = [],
): readonly GroundLayer[] {
  const border = (dash: Dash, width: number): GroundLayer => {
    return { from: "borders", only: { property: "class", equals: dash }, stroke: ink.border, width };
  };
  return [
    { from: "sea", fill: ink.sea },
    ...DEPTHS.map((m, i) => band("depths", m, ink[`depth${i + 1}` as Ink])),
    { from: "land", fill: ink.land, stroke: ink.coast, width: 0.8 },
    ...HEIGHTS.map((m, i) => band("heights", m, ink[`height${i + 1}` as Ink])),
    { from: "hillshade", opacity: 0.28 },
    // Where the relief fades its bands are told apart by their edges.
    { from: "heights", stroke: ink.contour, width: HEIGHT_LINE_PX, minZoom: HEIGHT_LINE_ZOOM },
    { from: "rivers", stroke: ink.river, width: 0.7, minZoom: 3.5 },
    { from: "lakes", fill: ink.lake, stroke: ink.coast, width: 0.4 },
    { from: "admin1", stroke: ink.border, opacity: 0.45, width: 0.55, minZoom: 5.5 },
    ...added,
    { ...border("solid", RIBBON.width), ...RIBBON },
    border("solid", 0.9),
    { ...border("dashed", 0.9), dash: "dashed" },
    { ...border("dotted", 1.1), dash: "dotted" },
    // Over everything else, and beyond the region only: it hides the edge at which that ends.
    ...WORLD_DEPTHS.map((m) => band("worldDepths", m, ink[`depth${DEPTHS.indexOf(m) + 1}` as Ink])),
    { from: "world", fill: ink.land },
    { from: "worldCoast", stroke: ink.coast, width: 0.8 },
  ];
}

function band(from: GroundLayer["from"], m: number, fill: string): GroundLayer {
  return { from, only: { property: "m", equals: m }, fill };
}

/** What the legend says of the ground, which is always there. */
export function explainedBorders(palette: Palette): LegendRows {
  const border = (dash: Dash) =>
    lineSample(palette, { stroke: palette.ink.border, width: 1, dash, casing: "none" });
  return {
    countries: [
      legendRow("border-dashed", "legend.border.dashed", border("dashed")),
      legendRow("border-dotted", "legend.border.dotted", border("dotted")),
    ],
  };
}
