import type { Cell, Column, Table } from "../../table";
import { textOf } from "../csv";
import { serialDay } from "./serialDay";
import { LOOK } from "./styles";

/** How a column of a sheet looks. */
export interface ColumnLook {
  /** In letters. */
  readonly width: number;
  /** Of a cell, by its place in the styles. */
  readonly look: number;
  /** Whether its texts may be several lines. */
  readonly isWrapped: boolean;
  /** Whether every cell of it is a whole day, which a spreadsheet can count with. Where one is a month or a year, all are texts: it would make days of them. */
  readonly isOfDays: boolean;
}

/** Rows that are looked at for how wide a column is: those of a long table are alike. */
const LOOKED_AT = 2000;
/** In letters. Longer texts are wrapped, and wider where they would be more lines than a row of Excel holds. */
const WIDTH = { least: 6, text: 80, wrapped: 120, list: 60 } as const;
const MOST_LINES = 20;
/** Beside the name of a column is the sign by which it is filtered; beside a value the edge of its cell. */
const ROOM = { head: 4, cell: 2 } as const;

/**
 * How the columns of a table look: as wide as what stands in them, so that no text is cut off. Only long lists of ids, and addresses, are: rows
 * that grew by them would stand far apart, and what they name has a sheet of its own.
 */
export function columnLooks({ columns, rows }: Pick<Table, "columns" | "rows">): readonly ColumnLook[] {
  return columns.map((column, at) => {
    const isOfDays = column.type === "day" && isOfWholeDays(rows, at);
    const longest = longestIn(rows, at) + ROOM.cell;
    const isWrapped = longest > WIDTH.text && !isList(column);
    return {
      width: Math.max(WIDTH.least, column.name.length + ROOM.head, widthFor(longest, isWrapped, column)),
      look: isOfDays ? LOOK.day : lookOf(column, isWrapped),
      ...{ isWrapped, isOfDays },
    };
  });
}

function isList({ type }: Column): boolean {
  return type === "ids" || type === "links" || type === "link";
}

function widthFor(longest: number, isWrapped: boolean, column: Column): number {
  if (!isWrapped) return Math.min(longest, isList(column) ? WIDTH.list : WIDTH.text);
  return Math.min(Math.max(WIDTH.text, Math.ceil(longest / MOST_LINES)), WIDTH.wrapped);
}

function lookOf({ type }: Column, isWrapped: boolean): number {
  if (type === "number" || type === "integer" || type === "boolean") return LOOK.number;
  if (type === "link") return LOOK.link;
  return isWrapped ? LOOK.wrapped : LOOK.text;
}

function longestIn(rows: Table["rows"], at: number): number {
  let longest = 0;
  for (const row of rows.slice(0, LOOKED_AT)) longest = Math.max(longest, textOf(row[at] ?? null).length);
  return longest;
}

function isOfWholeDays(rows: Table["rows"], at: number): boolean {
  return rows.every((row) => isEmptyOrDay(row[at] ?? null));
}

function isEmptyOrDay(cell: Cell): boolean {
  return cell === null || serialDay(cell) !== null;
}
