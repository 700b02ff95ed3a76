import type { Extent } from "../../scene/extent";

type Corner = [lon: number, lat: number];

/** Corners of a picture that is laid on the ground, as MapLibre takes them: from the north-west on, clockwise. */
export function cornersOf([west, south, east, north]: Extent): [Corner, Corner, Corner, Corner] {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
