/** A place on a plane. */
type Spot = readonly [x: number, y: number];

/** A line without the points that lie within `tolerance` of it, in the measure of the plane (Douglas and Peucker). Its ends stay, so that lines still meet. */
export function simplified(line: readonly Spot[], tolerance: number): readonly Spot[] {
  if (line.length < 3) return line;
  const kept = keptOf(
    Float64Array.from(line, ([x]) => x),
    Float64Array.from(line, ([, y]) => y),
    tolerance,
  );
  return line.filter((_, i) => kept[i] === 1);
}

/** The same of a line whose places are two lists, in px: 1 for each point that stays. */
export function keptOf(xs: Float64Array, ys: Float64Array, tolerance: number): Uint8Array {
  const { length } = xs;
  const kept = new Uint8Array(length);
  kept[0] = kept[length - 1] = 1;
  // Squares: a root for every point is most of the work.
  const least = tolerance * tolerance;
  const spans = [0, length - 1];
  while (spans.length > 0) {
    const last = spans.pop() ?? 0;
    const first = spans.pop() ?? 0;
    const far = farthest(xs, ys, first, last, least);
    if (far < 0) continue;
    kept[far] = 1;
    spans.push(first, far, far, last);
  }
  return kept;
}

/** Of the points between two others the one that lies farthest from the stretch between them, and farther than `least`; -1 for none. */
function farthest(xs: Float64Array, ys: Float64Array, first: number, last: number, least: number): number {
  const [x0, y0] = [xs[first]!, ys[first]!];
  const [dx, dy] = [xs[last]! - x0, ys[last]! - y0];
  const square = dx * dx + dy * dy;
  let at = -1;
  let most = least;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = [xs[i]! - x0, ys[i]! - y0];
    // A closed line has both ends at one place.
    const part = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
    const [offX, offY] = [x - part * dx, y - part * dy];
    const distance = offX * offX + offY * offY;
    if (distance <= most) continue;
    at = i;
    most = distance;
  }
  return at;
}
