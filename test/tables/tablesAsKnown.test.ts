import { expect, test } from "vitest";
import { entryIds, entryOf } from "../../src/atlas/entryOf";
import { indexOf } from "../../src/atlas/indexOf";
import { entryAsKnown } from "../../src/atlas/known/entryAsKnown";
import { indexAsKnown } from "../../src/atlas/known/indexAsKnown";
import { hasPassed } from "../../src/atlas/known/passed";
import { sinceOf } from "../../src/atlas/known/since";
import { shippedAtlas } from "../../src/site/siteFiles";
import { type Cell, placeOf, type Table } from "../../src/tables/table";
import { TABLE_IDS, type TableId } from "../../src/tables/tableIds";
import { tableOf } from "../../src/tables/tableOf";
import { tablesAsKnown } from "../../src/tables/tablesAsKnown";
import { there } from "../there";

const atlas = shippedAtlas();
const TABLES = TABLE_IDS.map((id) => tableOf(atlas, id));
const since = sinceOf(atlas);
const DAYS = ["2019-06-01", "2024-06-01", "2025-09-09"] as const;

function pastOn(day: string) {
  const index = indexAsKnown(indexOf(atlas), since, day);
  const tables = tablesAsKnown(TABLES, index);
  const table = (id: TableId) => there(tables.find((each) => each.id === id));
  return { index, tables, table };
}

function column(table: Table, name: string): readonly Cell[] {
  const at = placeOf(table, name);
  return table.rows.map((row) => row[at] ?? null);
}

test.each(DAYS)("tables of %s have the rows of that day's index", (day) => {
  const { index, table } = pastOn(day);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
  for (const id of ["corridors", "segments", "facilities", "meetings"] as const)
    expect([...column(table(id), "id")].sort()).toEqual(ids(index[id]));
  expect(column(table("segments"), "status")).toEqual(
    column(table("segments"), "id").map(
      (id) => index.segments.find((each) => each.id === id)?.statuses.at(-1)?.status,
    ),
  );
});

test.each(DAYS)("tables of %s have the claims that panels of that day have, the best first", (day) => {
  const { index, table } = pastOn(day);
  const inPanels = entryIds(atlas).flatMap(({ kind, id }) => {
    const entry = entryOf(atlas, kind, id);
    const known = entry && entryAsKnown(entry, { day, index });
    if (!known || !("record" in known)) return [];
    const { record } = known as { record: { figures?: Figures; indicators?: Figures } };
    return [...(record.figures ?? []), ...(record.indicators ?? [])].map(
      ({ key, claims }) => `${id}#${key}: ${claims.length}`,
    );
  });
  const answered = (["figures", "indicators"] as const).flatMap((each) => {
    const { rows } = table(each);
    const [id, claims] = [placeOf(table(each), "id"), placeOf(table(each), "claims")];
    return rows.map((row) => `${String(row[id]).split("/").slice(1).join("/")}: ${row[claims]}`);
  });
  expect(answered.sort()).toEqual(inPanels.sort());
  const { rows } = table("claims");
  const total = answered.reduce((sum, line) => sum + Number(line.split(": ").at(-1)), 0);
  expect(rows).toHaveLength(total);
});
type Figures = readonly { readonly key: string; readonly claims: readonly unknown[] }[];

test.each(DAYS)("no document and no event of a later day is in tables of %s", (day) => {
  const { tables, table } = pastOn(day);
  const DATES: Partial<Record<TableId, string>> = {
    statuses: "date",
    milestones: "date",
    sources: "date",
    segments: "status_date",
    "centre-steps": "date",
  };
  for (const [id, name] of Object.entries(DATES) as [TableId, string][]) {
    const later = column(table(id), name).filter((date) => date !== null && !hasPassed(String(date), day));
    expect(later).toEqual([]);
  }
  const there = new Set(column(table("sources"), "id"));
  for (const each of tables.filter(({ columns }) => columns.some(({ name }) => name === "sources")))
    expect(
      column(each, "sources")
        .flatMap((ids) => [ids ?? []].flat())
        .filter((id) => !there.has(String(id))),
    ).toEqual([]);
  for (const each of tables)
    expect(new Set(column(each, "data_date"))).toEqual(new Set(each.rows.length ? [day] : []));
});

test("what bears no date isn't in a table of the past, and neither is what is written of the present", () => {
  const { table } = pastOn("2024-06-01");
  for (const id of ["plants", "substations", "interconnectors"] as const) expect(table(id).rows).toEqual([]);
  expect(column(table("segments"), "summary").filter((cell) => cell !== null)).toEqual([]);
  expect(column(table("corridors"), "notes").flat()).toEqual([]);
});

test("places go with their rows", () => {
  const { table } = pastOn("2024-06-01");
  const now = tableOf(atlas, "segments");
  const { rows, geometries = [] } = table("segments");
  expect(geometries).toHaveLength(rows.length);
  for (const [place, [id]] of rows.entries())
    expect(geometries[place]).toEqual(now.geometries?.[now.rows.findIndex(([each]) => each === id)]);
});
