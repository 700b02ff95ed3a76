import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { shippedAtlas } from "../../../src/site/siteFiles";
import type { Cell, Table } from "../../../src/tables/table";
import { TABLE_IDS } from "../../../src/tables/tableIds";
import { tableOf } from "../../../src/tables/tableOf";
import { textOf } from "../../../src/tables/write/csv";
import { joined, SheetWriter } from "../../../src/tables/write/workbook/joined";
import { writeWorkbook } from "../../../src/tables/write/workbook/writeWorkbook";
import { there } from "../../there";

const atlas = shippedAtlas();
const about = {
  title: "Corridor Atlas",
  creator: "Corridor Atlas",
  date: "2026-11-23",
  lines: [["Licence", "CC BY 4.0"]],
  heads: ["Table", "Rows", "What it holds"],
} as const;

const read = (tables: readonly Table[]) => readXlsx(Buffer.concat([...writeWorkbook(tables, about)]));

test("a reader of workbooks that isn't ours finds every table as it was written", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(atlas, id));
  const { sheets } = await read(tables);
  expect(sheets.map(({ name }) => name)).toEqual(["about", ...TABLE_IDS, "columns"]);
  for (const [i, { columns, rows }] of tables.entries()) {
    const [heads, ...found] = sheets[i + 1]?.rows ?? [];
    expect(heads).toEqual(columns.map(({ name }) => name));
    expect(found.map((row) => columns.map((_, at) => said(row[at] ?? null)))).toEqual(
      rows.map((row) => row.map(asRead)),
    );
  }
});

test("written by several at once, each with its own texts, it holds the same", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(atlas, id));
  const writers = [0, 1, 2].map((writer) => new SheetWriter({ writer, writers: 3 }));
  // The last has nothing to do: who writes little leaves places free.
  const sheets = await Promise.all(
    tables.map((table, place) => there(writers[place % 2]).sheet(table, place)),
  );
  const files = [...(await there(writers[0]).around(sheets, about)), ...sheets.flatMap(({ files }) => files)];
  const bytes = await joined(
    files,
    writers.map((writer) => writer.texts()),
    about.date,
  );
  expect((await readXlsx(Buffer.concat(bytes))).sheets).toEqual((await read(tables)).sheets);
});

test("its first sheet says what it is, and counts the rows", async () => {
  const [front] = (await read([tableOf(atlas, "corridors")])).sheets;
  expect(front?.rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
    ["Corridor Atlas", null],
    ["Licence", "CC BY 4.0"],
  ]);
  expect(front?.rows.at(-1)?.slice(0, 2)).toEqual(["corridors", tableOf(atlas, "corridors").rows.length]);
});

/** As wide as its column is, in letters: no program asks for less room. */
const LETTERS = 140;

test("no word of its first sheet is cut off: a row is as high as its text", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(atlas, id));
  const files = unzipSync(Buffer.concat([...writeWorkbook(tables, about)]));
  const sheet = strFromU8(there(files["xl/worksheets/sheet1.xml"]));
  const rows = [...sheet.matchAll(/<row r="(\d+)" ht="(\d+)"/g)].map(([, place, high]) => [
    place,
    Number(high),
  ]);
  const heights = new Map(rows.map(([place, high]) => [Number(place), Number(high)]));
  const low = tables.flatMap(({ id, description }, i) => {
    const needed = 15 * Math.ceil(description.length / LETTERS);
    // Under title, one line, a line left free, and the heads.
    return (heights.get(5 + i) ?? 15) < needed ? id : [];
  });
  expect(tables.some(({ description }) => description.length > LETTERS)).toBe(true);
  expect(low).toEqual([]);
});

test.each(["=1+1", "007", "12345678901234567890", "2025-09", "a\u0001b & <c>", " x "])(
  "the text “%s” stays a text",
  async (text) => {
    const { columns } = tableOf(atlas, "sources");
    const { sheets } = await read([
      { id: "sources", title: "", description: "", columns: columns.slice(0, 2), rows: [["a", text]] },
    ]);
    expect(sheets[1]?.rows[1]).toEqual(["a", text.replace("\u0001", "")]);
  },
);

test("a text longer than a cell holds is cut, and says so", async () => {
  const { columns } = tableOf(atlas, "sources");
  const rows = [["a", "x".repeat(40_000)]];
  const { sheets } = await read([
    { id: "sources", title: "", description: "", columns: columns.slice(0, 2), rows },
  ]);
  const cell = String(sheets[1]?.rows[1]?.[1]);
  expect(cell).toHaveLength(32_767);
  expect(cell).toMatch(/more than a cell holds\)$/);
});

test("the same tables of the same day are the same bytes", () => {
  const tables = [tableOf(atlas, "segments")];
  const bytes = () => Buffer.concat([...writeWorkbook(tables, about)]);
  expect(bytes().equals(bytes())).toBe(true);
});

const day = { name: "day", title: "Day", type: "day", description: "" } as const;
const id = { name: "id", title: "Id", type: "id", description: "" } as const;
const link = { name: "url", title: "Address", type: "link", description: "" } as const;
const links = { name: "urls", title: "Addresses", type: "links", description: "" } as const;
const tableWith = (columns: Table["columns"], rows: Table["rows"]): Table => ({
  ...{ id: "sources", title: "", description: "", columns, rows },
});

test("a column of whole days is of days that a spreadsheet counts with", async () => {
  const days = [
    ["a", "2026-11-23"],
    ["b", null],
    ["c", "2000-02-29"],
  ] as const;
  const { sheets } = await read([tableWith([id, day], days)]);
  expect(sheets[1]?.rows.slice(1)).toEqual([
    ["a", new Date("2026-11-23")],
    ["b", null],
    ["c", new Date("2000-02-29")],
  ]);
});

test.each(["2025-09", "2025", "1899-12-31"])("one in which “%s” stands is of texts", async (known) => {
  const { sheets } = await read([
    tableWith(
      [id, day],
      [
        ["a", "2026-11-23"],
        ["b", known],
      ],
    ),
  ]);
  expect(sheets[1]?.rows.slice(1)).toEqual([
    ["a", "2026-11-23"],
    ["b", known],
  ]);
});

const partsOf = (tables: readonly Table[]) =>
  new Map(
    Object.entries(unzipSync(Buffer.concat([...writeWorkbook(tables, about)]))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );

test("an address leads there; a cell with several is a text", () => {
  const rows = [
    ["a", "https://a.org/?x=1&y=2", ["https://b.org"]],
    ["b", null, ["https://c.org", "https://d.org"]],
    ["c", "not an address", []],
  ];
  const parts = partsOf([tableWith([id, link, links], rows)]);
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain(
    '<hyperlinks><hyperlink ref="B2" r:id="rId1"/><hyperlink ref="C2" r:id="rId2"/></hyperlinks>',
  );
  const relations = there(parts.get("xl/worksheets/_rels/sheet2.xml.rels"));
  expect(
    [...relations.matchAll(/Id="(\w+)"[^>]* Target="([^"]*)" TargetMode="External"/g)].map(([, ...of]) => of),
  ).toEqual([
    ["rId1", "https://a.org/?x=1&amp;y=2"],
    ["rId2", "https://b.org"],
  ]);
});

test("a column is as wide as what stands in it; longer texts are wrapped, and none is cut", () => {
  const short = "x".repeat(41);
  const parts = partsOf([
    tableWith([id, { ...id, name: "name" }, { ...id, name: "note" }], [["a", short, "word ".repeat(60)]]),
  ]);
  const sheet = there(parts.get("xl/worksheets/sheet2.xml"));
  const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([6, 43, 80]);
  expect(sheet).toMatch(/<row r="2" ht="75" /);
  const wrapped = /<c r="C2" t="s" s="(\d+)"/.exec(sheet)?.[1];
  const looks = [
    ...there(parts.get("xl/styles.xml")?.split("<cellXfs")[1]).matchAll(/<xf .*?(?:\/>|<\/xf>)/g),
  ];
  expect(looks[Number(wrapped)]?.[0]).toContain('wrapText="1"');
});

test("every sheet is printed lying, as wide as a page or as a few, with its head and its ids on each", () => {
  const tables = TABLE_IDS.map((id) => tableOf(atlas, id));
  const parts = partsOf(tables);
  const named = there(parts.get("xl/workbook.xml"));
  for (const [i, id] of TABLE_IDS.entries()) {
    const sheet = there(parts.get(`xl/worksheets/sheet${i + 2}.xml`));
    expect(sheet).toMatch(
      /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*orientation="landscape" fitToWidth="[1-9]" fitToHeight="0"/,
    );
    expect(named).toContain(`localSheetId="${i + 1}">'${id}'!$A:$A,'${id}'!$1:$1</definedName>`);
  }
});

/** A day as the table has it. */
function said(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

/** A list is one text; nothing, and a list of nothing, is no cell. */
function asRead(cell: Cell): Cell {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return textOf(cell) || null;
}
