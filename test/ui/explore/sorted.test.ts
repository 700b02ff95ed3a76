import { expect, test } from "vitest";
import { nextSorting, sortedBy } from "../../../src/ui/explore/table/sorted";

interface Line {
  readonly id: string;
  readonly kV: number | null;
}
const LINES: readonly Line[] = [
  { id: "Line 10", kV: 330 },
  { id: "Line 9", kV: null },
  { id: "Çorum", kV: 500 },
  { id: "Dəvəçi", kV: 330 },
];
const COLUMNS = [
  { id: "name", name: "Name", text: ({ id }: Line) => id },
  { id: "kv", name: "kV", text: ({ kV }: Line) => String(kV ?? ""), order: ({ kV }: Line) => kV },
];
const sorted = (sort: string | null) => sortedBy(COLUMNS, LINES, sort, "tr").map(({ id }) => id);

test.each([
  ["as they come without a wish", null, ["Line 10", "Line 9", "Çorum", "Dəvəçi"]],
  ["as they come for a column that isn't there", "gone", ["Line 10", "Line 9", "Çorum", "Dəvəçi"]],
  ["by name, numbers in it by their size", "name", ["Çorum", "Dəvəçi", "Line 9", "Line 10"]],
  ["by a number, what is not known last", "kv", ["Line 10", "Dəvəçi", "Çorum", "Line 9"]],
  ["from its end, what is not known still last", "-kv", ["Çorum", "Line 10", "Dəvəçi", "Line 9"]],
])("rows stand %s", (_, sort, expected) => {
  expect(sorted(sort)).toEqual(expected);
});

test("a head sorts, pressed again it turns round", () => {
  expect(nextSorting(null, "kv")).toBe("kv");
  expect(nextSorting("kv", "kv")).toBe("-kv");
  expect(nextSorting("-kv", "kv")).toBe("kv");
  expect(nextSorting("-kv", "name")).toBe("name");
});
