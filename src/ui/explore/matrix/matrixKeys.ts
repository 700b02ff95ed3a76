import type { MatrixFigure } from "../../../scene/figures/matrixFigure";
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
export function spotAfter(key: string, ctrl: boolean, { row, column }: Spot, size: Size): Spot | null {
  const [lastRow, lastColumn] = [size.rows.length - 1, size.columns.length - 1];
  // There is nothing to go to in the corner: who is in one kind of heads stays in it.
  const at = (nextRow: number, nextColumn: number): Spot => ({
    row: within(nextRow, column < 0 ? 0 : FIRST_ROW, lastRow),
    column: within(nextColumn, row < 0 ? 0 : -1, lastColumn),
  });
  switch (key) {
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowDown":
      return at(row + 1, column);
    case "ArrowLeft":
      return at(row, column - 1);
    case "ArrowRight":
      return at(row, column + 1);
    case "PageUp":
      return at(row - PAGE, column);
    case "PageDown":
      return at(row + PAGE, column);
    case "Home":
      return ctrl ? at(0, -1) : at(row, -1);
    case "End":
      return ctrl ? at(lastRow, lastColumn) : at(row, lastColumn);
    default:
      return null;
  }
}

/** What Enter or a click at a place picks: the meeting of a cell, or what a header names. */
export function pickedAt({ row, column }: Spot, { rows, columns }: Size): Picked | null {
  if (column < 0) return partyPicked(rows[row]);
  const meeting = columns[column]?.meeting;
  if (meeting === undefined) return null;
  return row === FIRST_ROW ? { kind: "series", id: meeting.series } : { kind: "meeting", id: meeting.id };
}

/** A party by its kind; countries without a record of their own have no page. */
export function partyPicked(
  row: Pick<MatrixFigure["rows"][number], "party" | "kind"> | undefined,
): Picked | null {
  if (row === undefined || row.kind === "country") return null;
  return { kind: row.kind === "member" ? "member" : "party", id: row.party };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
