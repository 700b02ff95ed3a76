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

const about = {
  title: "Corridor Atlas",
  creator: "Corridor Atlas",
  date: "2026-11-23",
  lines: [["Licence", "CC BY 4.0"]],
  heads: ["Table", "Rows", "What it holds"],
} as const;

const read = (tables: readonly Table[]) => readXlsx(Buffer.concat([...writeWorkbook(tables, about)]));

test("a reader of workbooks that isn't ours finds every table as it was written", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(shippedAtlas(), id));
  const { sheets } = await read(tables);
  expect(sheets.map(({ name }) => name)).toEqual(["about", ...TABLE_IDS, "columns"]);
  for (const [i, { columns, rows }] of tables.entries()) {
    const [heads, ...found] = sheets[i + 1]?.rows ?? [];
    expect(heads).toEqual(columns.map(({ name }) => name));
    expect(found.map((row) => columns.map((_, at) => row[at] ?? null))).toEqual(
      rows.map((row) => row.map(asRead)),
    );
  }
});

test("written by several at once, each with its own texts, it holds the same", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(shippedAtlas(), id));
  const writers = [0, 1, 2].map((writer) => new SheetWriter({ writer, writers: 3 }));
  // The last has nothing to do: who writes little leaves places free.
  const sheets = await Promise.all(
    tables.map((table, place) => there(writers[place % 2]).sheet(table, place)),
  );
  const files = [...(await there(writers[0]).around(sheets, about)), ...sheets.map(({ file }) => file)];
  const bytes = await joined(
    files,
    writers.map((writer) => writer.texts()),
    about.date,
  );
  expect((await readXlsx(Buffer.concat(bytes))).sheets).toEqual((await read(tables)).sheets);
});

test("its first sheet says what it is, and counts the rows", async () => {
  const [front] = (await read([tableOf(shippedAtlas(), "corridors")])).sheets;
  expect(front?.rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
    ["Corridor Atlas", null],
    ["Licence", "CC BY 4.0"],
  ]);
  expect(front?.rows.at(-1)?.slice(0, 2)).toEqual([
    "corridors",
    tableOf(shippedAtlas(), "corridors").rows.length,
  ]);
});

/** As wide as its column is, in letters: no program asks for less room. */
const LETTERS = 140;

test("no word of its first sheet is cut off: a row is as high as its text", async () => {
  const tables = TABLE_IDS.map((id) => tableOf(shippedAtlas(), id));
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
    const { columns } = tableOf(shippedAtlas(), "sources");
    const { sheets } = await read([
      { id: "sources", title: "", description: "", columns: columns.slice(0, 2), rows: [["a", text]] },
    ]);
    expect(sheets[1]?.rows[1]).toEqual(["a", text.replace("\u0001", "")]);
  },
);

test("a text longer than a cell holds is cut, and says so", async () => {
  const { columns } = tableOf(shippedAtlas(), "sources");
  const rows = [["a", "x".repeat(40_000)]];
  const { sheets } = await read([
    { id: "sources", title: "", description: "", columns: columns.slice(0, 2), rows },
  ]);
  const cell = String(sheets[1]?.rows[1]?.[1]);
  expect(cell).toHaveLength(32_767);
  expect(cell).toMatch(/more than a cell holds\)$/);
});

test("the same tables of the same day are the same bytes", () => {
  const tables = [tableOf(shippedAtlas(), "segments")];
  const bytes = () => Buffer.concat([...writeWorkbook(tables, about)]);
  expect(bytes().equals(bytes())).toBe(true);
});

/** A list is one text; nothing, and a list of nothing, is no cell. */
function asRead(cell: Cell): Cell {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return textOf(cell) || null;
}
