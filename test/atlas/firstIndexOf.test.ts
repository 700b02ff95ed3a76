import { expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { firstIndexOf } from "../../src/atlas/firstIndexOf";
import { indexOf } from "../../src/atlas/indexOf";
import { readAtlas } from "../../src/atlas/readAtlas";
import { grown } from "../bench/grow";
import { realIndex } from "./participation/realIndex";

const present = realIndex;
const large = (times: number) => indexOf(readAtlas(grown(geoFolder(), times)));
const bytes = (index: object) => JSON.stringify(index).length;

test("the present atlas is its own first part", () => {
  expect(firstIndexOf(present)).toBe(present);
});

test("the first part does not grow with the atlas", () => {
  const sizeAt = (times: number) => bytes(firstIndexOf(large(times)));
  expect(sizeAt(6) / sizeAt(3)).toBeLessThan(1.02);
});

test("has the first corridors with all that they list, and names no corridor that it has not", () => {
  const index = large(3);
  const first = firstIndexOf(index);
  expect(first.corridors.map(({ id }) => id)).toEqual(index.corridors.slice(0, 8).map(({ id }) => id));
  const ids = new Set(first.corridors.map(({ id }) => id));
  const listed = (list: "segments" | "facilities") => new Set(first.corridors.flatMap((each) => each[list]));
  expect(new Set(first.segments.map(({ id }) => id))).toEqual(listed("segments"));
  expect(new Set(first.facilities.map(({ id }) => id))).toEqual(listed("facilities"));
  const things = [...first.segments, ...first.facilities, ...first.meetings, ...first.members];
  expect(things.flatMap(({ corridors }) => corridors).filter((id) => !ids.has(id))).toEqual([]);
  const meetings = new Set(first.meetings.map(({ id }) => id));
  expect(first.corridors.flatMap((each) => each.meetings).filter((id) => !meetings.has(id))).toEqual([]);
});
