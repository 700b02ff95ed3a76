import { bisector } from "d3-array";
import type { MatrixCell, MatrixColumn, MatrixFigure, MatrixRow } from "./matrixFigure";

/** A window on a figure, in its px. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface VisibleCells {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly VisibleCell[];
}

export interface VisibleCell {
  readonly column: MatrixColumn;
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
}

function rowOf({ rows }: MatrixFigure, { row: place }: MatrixCell): MatrixRow {
  const row = rows[place];
  if (row === undefined)
    throw new Error(`A cell is of row ${place}, and the matrix has ${rows.length} rows.`);
  return row;
}

const columnAt = bisector((column: MatrixColumn) => column.x + column.width).right;
const columnEnd = bisector((column: MatrixColumn) => column.x).left;
const rowAt = bisector((row: MatrixRow) => row.y + row.height).right;
const rowEnd = bisector((row: MatrixRow) => row.y).left;
const cellAt = bisector((cell: MatrixCell) => cell.row).left;

/** What of a matrix lies in a window, in a time that grows with the window and hardly with the matrix. */
export function visibleCells(figure: MatrixFigure, { x, y, width, height }: Viewport): VisibleCells {
  const columns = figure.columns.slice(columnAt(figure.columns, x), columnEnd(figure.columns, x + width));
  const [first, end] = [rowAt(figure.rows, y), rowEnd(figure.rows, y + height)];
  return {
    columns,
    rows: figure.rows.slice(first, end),
    cells: columns.flatMap((column) =>
      column.cells
        .slice(cellAt(column.cells, first), cellAt(column.cells, end))
        .map((cell) => ({ column, row: rowOf(figure, cell), cell })),
    ),
  };
}
