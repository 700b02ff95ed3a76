import { expect, test } from "vitest";
import { shippedAtlas } from "../../src/site/siteFiles";
import { askedOf, EMPTY, facetOf, placesOf, valuedIn } from "../../src/tables/asked";
import { type Cell, placeOf, type Table } from "../../src/tables/table";
import { tableOf } from "../../src/tables/tableOf";
import { FACT_TABLES } from "../../src/ui/explore/facts/factTables";
import { isOfFacts, TABLES } from "../../src/view/view";

const atlas = shippedAtlas();
const FACTS = TABLES.filter(isOfFacts).map((id) => [id, tableOf(atlas, id)] as const);
const SEGMENTS = tableOf(atlas, "segments");

const textsIn = (cell: Cell | undefined) => [cell ?? []].flat().map(String);

function answer(table: Table, columns: readonly string[], conditions: readonly string[]) {
  const valued = valuedIn(table, columns);
  const { asked, unknown } = askedOf(valued, conditions);
  const facets = new Map(columns.map((column) => [column, facetOf(valued, asked, column)]));
  return { places: placesOf(valued, asked, table.rows.length), facets, unknown };
}

test.each(FACTS)(
  "what can be asked of %s is a column of it, and its values can stand in an address",
  (id, table) => {
    const { first, more, facets } = FACT_TABLES[id];
    const made = ["key", "value"];
    for (const name of [...first, ...more, ...facets].filter((each) => !made.includes(each)))
      expect(placeOf(table, name)).toBeGreaterThanOrEqual(0);
    const values = [...valuedIn(table, facets).values()].flatMap((each) => each.values);
    expect(values.filter((value) => !/^[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*$/.test(value))).toEqual([]);
    const taken = table.columns.filter(({ words }) => words?.includes(EMPTY));
    expect(taken.map(({ name }) => name)).toEqual([]);
  },
);

test.each(FACTS)("each value of %s leaves as many rows as its count says", (id, table) => {
  const { facets } = FACT_TABLES[id];
  for (const [column, values] of answer(table, facets, []).facets)
    for (const { value, rows } of values) {
      const found = answer(table, facets, [`${column}.${value}`]).places.length;
      expect(`${column}.${value}: ${found}`).toBe(`${column}.${value}: ${rows}`);
    }
});

test("values of one column widen, those of two narrow", () => {
  const at = (name: string) => placeOf(SEGMENTS, name);
  const { places, facets } = answer(
    SEGMENTS,
    ["status", "kv", "countries"],
    ["status.planned", "status.in-operation", "countries.AZ"],
  );
  const byHand = SEGMENTS.rows.flatMap((row, place) =>
    ["planned", "in-operation"].includes(String(row[at("status")])) &&
    textsIn(row[at("countries")]).includes("AZ")
      ? place
      : [],
  );
  expect(places).toEqual(byHand);
  const operating = facets.get("status")?.find(({ value }) => value === "in-operation");
  const standing = SEGMENTS.rows.filter(
    (row) => row[at("status")] === "in-operation" && textsIn(row[at("countries")]).includes("AZ"),
  );
  expect(operating).toEqual({ value: "in-operation", rows: standing.length, isChosen: true });
});

test("numbers stand from the largest, words in their own order, and what is not published last", () => {
  const valued = valuedIn(SEGMENTS, ["kv", "status"]);
  const volts = valued.get("kv")?.values ?? [];
  expect(volts.at(-1)).toBe(EMPTY);
  const numbers = volts.slice(0, -1).map(Number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  const words = SEGMENTS.columns[placeOf(SEGMENTS, "status")]?.words ?? [];
  expect(valued.get("status")?.values).toEqual(
    words.filter((word) => valued.get("status")?.values.includes(word)),
  );
});

test("a condition that means nothing is told of and narrows nothing", () => {
  const { places, unknown } = answer(SEGMENTS, ["status"], ["status.gone", "colour.red"]);
  expect(unknown).toEqual(["status.gone", "colour.red"]);
  expect(places).toHaveLength(SEGMENTS.rows.length);
});
