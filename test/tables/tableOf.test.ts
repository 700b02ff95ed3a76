import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { indexOf } from "../../src/atlas/indexOf";
import { shippedAtlas } from "../../src/site/siteFiles";
import { placeOf } from "../../src/tables/table";
import { MAPPED_IDS, TABLE_IDS, type TableId } from "../../src/tables/tableIds";
import { tableOf } from "../../src/tables/tableOf";

const atlas = shippedAtlas();
const table = (id: TableId) => tableOf(atlas, id);
const cells = (id: TableId, name: string) => {
  const made = table(id);
  return made.rows.map((row) => row[placeOf(made, name)] ?? null);
};

test.each(TABLE_IDS)("every row of %s has an id of its own, and every column a name of its own", (id) => {
  const { columns, rows } = table(id);
  const ids = rows.map(([first]) => first);
  const names = columns.map(({ name }) => name);
  expect(columns[0]?.name).toBe("id");
  expect(new Set(ids).size).toBe(rows.length);
  expect(new Set(names).size).toBe(names.length);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
});

test.each(TABLE_IDS)("every id in %s is one of a row of the table that its column names", (id) => {
  const strays = table(id).columns.flatMap(({ name, of }, at) => {
    if (of === undefined) return [];
    const known = new Set(cells(of, "id"));
    return table(id)
      .rows.flatMap((row) => [row[at] ?? []].flat())
      .filter((each) => !known.has(String(each)))
      .map((each) => `${name}: ${each}`);
  });
  expect(strays).toEqual([]);
});

test.each(TABLE_IDS)("every word in %s is one of its list", (id) => {
  const strays = table(id).columns.flatMap(({ name, words }, at) =>
    words === undefined
      ? []
      : table(id)
          .rows.map((row) => row[at] ?? null)
          .filter((word) => word !== null && !words.includes(String(word)))
          .map((word) => `${name}: ${word}`),
  );
  expect(strays).toEqual([]);
});

test("there are as many rows as the page counts", () => {
  const { counts } = indexOf(atlas);
  const rows = (id: TableId) => table(id).rows.length;
  expect({
    ...{ corridors: rows("corridors"), segments: rows("segments"), facilities: rows("facilities") },
    supporting: cells("segments", "part").filter((part) => part !== "corridor").length,
    members: cells("countries", "is_member").filter(Boolean).length,
    neighbours: cells("countries", "is_member").filter((is) => !is).length,
    ...{ organisations: rows("organisations"), persons: rows("persons"), series: rows("series") },
    ...{ meetings: rows("meetings"), plants: rows("plants"), substations: rows("substations") },
    ...{ interconnectors: rows("interconnectors"), sources: rows("sources"), claims: rows("claims") },
  }).toEqual(counts);
});

test("numbers add up to what the files of the facts say", () => {
  const sum = (values: readonly unknown[]) =>
    values.reduce((all: number, each) => all + Number(each ?? 0), 0);
  const plants = features("plants.geojson").map(({ properties }) => properties);
  expect(sum(cells("plants", "mw"))).toBeCloseTo(sum(plants.map(({ MW }) => MW)));
  const lines = readdirSync(`${GEO_FOLDER}/corridors`)
    .filter((name) => name.endsWith(".geojson"))
    .flatMap((name) => features(`corridors/${name}`))
    .filter(({ geometry }) => geometry?.type === "LineString");
  expect(cells("segments", "kv").toSorted()).toEqual(
    lines.map(({ properties }) => properties["kV"] ?? null).toSorted(),
  );
  const meetings = readdirSync(`${GEO_FOLDER}/meetings`).map((name) =>
    json<{ parties: unknown[] }>(`meetings/${name}`),
  );
  expect(table("participation").rows).toHaveLength(sum(meetings.map(({ parties }) => parties.length)));
});

test("who isn't reported is neither absent nor there", () => {
  const words = cells("participation", "evidence");
  const counted = (evidence: string) => words.filter((word) => word === evidence).length;
  const listed = (name: string) => cells("meetings", name).flat().length;
  expect(listed("took_part")).toBe(counted("present") + counted("signatory"));
  expect(listed("absent")).toBe(counted("absent"));
  expect(listed("not_reported")).toBe(counted("not-reported"));
});

test("what isn't published is empty, and never zero", () => {
  const voltages = cells("segments", "kv");
  expect(voltages.some((kV) => kV === null)).toBe(true);
  expect(voltages.filter((kV) => kV === 0)).toEqual([]);
  const answers = ["value", "low", "words"].map((name) => cells("claims", name));
  const contrary = cells("claims", "basis").filter(
    (basis, i) => (basis === "not-found") !== answers.every((answer) => answer[i] === null),
  );
  expect(contrary).toEqual([]);
});

test.each(MAPPED_IDS)("each row of %s has its place, or says that none is known", (id) => {
  const { rows, geometries } = table(id);
  expect(geometries).toHaveLength(rows.length);
});

interface Feature {
  readonly geometry: { readonly type: string } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

function features(path: string): readonly Feature[] {
  return json<{ features: Feature[] }>(path).features;
}

function json<Value>(path: string): Value {
  return JSON.parse(readFileSync(`${GEO_FOLDER}/${path}`, "utf8"));
}
