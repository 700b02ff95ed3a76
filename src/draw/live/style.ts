import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { GroundLayer } from "../../scene/scene";
import { FINE_STEP, FINE_ZOOM } from "./expressions";
import { groundSources, groundStyleLayers, WORLD_SEEN } from "./groundStyle";
import { AREA_LAYERS, MARK_LAYERS, MARKS } from "./markLayers";
import { NAMES } from "./nameLayers";

const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What a style knows of where the reader looks. */
export interface StyleState {
  readonly zoom: number;
  /** Whether land around the overview is in sight. */
  readonly isWorldSeen: boolean;
}

/**
 * MapLibre's style: the ground as the scene says, and a constant set of layers that read every value from the
 * marks. No glyph server: text is drawn with the page's own fonts, by the names that `fonts.css` gives them.
 */
export function styleOf(
  ground: readonly GroundLayer[],
  base: string,
  projection: "mercator" | "globe",
  { zoom, isWorldSeen }: StyleState,
  marks: FeatureCollection = NONE,
  names: FeatureCollection = NONE,
): StyleSpecification {
  return {
    version: 8,
    projection: { type: projection },
    state: { [FINE_ZOOM]: { default: fineZoomOf(zoom) }, [WORLD_SEEN]: { default: isWorldSeen } },
    sources: {
      ...groundSources(base),
      [MARKS]: { type: "geojson", data: marks, promoteId: "id", tolerance: 0.2, buffer: 64, maxzoom: 9 },
      // Names are points, which are told at every zoom as exactly as they are sent.
      [NAMES]: { type: "geojson", data: names, promoteId: "id", buffer: 128, maxzoom: 9 },
    },
    layers: [...groundStyleLayers(ground, AREA_LAYERS), ...MARK_LAYERS],
  };
}

const STEPS = Math.round(1 / FINE_STEP);

/** In steps small enough not to be seen as such, and few enough to be laid out. */
export function fineZoomOf(zoom: number): number {
  return Math.floor(zoom * STEPS) / STEPS;
}
