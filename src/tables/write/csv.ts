import type { Cell, Table } from "../table";

/** Between the values of a list in one cell. No value holds it, which a test sees to. */
export const LIST_SEPARATOR = " | ";

/** What parts the fields of a line: a comma for programs; `;` where a comma is the decimal mark, so that spreadsheets there open it. */
export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a file of CSV is written. */
export interface CsvStyle {
  readonly separator: Separator;
  /**
   * Excel makes days of months, numbers of digits and nothing of leading zeros when it opens a text file, and no file can tell it not to; it leaves
   * alone what a formula comes to. Whatever it would change is written as one then, `="2025-09"`, which other programs read as it stands there.
   */
  readonly isForExcel: boolean;
}

/** A number is written as it is; a text is kept from being taken for a formula. */
type Field = string | number;

/** A table as a CSV file for programs, the names of its columns first. Where `;` parts the fields, numbers have a decimal comma. */
export function csvOf(table: Pick<Table, "columns" | "rows">, separator: Separator): string {
  return [...csvPieces(table, { separator, isForExcel: false })].join("");
}

/** Rows that are written at a time. */
const ROWS_AT_A_TIME = 1000;

/** The same in pieces, between which a page may breathe. */
export function* csvPieces(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  { separator, isForExcel }: CsvStyle,
): Generator<string> {
  const textIn = isForExcel ? (cell: Cell) => asFormula(textOf(cell)) : textOf;
  const fieldOf = (cell: Cell): Field => (typeof cell === "number" ? cell : textIn(cell));
  const written = isForExcel ? fieldsApart : separated;
  yield csvFile([columns.map(({ name }) => name)], separator);
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const fields = rows.slice(from, from + ROWS_AT_A_TIME).map((row) => row.map(fieldOf));
    yield `${written(fields, separator)}\r\n`;
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
  return fieldsApart(
    rows.map((row) => row.map((field) => (typeof field === "number" ? field : harmless(field)))),
    separator,
  );
}

function fieldsApart(rows: readonly (readonly Field[])[], separator: Separator): string {
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
  if (typeof field === "string") return field;
  return separator === ";" ? String(field).replace(".", ",") : String(field);
}

const FORMULA = /^[=+\-@\t\r]/;

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Digits that aren't a plain number of few of them, days and times, truth values. Rather a text too many than one too few. */
const CHANGED = [
  /^[\s(]*[+\-$€£]?[.,]?\d[\d\s.,:/\-+%)]*(e[+-]?\d+)?$/i,
  /^\d{1,4}[ .\-/]*[a-zа-яё]{3,9}[ .,\-/]*\d{0,4}$/i,
  /^[a-zа-яё]{3,9}[ .\-/]+\d{1,4}$/i,
  /^\d{1,2}(:\d{2}){0,2} ?[ap]m?$/i,
  /^(true|false)$/i,
];
const PLAIN_NUMBER = /^(0|[1-9]\d{0,10})$/;

function isChanged(text: string): boolean {
  return !PLAIN_NUMBER.test(text) && CHANGED.some((look) => look.test(text));
}

/** Longer texts a formula can't say. */
const MOST_IN_FORMULA = 255;

function asFormula(text: string): string {
  if (!isChanged(text) && !FORMULA.test(text)) return text;
  return text.length > MOST_IN_FORMULA ? harmless(text) : `="${text.replaceAll('"', '""')}"`;
}

function quoted(field: string, separator: Separator): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
