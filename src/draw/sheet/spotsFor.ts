import { CELL_PX } from "../flat/cells";
import type { Pixel } from "../flat/projectorOf";
import type { ShownCountry } from "./shownCountry";

export interface Spot {
  readonly at: Pixel;
  /** What it costs to stand there, for being far from the best place. */
  readonly far: number;
}

/** The first, the second and so on, the nearest to the best place first; `undefined` after the last. */
export type Spots = (i: number) => Spot | undefined;

/** What it costs to stand as far from the best place as a country is wide. */
const FAR = 0.4;
/** Names are looked for so far beyond the country. */
const BEYOND_PX = 90;
const STEP = 3;
/** Places are put in order by rings of so many px around the best one: most names stand in the first. */
const RING_PX = 24;

/** Places for the middle of a name: put in order as far as they are asked for. */
export function spotsFor({ box, count }: ShownCountry, [bestX, bestY]: Pixel): Spots {
  const size = Math.max(60, Math.sqrt(count) * CELL_PX);
  const rings: Pixel[][] = [];
  for (let y = box.top - BEYOND_PX / 2; y < box.bottom + BEYOND_PX / 2; y += STEP)
    for (let x = box.left - BEYOND_PX; x < box.right + BEYOND_PX; x += STEP) {
      const ring = Math.floor(Math.hypot(x - bestX, y - bestY) / RING_PX);
      const known = rings[ring];
      if (known === undefined) rings[ring] = [[x, y]];
      else known.push([x, y]);
    }
  const farOf = ([x, y]: Pixel) => (FAR * Math.hypot(x - bestX, y - bestY)) / size;
  const sorted: Spot[] = [];
  let ring = 0;
  return (i) => {
    for (; i >= sorted.length && ring < rings.length; ring += 1) {
      const spots = rings[ring]?.map((at): Spot => ({ at, far: farOf(at) })) ?? [];
      sorted.push(...spots.sort((a, b) => a.far - b.far));
    }
    return sorted[i];
  };
}
