import type { Map as MapLibreMap } from "maplibre-gl";
import type { GroundLayer } from "../../scene/scene";
import { RELIEF } from "../groundLevels";
import { cornersOf } from "./cornersOf";
import { AREA_LAYERS } from "./markLayers";

const ID = "hillshade";

/** Lays the relief between the surfaces of the ground and what is drawn on it. It fades where it would be coarse. */
export function layRelief(map: MapLibreMap, canvas: HTMLCanvasElement, { opacity = 1 }: GroundLayer): void {
  if (map.getSource(ID)) return;
  const { window, wholeToZoom, goneFromZoom } = RELIEF;
  map.addSource(ID, { type: "canvas", canvas, coordinates: cornersOf(window), animate: false });
  map.addLayer(
    {
      id: ID,
      type: "raster",
      source: ID,
      paint: {
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], wholeToZoom, opacity, goneFromZoom, 0],
        "raster-fade-duration": 0,
      },
    },
    AREA_LAYERS[0]?.id,
  );
}
