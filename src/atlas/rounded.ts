/** A place on a plane. */
type Spot = readonly number[];

/**
 * A line with its corners cut, each at a quarter of its sides (Chaikin), and no farther from it than `most`, in the units of the plane: what is long and
 * straight keeps its place. Its ends stay, so that lines still meet and rings close.
 */
export function rounded(line: readonly Spot[], most = Number.POSITIVE_INFINITY): number[][] {
  if (line.length < 3) return line.map((at) => [...at]);
  const between = line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const part = Math.min(1 / 4, most / distance(from, to));
    return [partOf(from, to, part), partOf(from, to, 1 - part)];
  });
  return [[...line[0]!], ...between.slice(1, -1), [...line.at(-1)!]];
}

function partOf([x0 = 0, y0 = 0]: Spot, [x1 = 0, y1 = 0]: Spot, part: number): number[] {
  return [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
}

function distance([x0 = 0, y0 = 0]: Spot, [x1 = 0, y1 = 0]: Spot): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
