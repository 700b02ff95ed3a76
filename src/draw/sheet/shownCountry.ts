import type { Box } from "../flat/box";
import { CELL_PX, countedIn } from "../flat/cells";
import type { CountryCells } from "../flat/countryCells";
import type { Pixel } from "../flat/projectorOf";

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
  const box = own < 0 ? null : boundsOf(cells, own);
  if (box === null) return null;
  const ownIn = countedIn(cells, (value) => value === own);
  return { id, ownIn, count: ownIn(box), box, inmost: inmostOf(cells, own) };
}

function boundsOf({ columns, rows, values }: CountryCells, own: number): Box | null {
  let [west, north, east, south] = [columns, rows, -1, -1];
  for (let i = values.indexOf(own); i >= 0; i = values.indexOf(own, i + 1)) {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    [west, north, east, south] = [
      Math.min(west, x),
      Math.min(north, y),
      Math.max(east, x),
      Math.max(south, y),
    ];
  }
  if (east < 0) return null;
  return {
    left: west * CELL_PX,
    top: north * CELL_PX,
    right: (east + 1) * CELL_PX,
    bottom: (south + 1) * CELL_PX,
  };
}

/** How far four neighbours of a cell are in the list of cells. */
type Beside = readonly [number, number, number, number];

/** By the steps from cell to cell that lead out of it, once down the rows and once up. The rim of the map leads out too. */
function inmostOf({ columns, rows, values }: CountryCells, own: number): Pixel {
  const wide = columns + 2;
  const steps = new Int16Array(wide * (rows + 2));
  const ownCells: number[] = [];
  for (let cell = values.indexOf(own); cell >= 0; cell = values.indexOf(own, cell + 1))
    ownCells.push((Math.floor(cell / columns) + 1) * wide + (cell % columns) + 1);
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
  return [((best % wide) - 0.5) * CELL_PX, (Math.floor(best / wide) - 0.5) * CELL_PX];
}
