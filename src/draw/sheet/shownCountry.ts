import type { Box } from "../flat/box";
import { CELL_PX, type CellRange, countedIn } from "../flat/cells";
import { type CountryCells, NOBODY } from "../flat/countryCells";
import type { Pixel } from "../flat/projectorOf";
import { remembered } from "../flat/remembered";

/** What of a country is on a map, in px. */
export interface ShownCountry {
  readonly id: string;
  /** Cells that are its own, under a box. */
  readonly ownIn: (box: Box) => number;
  /** Of the cells that it covers. */
  readonly count: number;
  readonly box: Box;
  /** The place that is farthest from its borders. */
  readonly inmost: Pixel;
}

/** `null` for a country that isn't on the map, or hardly. */
export function shownCountry(id: string, cells: CountryCells, fewest: number): ShownCountry | null {
  const shown = shownOn(cells)(id);
  return shown === null || shown.count < fewest ? null : shown;
}

/** Countries of a map by their ids: names ask for each of them more than once. */
const maps = new WeakMap<CountryCells, Map<string, ShownCountry | null>>();

function shownOn(cells: CountryCells): (id: string) => ShownCountry | null {
  const known = maps.get(cells) ?? new Map<string, ShownCountry | null>();
  maps.set(cells, known);
  return (id) => {
    const shown = known.get(id) ?? lookedUp(id, cells);
    known.set(id, shown);
    return shown;
  };
}

function lookedUp(id: string, cells: CountryCells): ShownCountry | null {
  const own = cells.ids.indexOf(id);
  const range = rangesOf(cells).get(own);
  if (range === undefined) return null;
  const ownIn = countedIn(cells, (value) => value === own, range);
  const box = {
    left: range.west * CELL_PX,
    top: range.north * CELL_PX,
    right: range.east * CELL_PX,
    bottom: range.south * CELL_PX,
  };
  return { id, ownIn, count: ownIn(box), box, inmost: inmostOf(cells, own, range) };
}

/** Where on a map each country is, by its place in `ids`: what is asked of it is asked there. */
const rangesOf = remembered(({ columns, values }: CountryCells): ReadonlyMap<number, CellRange> => {
  const found = new Map<number, CellRange>();
  for (let from = 0; from < values.length; ) {
    const value = values[from]!;
    let to = from + 1;
    const end = from - (from % columns) + columns;
    while (to < end && values[to] === value) to += 1;
    const run = { west: from % columns, north: Math.floor(from / columns), east: to - end + columns };
    if (value !== NOBODY) found.set(value, withRun(found.get(value), run));
    from = to;
  }
  return found;
}, new WeakMap());

/** A range and a run of cells in a row that is no higher. */
function withRun(range: CellRange | undefined, run: Omit<CellRange, "south">): CellRange {
  return {
    west: Math.min(range?.west ?? run.west, run.west),
    north: range?.north ?? run.north,
    east: Math.max(range?.east ?? run.east, run.east),
    south: run.north + 1,
  };
}

/** How far four neighbours of a cell are in the list of cells. */
type Beside = readonly [number, number, number, number];

/** By the steps from cell to cell that lead out of it, once down the rows and once up. The rim of the map leads out too. */
function inmostOf(cells: CountryCells, own: number, range: CellRange): Pixel {
  const { west, north, east, south } = range;
  const wide = east - west + 2;
  const steps = new Int16Array(wide * (south - north + 2));
  const ownCells = cellsOf(cells, own, range);
  const least = (cell: number, [a, b, c, d]: Beside) =>
    1 + Math.min(steps[cell + a]!, steps[cell + b]!, steps[cell + c]!, steps[cell + d]!);
  const [above, below]: readonly [Beside, Beside] = [
    [-1, -wide, 1 - wide, -1 - wide],
    [1, wide, wide - 1, wide + 1],
  ];
  for (const cell of ownCells) steps[cell] = least(cell, above);
  let best = ownCells[0] ?? 0;
  for (const cell of ownCells.reverse()) {
    steps[cell] = Math.min(steps[cell]!, least(cell, below));
    if (steps[cell]! > steps[best]!) best = cell;
  }
  return [(west + (best % wide) - 0.5) * CELL_PX, (north + Math.floor(best / wide) - 0.5) * CELL_PX];
}

/** Cells of a country, in a list of those of a range with a rim of one cell around them. */
function cellsOf({ columns, values }: CountryCells, own: number, range: CellRange): number[] {
  const { west, north, east, south } = range;
  const found: number[] = [];
  for (let row = north; row < south; row += 1) {
    const [first, last] = [row * columns + west, row * columns + east];
    const here = (row - north + 1) * (east - west + 2) + 1 - first;
    for (let cell = first; cell < last; cell += 1) if (values[cell] === own) found.push(here + cell);
  }
  return found;
}
