import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import { CASING_PX, CORE_RATIO, DASHES, type Dash } from "../../scene/scene";
import { grounded, lineWidth, opacityOf, own, scaled } from "./expressions";
import { DETAIL_ZOOM, LEVELS } from "./groundStyle";

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
        "fill-opacity": opacityOf("area", ["number", ["feature-state", "fillOpacity"], 0]),
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
        "line-opacity": opacityOf("area"),
      },
    },
  ];
});

/** Name of an image without a visible pixel. */
export const OBSTACLE = "obstacle";

const patterns = Object.keys(DASHES) as Dash[];

const isA = (mark: string): ExpressionSpecification => ["==", ["get", "mark"], mark];

const WEIGHT: ExpressionSpecification = [
  "match",
  own("weight"),
  700,
  ["literal", ["Inter Bold"]],
  600,
  ["literal", ["Inter Semibold"]],
  500,
  ["literal", ["Inter Medium"]],
  ["literal", ["Inter Regular"]],
];

/** Bottom first. All read their values from the mark. */
export const MARK_LAYERS: readonly LayerSpecification[] = [
  {
    id: "band",
    type: "line",
    source: MARKS,
    filter: isA("band"),
    layout: { "line-join": "round", "line-cap": "round", "line-sort-key": own("order") },
    paint: {
      "line-color": own("fill"),
      "line-width": grounded("widthAtZoom0"),
      "line-blur": grounded("blurAtZoom0"),
      "line-opacity": opacityOf("band", own("opacity")),
    },
  },
  lineLayer("casing", "casing", lineWidth(1, 2 * CASING_PX), isA("line"), { "line-cap": "round" }),
  // A layer for each pattern: MapLibre's patterns that depend on data are broken (maplibre-gl-js issue 8383).
  ...patterns.map((dash) => dashedLayer(dash, "stroke", 1)),
  ...patterns.map((dash) => dashedLayer(dash, "core", CORE_RATIO)),
  {
    id: "point",
    type: "symbol",
    source: MARKS,
    filter: ["all", isA("point"), [">=", ["zoom"], own("minZoom")]],
    layout: {
      "icon-image": own("image"),
      "icon-size": scaled(1),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": own("order"),
    },
    paint: { "icon-opacity": opacityOf("point") },
  },
  labelLayer("label-on", ["==", own("side"), "center"], { "text-anchor": "center" }),
  labelLayer("label-beside", ["!=", own("side"), "center"], {
    "text-variable-anchor": ["left", "right", "bottom", "top"],
    "text-radial-offset": ["/", own("offset"), own("size")],
    "text-justify": "auto",
  }),
  // Symbols give way to symbols only: unseen ones along the lines keep labels off them. The uppermost layer is placed first.
  {
    id: "obstacle",
    type: "symbol",
    source: MARKS,
    filter: isA("line"),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 14,
      "icon-image": OBSTACLE,
      "icon-allow-overlap": true,
      "icon-padding": 1,
    },
  },
];

/** Layers of things that a reader can point at, beside areas; uppermost first. */
export const PICKABLE_LAYERS: readonly string[] = [
  "label-beside",
  "label-on",
  "point",
  "dotted",
  "dashed",
  "solid",
];

function dashedLayer(dash: Dash, color: "stroke" | "core", ratio: number): LayerSpecification {
  const filter: ExpressionSpecification = ["all", isA("line"), ["==", own("dash"), dash], ["has", color]];
  const id = color === "stroke" ? dash : `${dash}-${color}`;
  const { cap, pattern } = DASHES[dash];
  // A pattern counts in widths of the line that it breaks: a thin core takes a longer one to break with its line.
  const dasharray = pattern.map((length) => length / ratio);
  const layer = lineLayer(id, color, lineWidth(ratio), filter, { "line-cap": ratio < 1 ? "butt" : cap });
  return dash === "solid" ? layer : { ...layer, paint: { ...layer.paint, "line-dasharray": dasharray } };
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
    paint: { "line-color": own(color), "line-width": width, "line-opacity": opacityOf("line") },
  };
}

function labelLayer(id: string, filter: FilterSpecification, layout: object): LayerSpecification {
  const zooms: ExpressionSpecification[] = [
    [">=", ["zoom"], own("minZoom")],
    ["<", ["zoom"], own("maxZoom")],
  ];
  return {
    id,
    type: "symbol",
    source: MARKS,
    filter: ["all", isA("label"), ...zooms, filter] as FilterSpecification,
    layout: {
      "text-field": own("text"),
      "text-font": WEIGHT,
      "text-size": own("size"),
      "text-letter-spacing": own("spacing"),
      "text-max-width": 9,
      "text-line-height": 1.15,
      "text-padding": 3,
      "symbol-sort-key": own("rank"),
      ...layout,
    },
    paint: {
      "text-color": own("fill"),
      "text-halo-color": own("halo"),
      "text-halo-width": own("haloWidth"),
      "text-opacity": opacityOf("label"),
    },
  };
}
