import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import { CASING_OPACITY, CASING_PX, CORE_RATIO, DASHES, WIDTH_STOPS } from "../../scene/scene";
import { DETAIL_ZOOM, LEVELS } from "../groundLevels";
import { emphasised, FINE_STEP, fineZoom, grownWidth, isA, own, scaled } from "./expressions";
import { NAME_LAYERS, PLACED_NAMES } from "./nameLayers";

/** The source of all marks but areas, which are countries of the ground. */
export const MARKS = "marks";

/** Countries of the ground take their tint from feature-state: what isn't a mark has none. */
export const AREA_LAYERS: readonly LayerSpecification[] = LEVELS.flatMap((level): LayerSpecification[] => {
  const zooms = level === "overview" ? { maxzoom: DETAIL_ZOOM } : { minzoom: DETAIL_ZOOM };
  const common = { source: level, "source-layer": "countries", ...zooms };
  return [
    {
      id: `${level}-area`,
      type: "fill",
      ...common,
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], "rgba(0,0,0,0)"],
        "fill-opacity": emphasised("area", ["number", ["feature-state", "fillOpacity"], 0]),
        "fill-antialias": false,
      },
    },
    {
      id: `${level}-area-line`,
      type: "line",
      ...common,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["to-color", ["feature-state", "stroke"], "rgba(0,0,0,0)"],
        "line-width": ["number", ["feature-state", "strokeWidth"], 0],
        "line-opacity": emphasised("area"),
      },
    },
  ];
});

/** Name of an image without a visible pixel. */
export const OBSTACLE = "obstacle";
/**
 * So many marks are obstacles to names that MapLibre places while the map moves; the atlas has a quarter of them. A hundredfold atlas has so many lines
 * that it would place those for a second each frame; where the map rests, names keep off all of them.
 */
const OBSTACLES = 1000;

const PATTERNS = ["solid", "dashed"] as const;

/**
 * Dotted lines, by their width from … to, and what most of them have, in px at zoom 5. Their dots are symbols along the line: MapLibre
 * stretches a pattern between two whole zooms, and a dot that is stretched reads as a dash, which means another status.
 */
const DOT_WIDTHS = [
  [0, 1.2, 1],
  [1.2, 1.5, 1.33],
  [1.5, 1.85, 1.7],
  [1.85, 2.4, 2.12],
  [2.4, 3.2, 2.75],
  [3.2, 4, 3.6],
  [4, 5, 4.7],
  [5, 7, 5.4],
  [7, 99, 8.2],
] as const;

/** From dot to dot, in widths, as in every pen. */
const DOT_STEP = DASHES.dotted.pattern[1]!;

/** The zoom in the middle of a fine step. */
const middleZoom: ExpressionSpecification = ["+", fineZoom, FINE_STEP / 2];
/** How much MapLibre has stretched what it lays out for a whole zoom, from 1 to 2. */
const stretch: ExpressionSpecification = ["^", 2, ["-", middleZoom, ["floor", middleZoom]]];
/** What is 1 px wide at zoom 5, at the fine zoom. */
const grown: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  middleZoom,
  ...WIDTH_STOPS.flat(),
] as unknown as ExpressionSpecification;

/** Bottom first. All read their values from the mark. Bands lie under them, see `bandPicture.ts`. */
export const MARK_LAYERS: readonly LayerSpecification[] = [
  withOpacity(
    lineLayer("casing", "casing", grownWidth(1, 2 * CASING_PX), isA("line"), { "line-cap": "round" }),
    CASING_OPACITY,
  ),
  // A layer for each pattern: MapLibre's patterns that depend on data are broken (maplibre-gl-js issue 8383).
  ...PATTERNS.map((dash) => dashedLayer(dash, "stroke", 1)),
  ...PATTERNS.map((dash) => dashedLayer(dash, "core", CORE_RATIO)),
  ...DOT_WIDTHS.map(dotsLayer),
  {
    id: "point",
    type: "symbol",
    source: MARKS,
    filter: ["all", isA("point"), [">=", fineZoom, own("minZoom")]],
    layout: {
      "icon-image": own("image"),
      "icon-size": scaled(1),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": own("order"),
    },
    paint: { "icon-opacity": emphasised("point") },
  },
  ...NAME_LAYERS,
  // Symbols give way to symbols only: unseen ones along the lines keep off them what MapLibre places. The uppermost layer is placed first.
  {
    id: "obstacle",
    type: "symbol",
    source: MARKS,
    filter: ["all", isA("line"), ["<", own("order"), OBSTACLES]] as FilterSpecification,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 24,
      "icon-image": OBSTACLE,
      "icon-allow-overlap": true,
      "icon-padding": 1,
    },
  },
  PLACED_NAMES,
];

/** Layers of things that a reader can point at, beside areas; uppermost first. */
export const PICKABLE_LAYERS: readonly string[] = [
  "label-placed",
  "label-along",
  "label-beside",
  "label-on",
  "point",
  "casing",
];

function dotsLayer([from, to, typical]: (typeof DOT_WIDTHS)[number]): LayerSpecification {
  const width: ExpressionSpecification[] = [
    [">=", own("width"), from],
    ["<", own("width"), to],
  ];
  return {
    id: `dots-${from}`,
    type: "symbol",
    source: MARKS,
    filter: ["all", isA("line"), ["==", own("dash"), "dotted"], ...width] as FilterSpecification,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": ["/", ["*", DOT_STEP * typical, grown], stretch],
      // MapLibre keeps symbols apart by the room that a text of this size would want.
      "text-size": 1,
      "icon-image": own("dot"),
      "icon-size": scaled(1),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": emphasised("line") },
  };
}

function dashedLayer(
  dash: (typeof PATTERNS)[number],
  color: "stroke" | "core",
  ratio: number,
): LayerSpecification {
  const filter: ExpressionSpecification = ["all", isA("line"), ["==", own("dash"), dash], ["has", color]];
  const id = color === "stroke" ? dash : `${dash}-${color}`;
  const { cap, pattern } = DASHES[dash];
  const layer = lineLayer(id, color, grownWidth(ratio), filter, { "line-cap": cap });
  return dash === "solid"
    ? layer
    : { ...layer, paint: { ...layer.paint, "line-dasharray": unstretched(pattern, ratio) } };
}

/**
 * A pattern counts in widths of the line that it breaks: a thin core takes a longer one to break with its line. MapLibre stretches it
 * from one whole zoom to the next, so it is told a shorter one on the way there, in sums that are whole numbers.
 */
function unstretched(pattern: readonly number[], ratio: number): ExpressionSpecification {
  const shortened = (by: number) => ["literal", pattern.map((length) => (by * length) / ratio)];
  const part: ExpressionSpecification = ["-", fineZoom, ["floor", fineZoom]];
  return [
    ...["step", part, shortened(1)],
    ...[0.19, shortened(4 / 5)],
    ...[0.79, shortened(3 / 5)],
  ] as unknown as ExpressionSpecification;
}

function withOpacity(layer: LineLayerSpecification, opacity: number): LayerSpecification {
  return { ...layer, paint: { ...layer.paint, "line-opacity": emphasised("line", opacity) } };
}

function lineLayer(
  id: string,
  color: string,
  width: ExpressionSpecification,
  filter: ExpressionSpecification,
  layout: { "line-cap": "round" | "butt" },
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: MARKS,
    filter: filter as FilterSpecification,
    layout: { "line-join": "round", "line-sort-key": own("order"), ...layout },
    paint: { "line-color": own(color), "line-width": width, "line-opacity": emphasised("line") },
  };
}
