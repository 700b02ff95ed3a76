import type { Column, Table } from "../../table";
import { type CellWriter, formulaXml, heightXml, letters } from "./cells";
import { columnLooks } from "./columnLooks";
import { hyperlinksXml, linksIn, OFFICE_RELATIONSHIPS } from "./sheetLinks";
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
const START = `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
/** As many letters as stand beside each other on a sheet of A4 that lies, at half their size. */
const ON_PAPER = 300;

/** As wide as a page; a table that couldn't be read so is as wide as several. */
function pagesAcross(widths: readonly number[]): number {
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / ON_PAPER);
}

/** How a sheet is printed; its foot has its name, and which page of how many it is. */
function ending(pages: number): string {
  return `<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

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
  yield `${START}${widths([28, 14, 110])}<sheetData>`;
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
  yield ending(1);
}

/** As many letters as a line of the first sheet holds. */
const LINE = { merged: 120, own: 115 };

/** Merged cells don't grow with their text, and others not in every program. */
function high(text: string, line: number): string {
  return heightXml(Math.ceil(text.length / line));
}

function lineXml(place: number, name: string, text: string, cells: CellWriter): string {
  return `<row r="${place}"${high(text, LINE.merged)}>${cells.cell(`A${place}`, name, LOOK.label)}${cells.cell(`B${place}`, text, LOOK.wrapped)}</row>`;
}

function tableXml(place: number, { id, description, rows }: CountedTable, cells: CellWriter): string {
  const counted = formulaXml(`B${place}`, `COUNTA('${id}'!A:A)-1`, rows.length, LOOK.count);
  return `<row r="${place}"${high(description, LINE.own)}>${cells.cell(`A${place}`, id, LOOK.link)}${counted}${cells.cell(`C${place}`, description, LOOK.wrapped)}</row>`;
}

/** A sheet of rows, with a head and a first column that stay; it can be filtered by its head. */
export function* rowsSheet(table: Pick<Table, "columns" | "rows">, cells: CellWriter): Iterable<string> {
  const { columns, rows } = table;
  const looks = columnLooks(table);
  const wide = looks.map(({ width }) => width);
  yield `${START}<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  yield `${widths(wide)}<sheetData>${cells.row(
    1,
    columns.map(({ name }) => name),
    LOOK.head,
  )}`;
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
    yield rows
      .slice(from, from + ROWS_AT_A_TIME)
      .map((row, i) => cells.rowOf(from + i + 2, row, looks))
      .join("");
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/>`;
  yield hyperlinksXml(linksIn(table)) + ending(pagesAcross(wide));
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

function widths(inLetters: readonly number[]): string {
  const cols = inLetters.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}
