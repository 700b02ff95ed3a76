import type { Cell, Table } from "../table";

/** Between the values of a list in one cell. No value holds it, which a test sees to. */
export const LIST_SEPARATOR = " | ";

/** What parts the fields of a line: a comma for programs; `;` where a comma is the decimal mark, so that spreadsheets there open it. */
export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A number is written as it is; a text is kept from being taken for a formula. */
type Field = string | number;

/** A table as a CSV file, the names of its columns first. Where `;` parts the fields, numbers have a decimal comma. */
export function csvOf(table: Pick<Table, "columns" | "rows">, separator: Separator): string {
  return [...csvPieces(table, separator)].join("");
}

/** Rows that are written at a time. */
const ROWS_AT_A_TIME = 1000;

/** The same in pieces, between which a page may breathe. */
export function* csvPieces(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  separator: Separator,
): Generator<string> {
  const fieldOf = (cell: Cell): Field => (typeof cell === "number" ? cell : textOf(cell));
  yield csvFile([columns.map(({ name }) => name)], separator);
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const written = rows.slice(from, from + ROWS_AT_A_TIME).map((row) => row.map(fieldOf));
    yield `${separated(written, separator)}\r\n`;
  }
}

/** A CSV file that Excel opens as it is: with a byte order mark, by which it knows UTF-8. */
export function csvFile(rows: readonly (readonly Field[])[], separator: Separator): string {
  return `\uFEFF${separated(rows, separator)}\r\n`;
}

/**
 * Rows for a spreadsheet, after RFC 4180: a field that holds a separator, a quote or a line break stands in quotes. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export function separated(rows: readonly (readonly Field[])[], separator: Separator): string {
  return rows
    .map((row) => row.map((field) => quoted(plain(field, separator), separator)).join(separator))
    .join("\r\n");
}

/** A cell in words: nothing for nothing. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(LIST_SEPARATOR) : String(cell);
}

function plain(field: Field, separator: Separator): string {
  if (typeof field === "number") return separator === ";" ? String(field).replace(".", ",") : String(field);
  return /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}

function quoted(field: string, separator: Separator): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
