import type { CountryCells } from "./countryCells";
import type { Projector } from "./projectorOf";

/** Two maps on which places differ by less, in px, are the same. */
const SAME_PX = 0.05;
/** In the Mercator world: places far from each other, so that another scale is seen as well. */
const FAR_APART = [
  [0.55, 0.35],
  [0.7, 0.42],
] as const;

let [handed, of] = [null as CountryCells | null, null as Projector | null];

/** Keeps what a drawing was named by, for the pen that takes over from it. */
export function handOver(projector: Projector, cells: CountryCells): void {
  [handed, of] = [cells, projector];
}

/** What was handed over must not be used: it was a coarser ground. */
export function takeBack(): void {
  [handed, of] = [null, null];
}

/**
 * Which country lies where on a map, as the drawing of the same map had it; `null` where none was. Tiles and files of the ground differ by half a px, and where a
 * border runs through a name that is enough for another place: the name changed as the live map took over.
 */
export function handedCells(projector: Projector): CountryCells | null {
  return of !== null && isSame(of, projector) ? handed : null;
}

function isSame(a: Projector, b: Projector): boolean {
  if (a.size.width !== b.size.width || a.size.height !== b.size.height) return false;
  return FAR_APART.every(([x, y]) => {
    const [[x0, y0], [x1, y1]] = [a.projectWorld(x, y), b.projectWorld(x, y)];
    return Math.hypot(x0 - x1, y0 - y1) < SAME_PX;
  });
}
