/** A place on a plane. */
type Spot = readonly number[];

/** A line with its corners cut, each at a quarter of its sides (Chaikin). Its ends stay, so that lines still meet and rings close. */
export function rounded(line: readonly Spot[]): number[][] {
  if (line.length < 3) return line.map((at) => [...at]);
  const between = line
    .slice(1)
    .flatMap((to, i) => [partOf(line[i]!, to, 1 / 4), partOf(line[i]!, to, 3 / 4)]);
  return [[...line[0]!], ...between.slice(1, -1), [...line.at(-1)!]];
}

function partOf([x0 = 0, y0 = 0]: Spot, [x1 = 0, y1 = 0]: Spot, part: number): number[] {
  return [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
}
