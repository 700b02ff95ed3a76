import { expect, test } from "vitest";
import { csvFile, separated } from "../../../src/tables/write/csv";
import { htmlOf, plainRows } from "../../../src/ui/explore/table/tableText";
import { separatorOf } from "../../../src/ui/locale/separatorOf";

const ROWS = [
  ["Date", "Meeting"],
  ["2025-09-09", '1st meeting; of the "Board", in Baku'],
];

test("a file for Excel begins with a byte order mark, and is parted as the language writes decimals", () => {
  expect(csvFile(ROWS, separatorOf({ number: String }))).toBe(
    '\uFEFFDate,Meeting\r\n2025-09-09,"1st meeting; of the ""Board"", in Baku"\r\n',
  );
  expect(csvFile(ROWS, separatorOf({ number: (value) => String(value).replace(".", ",") }))).toBe(
    '\uFEFFDate;Meeting\r\n2025-09-09;"1st meeting; of the ""Board"", in Baku"\r\n',
  );
});

test.each(["=1+1", "+994", "-5", "@SUM(A1)", "\tx"])("%j isn't taken for a formula", (text) => {
  expect(separated([[text]], ",")).toBe(`'${text}`);
});

test("a line break stays within its field", () => {
  expect(separated([["a\nb", "c"]], "\t")).toBe('"a\nb"\tc');
});

test("the clipboard gets a table with heads, and no markup of its own", () => {
  expect(htmlOf([["A & B"], ["<b>"]])).toBe(
    "<table><thead><tr><th>A &amp; B</th></tr></thead><tbody><tr><td>&lt;b&gt;</td></tr></tbody></table>",
  );
});

test("what is copied may differ from what is read", () => {
  const columns = [
    { id: "date", name: "Date", text: () => "9 September 2025", copied: () => "2025-09-09" },
    { id: "city", name: "City", text: () => "Baku" },
  ];
  expect(plainRows(columns, [null])).toEqual([
    ["Date", "City"],
    ["2025-09-09", "Baku"],
  ]);
});
