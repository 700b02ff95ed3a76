import { expect, test } from "vitest";
import { lineHints } from "../../geo/build/lineHints";
import { proposalOf, worthOf } from "../../geo/build/routes/proposals";
import { stationsOf } from "../../geo/build/routes/stations";
import { WayNetwork } from "../../geo/build/routes/wayNetwork";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

type Place = [number, number];
const known = (kV: number | null, accuracyKm = 2) => ({ kV, accuracyKm, source: "osm" });
const [A, B, C]: Place[] = [
  [50, 40],
  [50.5, 40.2],
  [51, 40],
];
const STRAIGHT: Place[] = [A as Place, [50.5, 40.01], C as Place];
const BENT = [A, B, C] as Place[];

test("a way keeps to lines of its own voltage, even where others are shorter", () => {
  const network = new WayNetwork([
    { line: STRAIGHT, known: known(110) },
    { line: BENT, known: known(500) },
  ]);
  expect(network.wayBetween(A as Place, C as Place, 500)?.line).toEqual(BENT);
  expect(network.wayBetween(A as Place, C as Place, 110)?.line).toEqual(STRAIGHT);
});

test("dead ends that nearly meet are one line, and others only where a bridge was planned", () => {
  const [left, right]: Place[][] = [
    [
      [50, 40],
      [50.4, 40],
    ],
    [
      [50.45, 40],
      [51, 40],
    ],
  ];
  const far: Place[] = [
    [51.5, 40],
    [52, 40],
  ];
  const lines = [left, right, far].map((line) => ({ line: there(line), known: known(500) }));
  const network = new WayNetwork(lines);
  expect(network.wayBetween([50, 40], [51, 40], 500)?.steps.map(({ stretch }) => stretch)).toContain(null);
  expect(network.wayBetween([50, 40], [52, 40], 500)).toBeNull();
  network.bridge([51, 40], [51.5, 40]);
  expect(network.wayBetween([50, 40], [52, 40], 500)?.line.at(-1)).toEqual([52, 40]);
});

test("a way is worth no more than its worst source, and than its longest gap", () => {
  const line = BENT;
  const steps = [
    { km: 48, stretch: known(500, 1) },
    { km: 48, stretch: known(500, 8) },
  ];
  expect(worthOf({ line, steps }).uncertaintyKm).toBe(8);
  expect(worthOf({ line, steps: [...steps, { km: 60, stretch: null }] }).uncertaintyKm).toBe(15);
  expect(worthOf({ line, steps: steps.slice(0, 1) }).uncertaintyKm).toBe(2);
});

const atlas = readAtlas(WHOLE);
const segment = there(atlas.segments.get("east/land"));
const [from, to] = [there(segment.line[0]), there(segment.line.at(-1))];
const standing = (confidence: "high" | "low", basis: string) => {
  const facility = there(atlas.facilities.get(segment.to));
  const statuses = [{ status: "in-operation" as const, date: "2020", sources: [] }];
  const at = { ...facility, kind: "substation" as const, statuses, coordinate: { confidence, basis } };
  return { facilities: new Map([[segment.to, at]]), substations: new Map() };
};
const NODE: Place = [to[0] + 0.05, to[1]];
const network = () => new WayNetwork([{ line: [from, [from[0], to[1] - 0.1], NODE], known: known(500) }]);

test("a station stands on the node that lies within its own uncertainty, and one whose place is published stays", () => {
  const nodeOf = (...said: Parameters<typeof standing>) =>
    stationsOf(standing(...said), network(), {}).get(segment.to)?.node?.place;
  expect(nodeOf("low", "General knowledge, within about 12 km.")).toEqual(NODE);
  expect(nodeOf("low", "General knowledge, within about 3 km.")).toBeUndefined();
  expect(nodeOf("high", "Published coordinates.")).toBeUndefined();
});

test("a planned line goes from station to station along the grid", () => {
  const stations = stationsOf(standing("low", "Town."), network(), {});
  const { line } = proposalOf({ id: segment.id }, atlas, stations, network);
  expect(line).toEqual([from, [from[0], to[1] - 0.1], NODE]);
});

test("a standing line that is a sketch is told, and one that is drawn much shorter than it is said to be", () => {
  const statuses = [{ status: "in-operation" as const, date: "2020", sources: [] }];
  const claims = [
    {
      ...{ value: 900, unit: "km", asOf: "2020", confidence: "high" as const, basis: "sourced" as const },
      sources: [],
    },
  ];
  const figures = [{ key: "length", label: { en: "Length" }, claims }];
  const hintsWith = (drawn: "grid" | "schematic" | null) => {
    const line = { ...segment, statuses, figures, ...(drawn && { drawn }) };
    return lineHints({ segments: new Map([[line.id, line]]), interconnectors: new Map() });
  };
  expect(hintsWith(null)).toEqual([
    expect.stringContaining("its line is a sketch"),
    expect.stringContaining("said to be 900 km"),
  ]);
  expect(hintsWith("grid")).toHaveLength(1);
  expect(hintsWith("schematic")).toEqual([]);
});
