import type { Column, Table } from "../../table";
import { type CellWriter, formulaXml, letters } from "./cells";
import { LOOK } from "./styles";
import { XML_HEAD, xmlText } from "./xml";

/** What the first sheet says, in the language of the reader. */
export interface Frontispiece {
  readonly title: string;
  /** What, when, by whom, under what licence, how to cite: a name and a text each. */
  readonly lines: readonly (readonly [name: string, text: string])[];
  /** Heads of the list of tables: table, rows, what it holds. */
  readonly heads: readonly [string, string, string];
}

/** What a sheet is made of: a table of the atlas, or another. */
export type SheetTable = Omit<Table, "id" | "geometries"> & { readonly id: string };

/** A table, as far as the sheets around it name it. */
export type CountedTable = Omit<SheetTable, "rows"> & { readonly rows: { readonly length: number } };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const START = `${XML_HEAD}<worksheet xmlns="${MAIN}">`;
const END = "</worksheet>";

/** Rows that are written at a time: some 10 ms of work. */
const ROWS_AT_A_TIME = 500;

/** Names of the two sheets before the tables; no table has them. */
export const FRONT_SHEET = "about";
export const COLUMNS_SHEET = "columns";

/** The first sheet: what this is, and which tables there are, with how many rows a spreadsheet counts in them. */
export function* frontSheet(
  { title, lines, heads }: Frontispiece,
  tables: readonly CountedTable[],
  cells: CellWriter,
): Iterable<string> {
  const first = lines.length + 3;
  yield `${START}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${widths([28, 14, 110])}<sheetData>`;
  yield `<row r="1">${cells.cell("A1", title, LOOK.title)}</row>`;
  yield lines.map(([name, text], i) => lineXml(i + 2, name, text, cells)).join("");
  yield cells.row(first, heads, LOOK.head);
  yield tables.map((table, i) => tableXml(first + 1 + i, table, cells)).join("");
  yield "</sheetData>";
  const merged = lines.map((_, i) => `<mergeCell ref="B${i + 2}:C${i + 2}"/>`);
  if (merged.length > 0) yield `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`;
  const links = tables.map(
    ({ id }, i) => `<hyperlink ref="A${first + 1 + i}" location="${xmlText(`'${id}'!A1`)}" display="${id}"/>`,
  );
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${END}`;
}

/** As many letters as a line of the first sheet holds. */
const LINE = { merged: 120, own: 115 };

/** Merged cells don't grow with their text, and others not in every program. */
function high(text: string, line: number): string {
  return `ht="${15 * Math.max(1, Math.ceil(text.length / line))}" customHeight="1"`;
}

function lineXml(place: number, name: string, text: string, cells: CellWriter): string {
  return `<row r="${place}" ${high(text, LINE.merged)}>${cells.cell(`A${place}`, name, LOOK.label)}${cells.cell(`B${place}`, text, LOOK.wrapped)}</row>`;
}

function tableXml(place: number, { id, description, rows }: CountedTable, cells: CellWriter): string {
  const counted = formulaXml(`B${place}`, `COUNTA('${id}'!A:A)-1`, rows.length, LOOK.top);
  return `<row r="${place}" ${high(description, LINE.own)}>${cells.cell(`A${place}`, id, LOOK.link)}${counted}${cells.cell(`C${place}`, description, LOOK.wrapped)}</row>`;
}

/** A sheet of rows, with a head that stays and can be filtered by. */
export function* rowsSheet(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  cells: CellWriter,
): Iterable<string> {
  yield `${START}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `${widths(columns.map(({ type }) => WIDTHS[type]))}<sheetData>${cells.row(
    1,
    columns.map(({ name }) => name),
    LOOK.head,
  )}`;
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
    yield rows
      .slice(from, from + ROWS_AT_A_TIME)
      .map((row, i) => cells.row(from + i + 2, row))
      .join("");
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/>${END}`;
}

/** What each column of each table means. */
export function columnsSheet(tables: readonly CountedTable[]): Pick<Table, "columns" | "rows"> {
  const text = (name: string, type: Column["type"] = "text"): Column => ({
    name,
    title: name,
    type,
    description: "",
  });
  return {
    columns: [
      text("table"),
      text("column"),
      text("title"),
      text("type"),
      text("unit"),
      text("words"),
      text("table_of_ids"),
      text("description", "texts"),
    ],
    rows: tables.flatMap(({ id, columns }) =>
      columns.map(({ name, title, type, unit = null, words = null, of = null, description }) => [
        ...[id, name, title, type, unit],
        ...[words, of, description],
      ]),
    ),
  };
}

/** In letters. */
const WIDTHS: Readonly<Record<Column["type"], number>> = {
  id: 26,
  text: 32,
  word: 18,
  number: 12,
  integer: 10,
  boolean: 10,
  day: 12,
  link: 40,
  ids: 30,
  texts: 40,
  links: 40,
};

function widths(inLetters: readonly number[]): string {
  const cols = inLetters.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}
