import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { entryOf } from "../../../src/atlas/entryOf";
import { frontOf } from "../../../src/atlas/front";
import { indexAsKnown } from "../../../src/atlas/known/indexAsKnown";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { STATUSES } from "../../../src/atlas/vocabulary";
import { comparedBook } from "../../../src/ui/compare/comparedBook";
import { isDiffering, sheetRows, versusOf } from "../../../src/ui/compare/comparedRows";
import { comparedOf, notCompared } from "../../../src/ui/digest/compared";
import { comparisonDigest } from "../../../src/ui/digest/comparisonDigest";
import { corridorsDigest } from "../../../src/ui/digest/corridorsDigest";
import { daysDigest } from "../../../src/ui/digest/daysDigest";
import { readView } from "../../../src/view/address";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { memberEntry, wordsIn } from "./digestSheets";

const words = wordsIn("en");

test.each([
  ["two members", "?compare=KZ,UZ", "members", ["KZ", "UZ"], []],
  ["two corridors", "?compare=ca-az,az-tr-eu", "corridors", ["ca-az", "az-tr-eu"], []],
  ["two days", "?compare=2025-06-01,2026-01-31", "days", ["2025-06-01", "2026-01-31"], []],
  ["what is picked and another", "?member=UZ&explore=compare", "members", ["UZ", "AF"], []],
  [
    "a corridor that is picked and another",
    "?corridor=ca-az&explore=compare",
    "corridors",
    ["ca-az", "az-tr-eu"],
    [],
  ],
  ["one that is named and another", "?compare=KZ", "members", ["KZ", "AF"], []],
  ["members only, if the first is one", "?compare=KZ,ca-az", "members", ["KZ", "AF"], ["ca-az"]],
  [
    "what there is, if nothing that is named is there",
    "?compare=nowhere,never",
    "members",
    ["AF", "AZ"],
    ["nowhere", "never"],
  ],
  [
    "no day that there isn’t",
    "?compare=2025-02-30,2025-03-01",
    "days",
    ["2025-03-01", "2025-11-23"],
    ["2025-02-30"],
  ],
] as const)("%s can be compared: %s", (_, search, kind, pair, unknown) => {
  const { view } = readView(search);
  const compared = there(comparedOf(view, realIndex));
  expect(compared).toEqual({ kind, pair: pair.map((id) => (id === "2025-11-23" ? aYearBefore() : id)) });
  expect(notCompared(view, compared)).toEqual(unknown);
});

function aYearBefore(): string {
  const { horizon } = realIndex;
  return `${Number(horizon.slice(0, 4)) - 1}${horizon.slice(4)}`;
}

test("a view that compares nothing has no pair", () => {
  expect(comparedOf(readView("?member=KZ").view, realIndex)).toBeNull();
});

test("the page compares every figure of two members, a slide those that lead", () => {
  const pair = [memberEntry("KZ"), memberEntry("UZ")] as const;
  const labels = (extent: "slide" | "whole") =>
    versusOf(comparisonDigest(pair, realIndex, words, extent)).rows.map(({ label }) => label);
  const whole = labels("whole");
  // With large hydropower or without, where one of the two counts it apart.
  for (const { label } of pair.flatMap(({ record }) => record.indicators))
    expect(whole).toContainEqual(expect.stringContaining(words.said(label).text));
  expect(labels("slide").length).toBeLessThan(9);
});

test("no row of a comparison says what another says", () => {
  const { rows } = versusOf(
    comparisonDigest([memberEntry("KZ"), memberEntry("UZ")], realIndex, words, "whole"),
  );
  const said = rows.map(({ label, cells }) =>
    [label, ...cells.map(({ value, text }) => value + text)].join(),
  );
  expect(said.filter((row, i) => said.indexOf(row) !== i)).toEqual([]);
});

test("a member isn’t another than itself in any row", () => {
  const told = comparisonDigest([memberEntry("KZ"), memberEntry("KZ")], realIndex, words, "whole");
  const { rows } = versusOf(told);
  expect(rows.filter((row) => isDiffering(row, words)).map(({ label }) => label)).toEqual([]);
});

test("what both corridors answer stands before what only one does", () => {
  const { rows } = versusOf(
    corridorsDigest([corridorEntry("ca-az"), corridorEntry("az-tr-eu")], realIndex, words, "whole"),
  );
  const known = rows
    .slice(5)
    .map(({ cells }) => cells.filter(({ value, text }) => value !== "" || text !== "Not known here").length);
  expect(known.length).toBeGreaterThan(5);
  const firstAlone = known.indexOf(1);
  expect(known.slice(firstAlone).filter((count) => count === 2)).toEqual([]);
});

function corridorEntry(id: string) {
  const entry = there(entryOf(realAtlas, "corridor", id));
  if (entry.kind !== "corridor") throw new Error(`${id} is no corridor.`);
  return entry;
}

test("two days differ by the segments and stations whose state was another, all of them on the page", () => {
  const { since } = participationAssetsOf(realAtlas);
  const day = "2025-06-01";
  const past = indexAsKnown(realIndex, since, day);
  const pair = [
    { day, index: past },
    { day: realIndex.horizon, index: realIndex },
  ] as const;
  const { rows } = versusOf(daysDigest(pair, words, "whole"));
  const stateThen = new Map(
    [...past.segments, ...past.facilities].map(({ id, statuses }) => [id, statuses.at(-1)?.status]),
  );
  const changed = [...realIndex.segments, ...realIndex.facilities].filter(
    ({ id, statuses }) => statuses.at(-1)?.status !== stateThen.get(id),
  );
  expect(changed.length).toBeGreaterThan(0);
  const named = rows.filter(({ mark }) => mark.text === "differs").map(({ label }) => label);
  expect(named.sort()).toEqual(changed.map(({ name }) => words.said(name).text).sort());
  for (const status of STATUSES) {
    const count = realIndex.segments.filter(({ statuses }) => statuses.at(-1)?.status === status).length;
    const row = rows.find(({ label }) => label === words.t(`status.${status}`));
    if (count > 0) expect(row?.cells[1].value).toBe(words.number(count));
  }
});

test("a comparison as a sheet has the same fields in every row, with sources, licence and day", () => {
  const told = comparisonDigest([memberEntry("KZ"), memberEntry("UZ")], realIndex, words, "whole");
  const [heads, ...rows] = sheetRows(told, realIndex, words);
  expect(new Set([heads, ...rows].map((row) => row?.length))).toEqual(new Set([10]));
  const capacity = there(rows.find(([label]) => label === "Installed capacity"));
  expect(capacity[3]).toMatch(/^https?:/);
  expect(capacity.slice(-2)).toEqual([realIndex.licence, realIndex.horizon]);
});

test("in a workbook the numbers of a comparison are numbers, with their unit beside them", async () => {
  const told = comparisonDigest([memberEntry("KZ"), memberEntry("UZ")], realIndex, words, "whole");
  const book = Buffer.from(await comparedBook(told, frontOf(realIndex), words, "").arrayBuffer());
  const sheet = (await readXlsx(book)).sheets.find(({ name }) => name === "comparison");
  const [heads, ...rows] = sheet?.rows ?? [];
  expect(heads?.slice(0, 3)).toEqual(["What is compared", "Kazakhstan", "Kazakhstan: Unit"]);
  const claim = memberEntry("KZ").record.indicators.find(({ key }) => key === "installed-capacity")
    ?.claims[0];
  const row = there(rows.find(([label]) => label === "Installed capacity"));
  expect(row.slice(1, 3)).toEqual([claim?.value, claim?.unit]);
  expect(rows).toHaveLength(versusOf(told).rows.length);
});

test("a slide of two corridors cites no more than its rows do", () => {
  const pair = [corridorEntry("ca-az"), corridorEntry("az-tr-eu")] as const;
  const told = corridorsDigest(pair, realIndex, words, "slide");
  const cited = versusOf(told).rows.flatMap(({ cells }) => cells.flatMap(({ cites }) => cites));
  expect(told.sources).toHaveLength(new Set(cited).size);
});
