import type { TableColumn } from "./tableColumns";

/** A table as rows of plain text, its heads first: what is copied and downloaded. */
export function plainRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly string[])[] {
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ text, copied = text }) => copied(row))),
  ];
}

/**
 * Rows for a spreadsheet, after RFC 4180: a field that holds a separator, a quote or a line break stands in quotes. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export function separated(rows: readonly (readonly string[])[], separator: string): string {
  return rows
    .map((row) => row.map((field) => quoted(unformulated(field), separator)).join(separator))
    .join("\r\n");
}

/** A CSV file that Excel opens as it is: with a byte order mark, and `;` where a comma is the decimal mark of the language. */
export function csvOf(rows: readonly (readonly string[])[], decimal: string): string {
  return `\uFEFF${separated(rows, decimal === "," ? ";" : ",")}\r\n`;
}

/** The same for the clipboard, as a table of HTML. */
export function htmlOf([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[], cell: string) =>
    `<tr>${row.map((field) => `<${cell}>${escaped(field)}</${cell}>`).join("")}</tr>`;
  return `<table><thead>${line(heads, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function unformulated(field: string): string {
  return /^[=+\-@\t]/.test(field) ? `'${field}` : field;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
