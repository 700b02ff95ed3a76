import { mercatorX, mercatorY } from "../../atlas/sphere";
import { RELIEF } from "../groundLevels";
import type { ReliefOn } from "./mapKit";

/** The relief on a map that isn't Mercator: of each of its pixels the place is looked up in the picture. */
export function reliefWarped(relief: HTMLCanvasElement): ReliefOn {
  return ({ size, invert }) => {
    const source = relief.getContext("2d")?.getImageData(0, 0, relief.width, relief.height);
    const picture = document.createElement("canvas");
    picture.width = Math.ceil(size.width);
    picture.height = Math.ceil(size.height);
    const canvas = picture.getContext("2d");
    if (canvas === null || source === undefined) return null;
    const warped = canvas.createImageData(picture.width, picture.height);
    const [from, to] = [new Uint32Array(source.data.buffer), new Uint32Array(warped.data.buffer)];
    const pixelAt = pixelIn(relief);
    for (let y = 0; y < picture.height; y += 1)
      for (let x = 0; x < picture.width; x += 1)
        to[y * picture.width + x] = from[pixelAt(invert([x + 0.5, y + 0.5]))] ?? 0;
    canvas.putImageData(warped, 0, 0);
    return { at: [0, 0], size, href: picture.toDataURL("image/png"), picture };
  };
}

/** Where a place lies in the list of pixels; before its beginning for one beyond it. */
function pixelIn({ width, height }: HTMLCanvasElement): (at: readonly [number, number]) => number {
  const [west, south, east, north] = RELIEF.window;
  const [left, top] = [mercatorX(west), mercatorY(north)];
  const across = width / (mercatorX(east) - left);
  const down = height / (mercatorY(south) - top);
  return ([lon, lat]) => {
    const x = Math.floor((mercatorX(lon) - left) * across);
    const y = Math.floor((mercatorY(lat) - top) * down);
    return x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x;
  };
}
