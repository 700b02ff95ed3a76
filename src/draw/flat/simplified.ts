import type { Pixel } from "./projectorOf";

/** A line without the points that lie within `tolerance` px of it (Douglas and Peucker). Its ends stay, so that lines still meet. */
export function simplified(line: readonly Pixel[], tolerance: number): readonly Pixel[] {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const far = farthest(line, span);
    if (far === null || far.distance <= tolerance) continue;
    kept[far.at] = 1;
    spans.push([span[0], far.at], [far.at, span[1]]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

function farthest(line: readonly Pixel[], [first, last]: [number, number]) {
  let best: { at: number; distance: number } | null = null;
  for (let at = first + 1; at < last; at++) {
    const distance = distanceTo(line[at]!, line[first]!, line[last]!);
    if (best === null || distance > best.distance) best = { at, distance };
  }
  return best;
}

/** From a point to the stretch between two others. A closed line has both at one place. */
function distanceTo([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}
