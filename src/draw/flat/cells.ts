import type { Box } from "./box";
import type { Size } from "./projectorOf";

/** Side of a cell, in px: what lies on a map is looked up in cells where thousands of places are compared. */
export const CELL_PX = 4;

/** A value a cell, row after row from the upper left. */
export interface Cells<Values extends Int16Array | Uint8Array> {
  readonly columns: number;
  readonly rows: number;
  readonly values: Values;
}

/** How many cells a map has. */
export function cellsAcross({ width, height }: Size): { columns: number; rows: number } {
  return { columns: Math.ceil(width / CELL_PX), rows: Math.ceil(height / CELL_PX) };
}

/** How many cells a box touches, on the map and beyond it. */
export function cellCount({ left, top, right, bottom }: Box): number {
  return (
    (Math.ceil(right / CELL_PX) - Math.floor(left / CELL_PX)) *
    (Math.ceil(bottom / CELL_PX) - Math.floor(top / CELL_PX))
  );
}

function within(cell: number, most: number): number {
  return Math.min(Math.max(cell, 0), most);
}

/** 1 where a box lies, 0 elsewhere. */
export function markedCells(size: Size, boxes: readonly Box[]): Cells<Uint8Array> {
  const { columns, rows } = cellsAcross(size);
  const cells = { columns, rows, values: new Uint8Array(columns * rows) };
  markCells(cells, boxes);
  return cells;
}

export function markCells(cells: Cells<Uint8Array>, boxes: readonly Box[]): void {
  const { columns, rows, values } = cells;
  for (const { left, top, right, bottom } of boxes) {
    const [west, east] = [
      within(Math.floor(left / CELL_PX), columns),
      within(Math.ceil(right / CELL_PX), columns),
    ];
    const [north, south] = [
      within(Math.floor(top / CELL_PX), rows),
      within(Math.ceil(bottom / CELL_PX), rows),
    ];
    for (let y = north; y < south && east > west; y += 1)
      values.fill(1, y * columns + west, y * columns + east);
  }
}

/** Cells from a column and row to others, which are beyond. */
export interface CellRange {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** How many of the cells under a box are of a kind, looked up in sums that are made once. `range`: where all of that kind are. */
export function countedIn(
  cells: Cells<Int16Array | Uint8Array>,
  isOfKind: (value: number) => boolean,
  range: CellRange = { west: 0, north: 0, east: cells.columns, south: cells.rows },
): (box: Box) => number {
  const [columns, rows] = [range.east - range.west, range.south - range.north];
  const wide = columns + 1;
  const sums = new Int32Array(wide * (rows + 1));
  // Neighbours are alike.
  let [last, isCounted] = [Number.NaN, false];
  for (let y = 0; y < rows; y += 1) {
    let inRow = 0;
    const first = (range.north + y) * cells.columns + range.west;
    for (let x = 0; x < columns; x += 1) {
      const value = cells.values[first + x]!;
      if (value !== last) [last, isCounted] = [value, isOfKind(value)];
      if (isCounted) inRow += 1;
      sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1]! + inRow;
    }
  }
  return ({ left, top, right, bottom }) => {
    const west = within(Math.floor(left / CELL_PX) - range.west, columns);
    const east = within(Math.ceil(right / CELL_PX) - range.west, columns);
    const north = wide * within(Math.floor(top / CELL_PX) - range.north, rows);
    const south = wide * within(Math.ceil(bottom / CELL_PX) - range.north, rows);
    return sums[south + east]! - sums[south + west]! - sums[north + east]! + sums[north + west]!;
  };
}
