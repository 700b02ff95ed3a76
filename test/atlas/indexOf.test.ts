import { expect, test } from "vitest";
import { indexOf } from "../../src/atlas/indexOf";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";

const index = indexOf(readAtlas(WHOLE));

test("the index is a plain value that JSON carries unchanged", () => {
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
});

test("a corridor is listed with its parties and meetings, without the candidates that nobody has tied to it", () => {
  expect(index.corridors[0]).toEqual({
    id: "east",
    rank: 1,
    role: "mission",
    names: { en: "East corridor" },
    shortNames: { en: "East" },
    segments: ["east/sea", "east/land"],
    facilities: ["east/coast", "east/landing", "east/station"],
    parties: ["AZ", "grid-company"],
    meetings: ["board-1"],
  });
  expect(index.facilities.map(({ id }) => id)).not.toContain("east/candidate");
});

test("a segment is listed with all that its line needs", () => {
  expect(index.segments[0]).toEqual({
    id: "east/sea",
    name: { en: "Sea" },
    kind: "submarine-cable",
    current: "dc",
    kV: 500,
    part: "corridor",
    from: "east/coast",
    to: "east/landing",
    statuses: [
      { status: "under-consideration", date: "2024" },
      { status: "planned", date: "2025-06-02" },
    ],
    certainty: "indicative",
    uncertaintyKm: 40,
    corridors: ["east"],
    line: [
      [52.8, 41.9],
      [51.2, 41.2],
      [49.7, 40.5],
    ],
  });
});

test("a meeting is listed with its place; one whose place isn't known hangs nowhere", () => {
  const [first, second] = index.meetings;
  expect(first).toMatchObject({
    id: "board-1",
    at: [49.87, 40.4],
    anchor: [49.87, 40.4],
    corridors: ["east"],
  });
  expect(second).toMatchObject({ id: "board-2", at: null, anchor: null });
});

test("members and neighbours are listed apart, with the corridors that they take part in", () => {
  expect(index.members).toHaveLength(10);
  expect(index.members.find(({ id }) => id === "AZ")?.corridors).toEqual(["east", "west"]);
  expect(index.neighbours).toEqual([
    { id: "GE", capital: { names: { en: "Tbilisi" }, at: [44.8, 41.7] }, corridors: [] },
  ]);
});

test("everything is counted", () => {
  expect(index.counts).toEqual({
    corridors: 2,
    segments: 3,
    supporting: 0,
    facilities: 5,
    members: 10,
    neighbours: 1,
    organisations: 1,
    persons: 1,
    series: 1,
    meetings: 2,
    plants: 2,
    substations: 1,
    interconnectors: 1,
    sources: 2,
    claims: 5,
  });
});
