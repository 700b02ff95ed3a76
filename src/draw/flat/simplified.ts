import type { Pixel } from "./projectorOf";

/** A line without the points that lie within `tolerance` px of it (Douglas and Peucker). Its ends stay, so that lines still meet. */
export function simplified(line: readonly Pixel[], tolerance: number): readonly Pixel[] {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const far = farthest(line, span);
    // Squares: a root for every point is most of the work.
    if (far.square <= tolerance * tolerance) continue;
    kept[far.at] = 1;
    spans.push([span[0], far.at], [far.at, span[1]]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** Of the points between two others the one that lies farthest from the stretch between them. */
function farthest(line: readonly Pixel[], [first, last]: [number, number]) {
  const [[x0, y0], [x1, y1]] = [line[first]!, line[last]!];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  let [at, most] = [-1, -1];
  for (let i = first + 1; i < last; i++) {
    const [x, y] = line[i]!;
    // A closed line has both ends at one place.
    const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
    const [offX, offY] = [x - x0 - part * dx, y - y0 - part * dy];
    const distance = offX * offX + offY * offY;
    if (distance > most) [at, most] = [i, distance];
  }
  return { at, square: most };
}
