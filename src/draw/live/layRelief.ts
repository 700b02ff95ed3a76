import type { Map as MapLibreMap } from "maplibre-gl";
import type { GroundLayer } from "../../scene/scene";
import { RELIEF_BOX, RELIEF_FADE } from "../relief";
import { AREA_LAYERS } from "./markLayers";

const ID = "hillshade";

/** Lays the relief between the surfaces of the ground and what is drawn on it. It fades where it would be coarse. */
export function layRelief(map: MapLibreMap, canvas: HTMLCanvasElement, { opacity = 1 }: GroundLayer): void {
  if (map.getSource(ID)) return;
  const [west, south, east, north] = RELIEF_BOX;
  const coordinates: [[number, number], [number, number], [number, number], [number, number]] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const [whole, gone] = RELIEF_FADE;
  map.addSource(ID, { type: "canvas", canvas, coordinates, animate: false });
  map.addLayer(
    {
      id: ID,
      type: "raster",
      source: ID,
      paint: {
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], whole, opacity, gone, 0],
        "raster-fade-duration": 0,
      },
    },
    AREA_LAYERS[0]!.id,
  );
}
