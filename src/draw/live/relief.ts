import type { Map as MapLibreMap } from "maplibre-gl";
import type { GroundLayer } from "../../scene/scene";
import { AREA_LAYERS } from "./markLayers";

const ID = "hillshade";
/** Box of `geo/ground/hillshade-overview.webp`, as the file beside it says. */
const [WEST, SOUTH, EAST, NORTH] = [-33, 5, 130, 66];
/** The grey of a plain. */
const NEUTRAL = 128;

/** Grey relief as light and shade without a grey of its own, or `null` where it can't be had: the map does without. */
export async function loadRelief(base: string): Promise<HTMLCanvasElement | null> {
  try {
    const response = await fetch(`${base}ground/hillshade-overview.webp`);
    const image = await createImageBitmap(await response.blob());
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    shade(pixels.data);
    context.putImageData(pixels, 0, 0);
    return canvas;
  } catch (reason) {
    console.info(`The map does without relief: ${reason}`);
    return null;
  }
}

/** What is darker than a plain becomes shade, what is lighter becomes light, each as far as it differs. */
function shade(data: Uint8ClampedArray): void {
  for (let i = 0; i < data.length; i += 4) {
    const grey = data[i]!;
    data.fill(grey < NEUTRAL ? 0 : 255, i, i + 3);
    data[i + 3] = 2 * Math.abs(grey - NEUTRAL);
  }
}

/** Lays the relief between the surfaces of the ground and what is drawn on it. It fades where it would be coarse. */
export function layRelief(map: MapLibreMap, canvas: HTMLCanvasElement, { opacity = 0.3 }: GroundLayer): void {
  if (map.getSource(ID)) return;
  const coordinates: [[number, number], [number, number], [number, number], [number, number]] = [
    [WEST, NORTH],
    [EAST, NORTH],
    [EAST, SOUTH],
    [WEST, SOUTH],
  ];
  map.addSource(ID, { type: "canvas", canvas, coordinates, animate: false });
  map.addLayer(
    {
      id: ID,
      type: "raster",
      source: ID,
      paint: {
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], 5.5, opacity, 7.5, 0],
        "raster-fade-duration": 0,
      },
    },
    AREA_LAYERS[0]!.id,
  );
}
