import { expect, test } from "vitest";
import type { Position } from "../../src/atlas/atlas";
import type { AtlasIndex, IndexedFacility, IndexedSegment } from "../../src/atlas/atlasIndex";
import { extentOfPicked } from "../../src/scene/extent";
import type { PickedKind } from "../../src/view/view";
import { FULL_EXTENT } from "../extents";
import { first, there } from "../there";
import { indexWith } from "./fixture";

test.each<[PickedKind, string, number[] | null]>([
  ["corridor", "east", [49, 40.5, 51, 43]],
  ["segment", "west/a", [36, 38.7, 45, 40.3]],
  ["facility", "east/conv", [48.2, 39.7, 49.8, 41.3]],
  ["member", "AZ", [44.8, 38.4, 50.4, 41.9]],
  ["party", "GE", [40, 41, 46.7, 43.6]],
  ["party", "works", [49, 40.5, 51, 43]],
  ["meeting", "board-1", [49, 40.4, 51, 43]],
  ["series", "board", [49, 40.4, 51, 43]],
  ["centre", "cececo", [25.7, 35.8, 50.4, 42.1]],
  ["corridor", "gone", null],
  ["plant", "p", null],
])("the %s %s lies in %j", (kind, id, extent) => {
  expect(
    extentOfPicked(indexWith(), { kind, id })?.map((degrees) => Math.round(degrees * 10) / 10) ?? null,
  ).toEqual(extent);
});

test("the full extent has the Caspian in its middle", () => {
  const [west, south, east, north] = FULL_EXTENT;
  expect([(west + east) / 2, (south + north) / 2].map(Math.round)).toEqual([51, 39]);
});

test("a corridor is shown as far as what serves it leads in countries that are party to it", () => {
  const index = indexWith();
  const west = there(index.corridors.find(({ id }) => id === "west"));
  const before = there(extentOfPicked(index, { kind: "corridor", id: "west" }));
  const beyond: IndexedFacility = {
    ...first(index.facilities),
    id: "west/beyond",
    country: "BG",
    at: [26, 42],
  };
  const onward: IndexedSegment = {
    ...first(index.segments.filter(({ id }) => west.segments.includes(id))),
    id: "west/onward",
    part: "supporting",
    to: "west/beyond",
  };
  const withParties = (parties: readonly string[]): AtlasIndex => ({
    ...index,
    corridors: index.corridors.map((each) =>
      each.id === "west" ? { ...each, parties, segments: [...each.segments, onward.id] } : each,
    ),
    segments: [...index.segments, onward],
    facilities: [...index.facilities, beyond],
  });
  const westOf = (parties: readonly string[]) =>
    there(extentOfPicked(withParties(parties), { kind: "corridor", id: "west" }))[0];
  expect(westOf([...west.parties, "BG"])).toBe(26);
  expect(westOf(west.parties)).toBe(before[0]);
});

const FAR_WEST: Position = [20, 40];

test("a small country that a corridor reaches is shown whole, one that would fill the map isn't", () => {
  const index = indexWith();
  const eastOf = (country: string) => {
    const facilities = index.facilities.map((each) => ({ ...each, country }));
    const segments = index.segments.map((each) => ({
      ...each,
      line: [FAR_WEST, ...each.line],
    }));
    return there(extentOfPicked({ ...index, facilities, segments }, { kind: "corridor", id: "west" }))[2];
  };
  expect(eastOf("KZ")).toBe(eastOf("TR"));
  expect(eastOf("AZ")).toBeGreaterThan(eastOf("TR"));
});
