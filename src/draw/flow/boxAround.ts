import type { FlowPath } from "./flowPaths";

/** A part of the map, in whole px. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a map of the size in which paths lie, ends of strokes included; without width or height where none does. */
export function boxAround(paths: readonly FlowPath[], size: { width: number; height: number }): PixelBox {
  let [left, top, right, bottom] = [size.width, size.height, 0, 0];
  for (const { points, width } of paths) {
    for (const [x, y] of points) {
      [left, right] = [Math.min(left, x - width), Math.max(right, x + width)];
      [top, bottom] = [Math.min(top, y - width), Math.max(bottom, y + width)];
    }
  }
  [left, right] = [Math.max(0, Math.floor(left)), Math.min(size.width, Math.ceil(right))];
  [top, bottom] = [Math.max(0, Math.floor(top)), Math.min(size.height, Math.ceil(bottom))];
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
