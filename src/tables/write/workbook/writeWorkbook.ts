import { zipped } from "../zipped";
import { CellWriter } from "./cells";
import { SharedTexts, textsPart } from "./sharedTexts";
import { linksIn, linksPart } from "./sheetLinks";
import {
  COLUMNS_SHEET,
  type CountedTable,
  columnsSheet,
  FRONT_SHEET,
  type Frontispiece,
  frontSheet,
  rowsSheet,
  type SheetTable,
} from "./sheets";
import { STYLES } from "./styles";
import { XML_HEAD, xmlText } from "./xml";

/** What a workbook says of itself. */
export interface WorkbookAbout extends Frontispiece {
  readonly creator: string;
  /** The day of the data, `2026-11-23`: the same tables at the same day are the same bytes. */
  readonly date: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook of Office Open XML (ECMA-376), a sheet a table: yields its bytes in pieces, between which a page may breathe. Our own, as slides
 * and briefs are: writers from the registry took five and seven seconds for as many cells as a large atlas has, in one go, and start workers
 * from a `blob:`, which our policy doesn't let them.
 */
export function writeWorkbook(tables: readonly SheetTable[], about: WorkbookAbout): Generator<Uint8Array> {
  const texts = new SharedTexts();
  return zipped(partsOf(tables, texts, about), about.date);
}

/** A file in the workbook, by its path and written piece by piece. */
export type Part = readonly [path: string, pieces: Iterable<string>];

function* partsOf(tables: readonly SheetTable[], texts: SharedTexts, about: WorkbookAbout): Iterable<Part> {
  const cells = new CellWriter(texts);
  yield* partsAround(tables, cells, about);
  for (const [i, table] of tables.entries()) yield* tableParts(table, i, cells);
  yield [TEXTS_PATH, textsPart([texts.blocks()])];
}

export const TEXTS_PATH = "xl/sharedStrings.xml";

/** Where the sheet of a table lies, by its place among them: one sheet is before the first. */
export function sheetPath(table: number): string {
  return `xl/worksheets/sheet${table + 2}.xml`;
}

/** The sheet of a table, by its place among them, and beside it where its links lead. */
export function* tableParts(
  table: Pick<SheetTable, "columns" | "rows">,
  place: number,
  cells: CellWriter,
): Iterable<Part> {
  yield [sheetPath(place), rowsSheet(table, cells)];
  const links = linksIn(table);
  if (links.length > 0) yield [`xl/worksheets/_rels/sheet${place + 2}.xml.rels`, [linksPart(links)]];
}

/** All parts of a workbook but the sheets of its tables, and its texts. */
export function* partsAround(
  tables: readonly CountedTable[],
  cells: CellWriter,
  about: WorkbookAbout,
): Iterable<Part> {
  const sheets = [FRONT_SHEET, ...tables.map(({ id }) => id), COLUMNS_SHEET];
  yield ["[Content_Types].xml", [contentTypes(sheets.length)]];
  yield ["_rels/.rels", [relations([["officeDocument", "xl/workbook.xml"]], coreRelation())]];
  yield ["docProps/core.xml", [coreProperties(about)]];
  yield ["xl/workbook.xml", [workbookXml(sheets)]];
  yield ["xl/styles.xml", [STYLES]];
  const targets = sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const);
  yield [
    "xl/_rels/workbook.xml.rels",
    [relations([...targets, ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]])],
  ];
  yield [sheetPath(-1), frontSheet(about, tables, cells)];
  yield [sheetPath(tables.length), rowsSheet(columnsSheet(tables), cells)];
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
    override("xl/styles.xml", `${SPREADSHEET}.styles+xml`),
    override("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
    ),
  ].join("")}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[], more = ""): string {
  const written = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}${more}</Relationships>`;
}

function coreRelation(): string {
  return `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
}

function coreProperties({ title, creator, date }: WorkbookAbout): string {
  const at = `${date}T00:00:00Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`;
}

function workbookXml(sheets: readonly string[]): string {
  const listed = sheets.map(
    (name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><sheets>${listed.join("")}</sheets><definedNames>${sheets.map(printedAgain).join("")}</definedNames></workbook>`;
}

/** On every page of a table stand its head and its first column again. */
function printedAgain(sheet: string, i: number): string {
  const name = `'${xmlText(sheet)}'`;
  return sheet === FRONT_SHEET
    ? ""
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${name}!$A:$A,${name}!$1:$1</definedName>`;
}
