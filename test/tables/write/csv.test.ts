import { parseCsv } from "hucre/csv";
import { expect, test } from "vitest";
import { shippedAtlas } from "../../../src/site/siteFiles";
import type { Cell } from "../../../src/tables/table";
import { TABLE_IDS } from "../../../src/tables/tableIds";
import { tableOf } from "../../../src/tables/tableOf";
import { csvOf, LIST_SEPARATOR, textOf } from "../../../src/tables/write/csv";

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
