import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { type Anchor, WIDTH_STOPS } from "../../scene/scene";
import { LEADER_PX } from "../flat/placeLabels";
import { emphasised, fineZoom, isA, own, scaled } from "./expressions";
import { placesAt } from "./features";
import { FONT_STACKS } from "./loadFonts";

/** The source of all names. */
export const NAMES = "names";

/** Where MapLibre may hold a text, best first: a text held at its left side stands to the right of the point. */
const SIDES: Anchor[] = [
  "left",
  "right",
  "bottom-left",
  "top-left",
  "bottom-right",
  "top-right",
  "bottom",
  "top",
];

const FONT = [
  "match",
  own("face"),
  ...Object.entries(FONT_STACKS).flatMap(([face, stack]) => [face, ["literal", [...stack]]]),
  ["literal", [...FONT_STACKS[500]]],
] as unknown as ExpressionSpecification;

/** Names that MapLibre places, and the lines that lead from others; bottom first. */
export const NAME_LAYERS: readonly LayerSpecification[] = [
  leaderLayer("leader-halo", own("halo"), ["+", LEADER_PX, ["*", 2, own("haloWidth")]]),
  leaderLayer("leader", own("fill"), LEADER_PX),
  labelLayer("label-on", "center", ["center", "top", "bottom", "left", "right"]),
  labelLayer("label-beside", "right", SIDES),
  alongLayer(labelLayer("label-along", "top-left", SIDES)),
];

/** Names with places of their own, which give way to nothing. */
export const PLACED_NAMES: LayerSpecification = placedLayer(labelLayer("label-placed", "placed", []));

/** From a name to what it names, where it stands apart from it: see `names.ts`. */
function leaderLayer(
  id: string,
  color: ExpressionSpecification,
  width: number | ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: NAMES,
    filter: isA("leader") as FilterSpecification,
    paint: { "line-color": color, "line-width": width, "line-opacity": emphasised("label") },
  };
}

/** Names that stand off a line bring their places along. */
function alongLayer(layer: SymbolLayerSpecification): SymbolLayerSpecification {
  const { "text-variable-anchor": _anchor, "text-radial-offset": _offset, ...layout } = layer.layout ?? {};
  const places = [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...WIDTH_STOPS.flatMap(([zoom]) => [zoom, own(placesAt(zoom))]),
  ] as unknown as ExpressionSpecification;
  return { ...layer, layout: { ...layout, "text-variable-anchor-offset": places } };
}

/** Names with places of their own: see `names.ts`. */
function placedLayer(layer: SymbolLayerSpecification): SymbolLayerSpecification {
  const { "text-variable-anchor": _anchor, "text-radial-offset": _offset, ...layout } = layer.layout ?? {};
  const shift = ["array", "number", 2, own("shift")] as unknown as ExpressionSpecification;
  return {
    ...layer,
    layout: {
      ...layout,
      "text-anchor": "center",
      "text-offset": shift,
      "text-padding": 0,
      "text-justify": own("justify"),
    },
  };
}

function labelLayer(id: string, side: string, holds: Anchor[]): SymbolLayerSpecification {
  const filter: ExpressionSpecification = [
    "all",
    isA("label"),
    ["==", own("side"), side],
    [">=", fineZoom, own("minZoom")],
    ["<", fineZoom, own("maxZoom")],
  ];
  return {
    id,
    type: "symbol",
    source: NAMES,
    filter: filter as FilterSpecification,
    layout: {
      "text-field": own("text"),
      "text-font": FONT,
      "text-size": own("size"),
      "text-letter-spacing": own("spacing"),
      // The scene says what a name is; where it breaks would be another pen's guess.
      "text-max-width": 40,
      "text-line-height": 1.15,
      "text-padding": 3,
      "text-variable-anchor": holds,
      "text-radial-offset": scaled(["/", own("offset"), own("size")]),
      "text-justify": "auto",
      "symbol-sort-key": own("rank"),
    },
    paint: {
      "text-color": own("fill"),
      "text-halo-color": own("halo"),
      "text-halo-width": own("haloWidth"),
      "text-opacity": emphasised("label"),
    },
  };
}
