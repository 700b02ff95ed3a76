import { expect, test } from "vitest";
import { ageHints } from "../../geo/build/ageHints";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { atlasWith } from "./atlasWith";

const CAPACITY = '"asOf": "2025-06",\n          "confidence"';
const CITED = '"basis": "sourced",\n          "sources": [\n            "report"\n          ]';
const OLDER =
  '"id": "study",\n    "url": null,\n    "publisher": "Example Institute",\n    "title": "A study",\n    "titleIs": "description",\n    "date": "2025"';

test("facts that their documents reach are not told", () => {
  expect(ageHints(readAtlas(WHOLE))).toEqual([]);
});

test.each([
  [
    "claim",
    "corridors/east.json",
    CAPACITY,
    '"asOf": "2025-08",\n          "confidence"',
    "east capacity, claim 1: as of 2025-08, but its sources are of 2025-06-02",
  ],
  [
    "state",
    "corridors/east.json",
    '"asOf": "2025-06",\n    "sources"',
    '"asOf": "2025-08",\n    "sources"',
    "east, its state: as of 2025-08, but its sources are of 2025-06-02",
  ],
  [
    "status",
    "corridors/east.geojson",
    '"status": "planned",\n            "date": "2025-06-02"',
    '"status": "planned",\n            "date": "2025-06-03"',
    "east/sea, planned: as of 2025-06-03, but its sources are of 2025-06-02",
  ],
  [
    "standing",
    "members/KZ.json",
    '"asOf": "2025-06"',
    '"asOf": "2026"',
    "KZ, its standing to the Centre: as of 2026, but its sources are of 2025-06-02",
  ],
])("a %s that is newer than all of its sources is told", (_, path, from, to, told) => {
  expect(ageHints(atlasWith(path, [from, to]))).toEqual([told]);
});

test("a claim that cites an older document first is told, unless it is put together from several", () => {
  const ofBoth = (basis: string) =>
    `"basis": "${basis}",\n          "sources": [\n            "study",\n            "report"\n          ]`;
  const hintsOf = (basis: string) => {
    const corridor = atlasWith("corridors/east.json", [CITED, ofBoth(basis)]);
    const { sources } = atlasWith("sources.json", [OLDER, OLDER.replace('"2025"', '"2024"')]);
    return ageHints({ ...corridor, sources });
  };
  expect(hintsOf("sourced")).toEqual([
    "east capacity, claim 1: as of 2025-06, but its first source is of 2024; put first the one that tells it",
  ]);
  expect(hintsOf("derived")).toEqual([]);
});

test.each([
  ["2025-06-01", ["east: its latest report is said to be of 2025-06-01, but it cites one of 2025-06-02"]],
  ["2025-06-02", []],
  ["2025-06", []],
])(
  "of a corridor whose latest report is said to be of %s, a later one that it cites is told",
  (latest, told) => {
    const atlas = atlasWith("corridors/east.json", ['"rank": 1,', `"rank": 1,\n  "latest": "${latest}",`]);
    expect(ageHints(atlas)).toEqual(told);
  },
);
