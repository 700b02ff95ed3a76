import { CELL_PX } from "../flat/cells";
import type { Pixel } from "../flat/projectorOf";
import type { ShownCountry } from "./shownCountry";

/** Where the middle of a name may be. */
export interface Spots {
  /** In rings around the best place, the inmost first. */
  readonly rings: readonly (readonly Pixel[])[];
  /** What it costs to stand at a spot, for being far from the best place. */
  readonly farOf: (spot: Pixel) => number;
  /** The least that it costs to stand in a ring. */
  readonly leastFar: (ring: number) => number;
}

/** What it costs to stand as far from the best place as a country is wide. */
const FAR = 0.4;
/** Names are looked for so far beyond the country. */
const BEYOND_PX = 90;
/** From spot to spot: what lies on a map is known by cells. */
const STEP = CELL_PX;
const RING_PX = 24;

export function spotsFor({ box, count }: ShownCountry, [bestX, bestY]: Pixel): Spots {
  const size = Math.max(60, Math.sqrt(count) * CELL_PX);
  const rings: Pixel[][] = [];
  for (let y = box.top - BEYOND_PX / 2; y < box.bottom + BEYOND_PX / 2; y += STEP)
    for (let x = box.left - BEYOND_PX; x < box.right + BEYOND_PX; x += STEP) {
      const ring = Math.floor(Math.hypot(x - bestX, y - bestY) / RING_PX);
      while (rings.length <= ring) rings.push([]);
      rings[ring]?.push([x, y]);
    }
  return {
    rings,
    farOf: ([x, y]) => (FAR * Math.hypot(x - bestX, y - bestY)) / size,
    leastFar: (ring) => (FAR * ring * RING_PX) / size,
  };
}
