import type { Pixel } from "./projectorOf";
import type { Path } from "./shapes";

/** Ends nearer than this, in px, are one place. */
const SAME_PX = 0.3;

/** Open paths that meet at their ends become one path: a wide stroke of it has no seam. */
export function joined(paths: readonly Path[]): readonly Path[] {
  const chains: (readonly Pixel[])[] = [];
  for (const { points } of paths) {
    let chain = points;
    for (const other of chains.toReversed()) {
      const longer = linked(other, chain);
      if (longer === null) continue;
      chain = longer;
      chains.splice(chains.lastIndexOf(other), 1);
    }
    chains.push(chain);
  }
  return chains.map((points) => ({ points, isClosed: false }));
}

function linked(a: readonly Pixel[], b: readonly Pixel[]): readonly Pixel[] | null {
  const [startA, endA, startB, endB] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (isSame(endA, startB)) return [...a, ...b.slice(1)];
  if (isSame(endB, startA)) return [...b, ...a.slice(1)];
  if (isSame(endA, endB)) return [...a, ...b.toReversed().slice(1)];
  if (isSame(startA, startB)) return [...a.toReversed(), ...b.slice(1)];
  return null;
}

/** A path without points has no end that another could meet. */
function isSame(a: Pixel | undefined, b: Pixel | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [[x0, y0], [x1, y1]] = [a, b];
  return Math.hypot(x1 - x0, y1 - y0) < SAME_PX;
}
