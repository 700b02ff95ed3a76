import {
  CELL,
  type MatrixColumn,
  type MatrixFigure,
  type MatrixRow,
} from "../../../scene/figures/matrixFigure";
import { visibleCells } from "../../../scene/figures/visibleCells";

/** Size of the headers on the screen, in px. They are tighter than in print, where nothing can be pointed at. */
export const HEAD = { width: 208, height: 262 };
/** So much more is drawn around what is seen, in px: there is something before a scroll is answered. */
const AROUND = 3 * CELL;

/** A line of the body: the name of a kind of parties, or a party. */
export type Line =
  | { readonly line: "kind"; readonly kind: MatrixRow["kind"]; readonly y: number }
  | { readonly line: "row"; readonly row: MatrixRow; readonly place: number; readonly y: number };

/** What of a matrix is drawn: lines and columns in their order, with the room before and after them in px. */
export interface MatrixWindow {
  readonly lines: readonly Line[];
  readonly columns: readonly MatrixColumn[];
  /** Place of the first column among all. */
  readonly firstColumn: number;
  readonly before: { readonly x: number; readonly y: number };
  readonly after: { readonly x: number; readonly y: number };
}

/** Where the reader is in a matrix, in px of its body. */
export interface Scrolled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of the body from top to bottom; each is as high as a cell. */
export function linesOf({ rows, rowGroups, head }: MatrixFigure): readonly Line[] {
  const kinds = rowGroups.map(({ kind, y }): Line => ({ line: "kind", kind, y: y - head.height }));
  const parties = rows.map((row, place): Line => ({ line: "row", row, place, y: row.y - head.height }));
  return [...kinds, ...parties].sort((a, b) => a.y - b.y);
}

export function matrixWindow(figure: MatrixFigure, lines: readonly Line[], seen: Scrolled): MatrixWindow {
  const across = columnsSeen(figure, seen);
  const from = Math.max(0, Math.floor((seen.y - AROUND) / CELL));
  const shown = lines.slice(from, Math.ceil((seen.y + seen.height + AROUND) / CELL));
  return {
    lines: shown,
    columns: across.columns,
    firstColumn: across.firstColumn,
    before: { x: across.before, y: from * CELL },
    after: { x: across.after, y: (lines.length - from - shown.length) * CELL },
  };
}

function columnsSeen(figure: MatrixFigure, seen: Scrolled) {
  const { head } = figure;
  const { columns } = visibleCells(figure, {
    x: head.width + seen.x - AROUND,
    y: 0,
    width: seen.width + 2 * AROUND,
    height: 0,
  });
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return { columns, firstColumn: 0, before: 0, after: 0 };
  const firstColumn = figure.columns.indexOf(first);
  return {
    columns,
    firstColumn,
    before: first.x - head.width - gapBefore(figure, firstColumn),
    after: figure.width - last.x - last.width,
  };
}

/** What a column keeps from the one before it, in px: more where its series begins. */
export function gapBefore({ columns }: MatrixFigure, place: number): number {
  const [before, column] = [columns[place - 1], columns[place]];
  return before && column ? column.x - before.x - before.width : 0;
}

/** Whether two windows draw the same, so that a scroll within one draws nothing. */
export function isSameWindow(a: MatrixWindow, b: MatrixWindow): boolean {
  return (
    a.lines.length === b.lines.length &&
    a.columns.length === b.columns.length &&
    a.lines[0] === b.lines[0] &&
    a.columns[0] === b.columns[0]
  );
}
