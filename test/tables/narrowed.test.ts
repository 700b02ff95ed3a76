import { expect, test } from "vitest";
import { indexOf } from "../../src/atlas/indexOf";
import { shippedAtlas } from "../../src/site/siteFiles";
import { narrowed } from "../../src/tables/narrowed";
import { placeOf, type Table } from "../../src/tables/table";
import { TABLE_IDS } from "../../src/tables/tableIds";
import { tableOf } from "../../src/tables/tableOf";
import { shownIn } from "../../src/ui/export/data/shownIn";
import { DEFAULT_VIEW, type View } from "../../src/view/view";

const atlas = shippedAtlas();
const index = indexOf(atlas);
const tables = TABLE_IDS.map((id) => tableOf(atlas, id));

function shownOf(change: Partial<View>): readonly Table[] {
  const shown = shownIn({ index, view: { ...DEFAULT_VIEW, ...change } });
  if (shown === null) throw new Error("The view shows all.");
  return narrowed(tables, shown);
}
const named = (shown: readonly Table[], id: string) => shown.find((table) => table.id === id);
const column = (table: Table | undefined, name: string) =>
  table === undefined ? [] : table.rows.map((row) => row[placeOf(table, name)] ?? null);

test("a view of the whole narrows nothing", () => {
  expect(shownIn({ index, view: DEFAULT_VIEW })).toBeNull();
  expect(shownIn({ index, view: { ...DEFAULT_VIEW, explore: "table" } })).toBeNull();
});

test("with a corridor come its own segments, its meetings and who took part in them", () => {
  const shown = shownOf({ picked: { kind: "corridor", id: "ca-az" } });
  const corridor = index.corridors.find(({ id }) => id === "ca-az");
  const ids = corridor?.meetings ?? [];
  expect(column(named(shown, "corridors"), "id")).toEqual(["ca-az"]);
  expect(column(named(shown, "segments"), "id").toSorted()).toEqual(
    [...(corridor?.segments ?? [])].toSorted(),
  );
  expect(new Set(column(named(shown, "participation"), "meeting"))).toEqual(new Set(ids));
});

test("with a country comes where it is named, and no row of another’s participation", () => {
  const shown = shownOf({ picked: { kind: "member", id: "KZ" } });
  expect(new Set(column(named(shown, "participation"), "party"))).toEqual(new Set(["KZ"]));
  expect(new Set(column(named(shown, "indicators"), "about"))).toEqual(new Set(["KZ"]));
  const meetings = index.meetings.filter(({ parties }) => parties.some(({ party }) => party === "KZ"));
  expect(column(named(shown, "meetings"), "id")).toEqual(
    expect.arrayContaining(meetings.map(({ id }) => id)),
  );
});

test("with a question come the meetings that answer it, their documents and nothing else of participation", () => {
  const filter = { ...DEFAULT_VIEW.filter, series: ["cececo-board"] };
  const shown = shownOf({ explore: "table", filter });
  const asked = index.meetings.filter(({ series }) => series === "cececo-board");
  expect(column(named(shown, "meetings"), "id")).toEqual(asked.map(({ id }) => id));
  expect(column(named(shown, "series"), "id")).toEqual(["cececo-board"]);
  expect(named(shown, "participation")?.rows).toHaveLength(asked.flatMap(({ parties }) => parties).length);
});

test("every document that a row names is there, and no table is empty", () => {
  const shown = shownOf({ picked: { kind: "corridor", id: "ca-az" } });
  const known = new Set(column(named(shown, "sources"), "id"));
  const cited = shown.flatMap((table) =>
    table.id === "sources" || table.id === "series" ? [] : column(table, "sources").flat(),
  );
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
  expect(shown.filter(({ rows }) => rows.length === 0)).toEqual([]);
});
