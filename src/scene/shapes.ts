import type { PointShape } from "./scene";

/** Corners of a symbol around its middle, in radii, so that all look equally large; `null` for what is round. y points down. */
export const CORNERS: Record<PointShape, readonly (readonly [x: number, y: number])[] | null> = {
  circle: null,
  ring: null,
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.8],
    [-1.15, 0.8],
  ],
  wedge: [
    [-1.15, -0.8],
    [1.15, -0.8],
    [0, 1.2],
  ],
};
