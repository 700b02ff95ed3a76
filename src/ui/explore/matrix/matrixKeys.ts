import { type MatrixFigure, rowPicked } from "../../../scene/figures/matrixFigure";
import type { Picked } from "../../../view/view";

/**
 * A place in the matrix by its row and column. Row -1 holds the meetings, row -2 their series, column -1 the parties: headers can be gone
 * to as cells can.
 */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

type Size = Pick<MatrixFigure, "rows" | "columns">;

const FIRST_ROW = -2;
const PAGE = 8;

/** Where a key leads from a place; `null` for keys that lead nowhere. */
export function spotAfter(key: string, ctrl: boolean, now: Spot, { rows, columns }: Size): Spot | null {
  const last = { row: rows.length - 1, column: columns.length - 1 };
  const next = MOVES[key]?.(now, last, ctrl);
  if (next === undefined) return null;
  // The corner is empty: no key leads from the heads of columns to those of rows, or back.
  return {
    row: within(next.row, now.column < 0 ? 0 : FIRST_ROW, last.row),
    column: within(next.column, now.row < 0 ? 0 : -1, last.column),
  };
}

/** Where keys lead if the matrix had no edge. */
const MOVES: Readonly<Record<string, (now: Spot, last: Spot, ctrl: boolean) => Spot>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }, _, ctrl) => ({ row: ctrl ? 0 : row, column: -1 }),
  End: ({ row }, last, ctrl) => ({ row: ctrl ? last.row : row, column: last.column }),
};

/** What Enter or a click at a place picks: the meeting of a cell, or what a header names. */
export function pickedAt({ row, column }: Spot, { rows, columns }: Size): Picked | null {
  if (column < 0) return rows[row] ? rowPicked(rows[row]) : null;
  const meeting = columns[column]?.meeting;
  if (meeting === undefined) return null;
  return row === FIRST_ROW ? { kind: "series", id: meeting.series } : { kind: "meeting", id: meeting.id };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
