import type { Pixel } from "../flat/projectorOf";
import type { Path } from "../flat/shapes";

/** Half a circle is so many straight steps: at the size of a symbol nobody sees them. */
const HALF_CIRCLE_STEPS = 10;

/** Where a word of a path leads from a place, with its numbers. */
type Step = (at: Pixel, numbers: readonly number[]) => readonly Pixel[];

/** Those that begin a path, and those that go on with it. */
const BEGINS: Readonly<Record<string, Step>> = {
  M: (_, [x = 0, y = 0]) => [[x, y]],
  m: ([x, y], [dx = 0, dy = 0]) => [[x + dx, y + dy]],
};
const GOES_ON: Readonly<Record<string, Step>> = {
  L: (_, [x = 0, y = 0]) => [[x, y]],
  h: ([x, y], [dx = 0]) => [[x + dx, y]],
  v: ([x, y], [dy = 0]) => [[x, y + dy]],
  a: ([x, y], [, , , , , dx = 0, dy = 0]) => halfCircle([x, y], [x + dx, y + dy]),
};

/**
 * The path of a symbol as points in px. Symbols are drawn with `M`, `L`, `m`, `h`, `v`, `z` and with `a` for the two halves
 * of a circle; any other word of SVG is a mistake in a symbol, and throws.
 */
export function symbolPaths(d: string): readonly Path[] {
  const paths: { points: Pixel[]; isClosed: boolean }[] = [];
  let at: Pixel = [0, 0];
  for (const [, word = "", written = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (word === "z") {
      paths.at(-1)!.isClosed = true;
      continue;
    }
    if (BEGINS[word]) paths.push({ points: [], isClosed: false });
    const step = BEGINS[word] ?? GOES_ON[word];
    if (step === undefined) throw new Error(`A symbol with “${word}” can’t be drawn: ${d}`);
    const points = step(at, [...written.matchAll(/-?(?:\d*\.)?\d+/g)].map(Number));
    paths.at(-1)!.points.push(...points);
    at = points.at(-1)!;
  }
  return paths;
}

/** Clockwise on the screen, from one end of a diameter to the other. */
function halfCircle([x0, y0]: Pixel, [x1, y1]: Pixel): readonly Pixel[] {
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [radius, from] = [Math.hypot(x1 - x0, y1 - y0) / 2, Math.atan2(y0 - cy, x0 - cx)];
  return Array.from({ length: HALF_CIRCLE_STEPS }, (_, i): Pixel => {
    const angle = from + (Math.PI * (i + 1)) / HALF_CIRCLE_STEPS;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}
