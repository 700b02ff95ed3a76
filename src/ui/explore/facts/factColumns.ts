import type { Claim } from "../../../atlas/atlas";
import { LANGUAGES } from "../../../atlas/vocabulary";
import { textIn } from "../../../scene/look";
import { EMPTY } from "../../../tables/asked";
import type { Cell, Column, Table } from "../../../tables/table";
import type { FactTableId, Picked } from "../../../view/view";
import type { AllWords } from "../../locale/words";
import { amountOf } from "../../part/amount";
import type { Exploring } from "../exploring";
import type { TableColumn } from "../table/tableColumns";
import { type ColumnName, FACT_TABLES, HEADINGS, pickedBy, WORD_KEYS } from "./factTables";

/** A row of a table of facts. */
export interface FactRow {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A table as the page reads it. */
export interface Facts {
  readonly id: FactTableId;
  readonly table: Table;
  /** In the order of the table. */
  readonly rows: readonly FactRow[];
  readonly columns: readonly TableColumn<FactRow>[];
  /** Those with which it begins. */
  readonly first: readonly TableColumn<FactRow>[];
  readonly pickOf: (row: FactRow) => Picked | null;
  /** How a value by which it is narrowed is called. */
  readonly valueName: (column: string, value: string) => string;
}

type Reader = Pick<Exploring, "index" | "look">;

/** A table in the language of the reader. */
export function factsOf(id: FactTableId, table: Table, reader: Reader, words: AllWords): Facts {
  const { first, more, leads } = FACT_TABLES[id];
  const speaking = speakerOf(table, reader, words);
  const pickOf = pickerOf(id, table);
  const columns = [...first, ...more].map((name) => ({
    ...columnOf(name, table, speaking, words),
    ...(name === leads && { picks: pickOf }),
  }));
  return {
    ...{ id, table, columns, pickOf },
    rows: table.rows.map((cells) => ({ id: String(cells[0]), cells })),
    first: columns.slice(0, first.length),
    valueName: (column, value) => (value === EMPTY ? words.t("column.empty") : speaking.word(column, value)),
  };
}

/** What cells say; values of a list one by one. */
interface Speaker {
  readonly cell: (row: FactRow, column: string) => Cell;
  readonly word: (column: string, value: string) => string;
}

function speakerOf(table: Table, { index, look }: Reader, words: AllWords): Speaker {
  const places = new Map(table.columns.map(({ name }, place) => [name, place]));
  const own = LANGUAGES.indexOf(words.language) > 0 ? `_${words.language}` : "";
  const cell = ({ cells }: FactRow, column: string) =>
    cells[places.get(`${column}${own}`) ?? -1] ?? cells[places.get(column) ?? -1] ?? null;
  const things = new Map<string, string>([
    ...index.segments.map(({ id, name }) => [id, textIn(name, look.language)] as const),
    ...index.facilities.map(({ id, name }) => [id, textIn(name, look.language)] as const),
    ...index.corridors.map(({ id, shortNames }) => [id, textIn(shortNames, look.language)] as const),
    [index.centre.id, index.centre.short],
  ]);
  const named = (id: string) => things.get(id) ?? look.partyName(id);
  const labels = labelsIn(table, (row) => cell(row, "label"), places.get("key"));
  const SPOKEN: Partial<Record<string, (value: string) => string>> = {
    about: named,
    corridors: named,
    from: named,
    to: named,
    parties: look.partyName,
    country: words.country,
    countries: words.country,
    language: words.languageName,
    key: (key) => labels.get(key) ?? key,
    kv: (value) => words.t("unit.kV", { value: words.number(Number(value)) }),
  };
  const word = (column: string, value: string) => {
    const key = `${WORD_KEYS[`${table.id}.${column}`] ?? WORD_KEYS[column]}.${value}`;
    return words.has(key) ? words.t(key) : (SPOKEN[column]?.(value) ?? value);
  };
  return { cell, word };
}

/** What is asked by each key, in the words of the first row that has it. */
function labelsIn(
  { rows }: Table,
  labelOf: (row: FactRow) => Cell,
  at: number | undefined,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  if (at === undefined) return labels;
  for (const cells of rows) {
    const key = String(cells[at]);
    if (!labels.has(key)) labels.set(key, String(labelOf({ id: "", cells })));
  }
  return labels;
}

type Made = Omit<TableColumn<FactRow>, "id" | "name">;

function columnOf(name: ColumnName, table: Table, speaker: Speaker, words: AllWords): TableColumn<FactRow> {
  const column = table.columns.find((each) => each.name === name);
  return { id: name, name: words.t(HEADINGS[name]), ...madeOf(name, column, speaker, words) };
}

function madeOf(
  name: ColumnName,
  column: Column | undefined,
  { cell, word }: Speaker,
  words: AllWords,
): Made {
  if (name === "value") return amountColumn(cell, words);
  // What is asked of one thing may be worded otherwise of another.
  if (name === "key") return { text: (row) => textOf(cell(row, "label")) };
  const said = (row: FactRow) => cell(row, name);
  if (COUNTED.has(name)) {
    const count = (row: FactRow) => lengthOf(said(row));
    return { text: (row) => words.number(count(row)), order: count, isNumber: true };
  }
  switch (column?.type) {
    case "number":
    case "integer":
      return {
        text: (row) => numberIn(said(row), words),
        copied: (row) => textOf(said(row)),
        order: (row) => numberOf(said(row)),
        isNumber: true,
      };
    case "day":
      return {
        text: (row) => dayIn(said(row), words),
        copied: (row) => textOf(said(row)),
        order: (row) => textOf(said(row)),
      };
    case "link":
      return {
        text: (row) => hostOf(textOf(said(row))),
        copied: (row) => textOf(said(row)),
        href: (row) => textOf(said(row)) || null,
      };
    default:
      return {
        text: (row) =>
          listed(said(row))
            .map((value) => word(name, value))
            .join("; "),
        isEnglish: IN_ENGLISH.has(name),
        ...(column?.words && { order: (row: FactRow) => rankOf(said(row), column.words ?? []) }),
      };
  }
}

/** Columns of lists of which the page says how long they are. */
const COUNTED: ReadonlySet<ColumnName> = new Set(["sources", "meetings"]);
const IN_ENGLISH: ReadonlySet<ColumnName> = new Set(["note", "commissioned", "developer"]);

/** Words are sorted as they follow on each other: what is planned comes before what stands. */
function rankOf(cell: Cell, words: readonly string[]): number | null {
  return cell === null ? null : words.indexOf(String(cell));
}

/** Value, range or words of a claim, with its unit. */
function amountColumn(cell: Speaker["cell"], words: AllWords): Made {
  const value = (row: FactRow): Claim["value"] => {
    const [low, high] = [numberOf(cell(row, "low")), numberOf(cell(row, "high"))];
    if (low !== null && high !== null) return [low, high];
    return numberOf(cell(row, "value")) ?? (textOf(cell(row, "words")) || null);
  };
  const text = (row: FactRow) => {
    const answer = value(row);
    return amountOf({ value: answer, unit: textOf(cell(row, "unit")) || null }, words) ?? String(answer);
  };
  return { text, order: (row) => numberOf(cell(row, "value") ?? cell(row, "low")), isNumber: true };
}

function pickerOf(id: FactTableId, { columns }: Table): (row: FactRow) => Picked | null {
  const [kind, about] = ["about_kind", "about"].map((name) =>
    columns.findIndex((each) => each.name === name),
  );
  const isAbout = kind !== undefined && about !== undefined && kind !== -1 && about !== -1;
  return ({ id: own, cells }) =>
    pickedBy(id, own, isAbout ? { kind: String(cells[kind]), id: String(cells[about]) } : null);
}

function listed(cell: Cell): readonly string[] {
  if (cell === null) return [];
  return typeof cell === "object" ? cell : [String(cell)];
}

function lengthOf(cell: Cell): number {
  return typeof cell === "number" ? cell : listed(cell).length;
}

function textOf(cell: Cell): string {
  return listed(cell).join("; ");
}

function numberOf(cell: Cell): number | null {
  return typeof cell === "number" ? cell : null;
}

function numberIn(cell: Cell, { number }: AllWords): string {
  return typeof cell === "number" ? number(cell) : "";
}

function dayIn(cell: Cell, { date }: AllWords): string {
  return typeof cell === "string" ? date(cell) : "";
}

function hostOf(url: string): string {
  return url === "" ? "" : new URL(url).host.replace(/^www\./, "");
}
