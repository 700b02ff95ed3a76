import type { TableColumn } from "./tableColumns";

/** A table as rows of plain text, its heads first: what is copied. */
export function plainRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly string[])[] {
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ text, copied = text }) => copied(row))),
  ];
}

/** The same for the clipboard, as a table of HTML. */
export function htmlOf([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[], cell: string) =>
    `<tr>${row.map((field) => `<${cell}>${escaped(field)}</${cell}>`).join("")}</tr>`;
  return `<table><thead>${line(heads, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
