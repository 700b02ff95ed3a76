import type { GroundLayer } from "../../scene/scene";
import { RELIEF } from "../groundLevels";
import type { Projector } from "./projectorOf";
import { reliefOpacity } from "./reliefOpacity";
import type { ImageShape } from "./shapes";

/**
 * The part of the relief that is on a map, as large as the map, so that nothing has to be cut; `null` where it would be
 * coarse. It keeps its own grain: a sheet that is printed large isn't heavier for it.
 */
export function reliefShape(
  layer: GroundLayer,
  relief: HTMLCanvasElement,
  { project, size, zoom }: Projector,
  name: string,
): ImageShape | null {
  const opacity = reliefOpacity(layer, zoom);
  if (opacity === 0) return null;
  const [west, south, east, north] = RELIEF.window;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const [across, down] = [relief.width / (right - left), relief.height / (bottom - top)];
  const picture = document.createElement("canvas");
  picture.width = Math.ceil(size.width * across);
  picture.height = Math.ceil(size.height * down);
  const canvas = picture.getContext("2d");
  if (canvas === null) return null;
  canvas.drawImage(
    relief,
    ...([-left * across, -top * down, size.width * across, size.height * down] as const),
    ...([0, 0, picture.width, picture.height] as const),
  );
  const href = picture.toDataURL("image/png");
  return { shape: "image", id: "relief", name, opacity, at: [0, 0], size, href, picture };
}
