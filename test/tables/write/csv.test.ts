import { parseCsv } from "hucre/csv";
import { expect, test } from "vitest";
import { shippedAtlas } from "../../../src/site/siteFiles";
import type { Cell } from "../../../src/tables/table";
import { TABLE_IDS } from "../../../src/tables/tableIds";
import { tableOf } from "../../../src/tables/tableOf";
import { csvOf, csvPieces, LIST_SEPARATOR, textOf } from "../../../src/tables/write/csv";

const atlas = shippedAtlas();
const columns = [
  { name: "id", title: "Id", type: "id", description: "" },
  { name: "value", title: "Value", type: "text", description: "" },
] as const;
const lineOf = (cell: Cell, separator: "," | ";" = ",") =>
  csvOf({ columns, rows: [["a", cell]] }, separator).split("\r\n")[1];

test.each([
  ["what begins like a formula", "=1+1", "a,'=1+1"],
  ["a number with leading zeros", "007", "a,007"],
  ["a long number", "12345678901234567890", "a,12345678901234567890"],
  ["a negative number", -1.5, "a,-1.5"],
  ["a separator and a quote", 'one, "two"', 'a,"one, ""two"""'],
  ["a list", ["x", "y"], "a,x | y"],
  ["nothing", null, "a,"],
  ["zero", 0, "a,0"],
  ["no", false, "a,false"],
] as const)("%s arrives as it was", (_, cell, line) => expect(lineOf(cell)).toBe(line));

test("where a comma is the decimal mark, a semicolon parts the fields", () =>
  expect(lineOf(1.5, ";")).toBe("a;1,5"));

const inExcel = (cell: Cell) =>
  [...csvPieces({ columns, rows: [["a", cell]] }, { separator: ";", isForExcel: true })]
    .join("")
    .split("\r\n")[1];

test.each([
  ["what begins like a formula", "=1+1", 'a;"=""=1+1"""'],
  [
    "what begins like one and is longer than a formula may say",
    `-${"x".repeat(300)}`,
    `a;'-${"x".repeat(300)}`,
  ],
  ["a number with leading zeros", "007", 'a;"=""007"""'],
  ["a long number", "12345678901234567890", 'a;"=""12345678901234567890"""'],
  ["a month", "2025-09", 'a;"=""2025-09"""'],
  ["a day", "2025-09-09", 'a;"=""2025-09-09"""'],
  ["a day in words", "9 Sep 2025", 'a;"=""9 Sep 2025"""'],
  ["what looks like an exponent", "12E5", 'a;"=""12E5"""'],
  ["a fraction", "1/2", 'a;"=""1/2"""'],
  ["a truth value that is a word", "true", 'a;"=""true"""'],
  ["a year", "2025", "a;2025"],
  ["a number", 1.5, "a;1,5"],
  ["a name", "500 kV line", "a;500 kV line"],
  ["an id", "ca-az/caspian-crossing", "a;ca-az/caspian-crossing"],
  ["nothing", null, "a;"],
] as const)("in a file for Excel %s arrives as it was", (_, cell, line) => expect(inExcel(cell)).toBe(line));

test.each(TABLE_IDS)("in a file for Excel no day, month or digits of %s stand bare", (id) => {
  const { columns, rows } = tableOf(atlas, id);
  const file = [...csvPieces({ columns, rows }, { separator: ",", isForExcel: true })].join("");
  const bare = parseCsv(file)
    .flat()
    .map(String)
    .filter((field) => /^(\d{4}-\d{2}(-\d{2})?|0\d+|\d{12,})$/.test(field));
  expect(bare).toEqual([]);
});

test.each(TABLE_IDS)("a reader of CSV that isn't ours finds in %s what was written", (id) => {
  const table = tableOf(atlas, id);
  const [heads, ...rows] = parseCsv(csvOf(table, ","));
  const texts = (row: readonly Cell[]) => row.map(textOf);
  expect(heads).toEqual(table.columns.map(({ name }) => name));
  expect(rows.map((row) => row.map((field) => String(field ?? "").replace(/^'(?=[=+\-@])/, "")))).toEqual(
    table.rows.map(texts),
  );
});

test.each(TABLE_IDS)("no value of a list in %s holds what parts them", (id) => {
  const values = tableOf(atlas, id).rows.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === "object" ? (cell ?? []) : [])),
  );
  expect(values.filter((value) => value.includes(LIST_SEPARATOR))).toEqual([]);
});
