import type { PNG } from "pngjs";
import { greyAt } from "./greyAt";

/** How far the second picture lies from the first, in px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture, in px. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Farther than this, in px, isn't looked. */
const REACH = 3;

/**
 * How far the edges in a part of the second picture lie from the same edges in the first, to a tenth of a px or so: the shift at
 * which they differ least. Edges, since two ways of drawing may differ a little in colour.
 */
export function shiftBetween(a: PNG, b: PNG, part: Part): Shift {
  const [first, second] = [edgesOf(a), edgesOf(b)];
  const off = (x: number, y: number) => difference(first, second, a.width, part, x, y);
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
  const all = steps.flatMap((x) => steps.map((y) => ({ x, y, off: off(x, y) })));
  const { x, y } = all.reduce((best, each) => (each.off < best.off ? each : best));
  return {
    x: x + lowest(off(x - 1, y), off(x, y), off(x + 1, y)),
    y: y + lowest(off(x, y - 1), off(x, y), off(x, y + 1)),
  };
}

/** How much each pixel differs from its neighbours, from 0 to 510. */
function edgesOf({ width, height, data }: PNG): Float32Array {
  const grey = (i: number) => greyAt(data, 4 * i);
  const edges = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      edges[i] = Math.abs(grey(i + 1) - grey(i - 1)) + Math.abs(grey(i + width) - grey(i - width));
    }
  return edges;
}

function difference(
  a: Float32Array,
  b: Float32Array,
  width: number,
  part: Part,
  dx: number,
  dy: number,
): number {
  const margin = REACH + 2;
  let sum = 0;
  for (let y = part.top + margin; y < part.top + part.height - margin; y++)
    for (let x = part.left + margin; x < part.left + part.width - margin; x++)
      sum += (a[y * width + x]! - b[(y + dy) * width + x + dx]!) ** 2;
  return sum;
}

/** Where a parabola through three values, a step apart, is lowest. */
function lowest(before: number, at: number, after: number): number {
  const bend = before - 2 * at + after;
  return bend > 0 ? (before - after) / (2 * bend) : 0;
}
