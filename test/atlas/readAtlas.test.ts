import { expect, test } from "vitest";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { AtlasError } from "../../src/atlas/problems";
import { checkAtlas, readAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/scene/readAddress";
import { expectedOf, FLAWS, flawed, laidOver, WHOLE } from "../fixtures/fixtures";

test("a folder in which everything is right has no problems", () => {
  expect(messages(WHOLE)).toEqual([]);
});

test.each(FLAWS)("the flaw “%s” is told as its expected.txt says", (flaw) => {
  expect(messages(laidOver(flawed(flaw)))).toEqual(expectedOf(flaw));
});

test("flaws in several files are all told at once, by an error that carries them", () => {
  const together = [
    "number-as-text",
    "source-unknown",
    "meeting-ends-before-it-starts",
    "coordinates-swapped-within-the-region",
    "not-json-comma-missing",
    "background-with-a-source",
    "member-missing",
    "file-misplaced",
  ];
  const files = laidOver(...together.map(flawed));
  const error = caught(() => readAtlas(files, readAddress));
  expect(error).toBeInstanceOf(AtlasError);
  const expected = together.flatMap(expectedOf).sort();
  expect(messages(files).sort()).toEqual(expected);
  expect((error as AtlasError).message.split("\n").sort()).toEqual(expected);
});

test("an atlas is frozen through and through, by id and in the order in which it is shown", () => {
  const atlas = readAtlas(WHOLE);
  expect(Object.isFrozen(atlas.corridors.get("east")?.figures[0]?.claims[0]?.sources)).toBe(true);
  expect([...atlas.corridors.keys()]).toEqual(["east", "west"]);
  expect([...atlas.meetings.keys()]).toEqual(["board-1", "board-2"]);
  expect([...atlas.countries.keys()]).toEqual([
    ...["AF", "AZ", "IR", "KG", "KZ", "PK", "TJ", "TM", "TR", "UZ"],
    "GE",
  ]);
});

test("a segment keeps its line, a facility its place, and a plant without one has none", () => {
  const atlas = readAtlas(WHOLE);
  expect(atlas.segments.get("east/land")?.line).toEqual([
    [49.7, 40.5],
    [49.2, 40.3],
  ]);
  expect(atlas.facilities.get("east/landing")?.at).toEqual([49.7, 40.5]);
  expect(atlas.plants.get("wind-1")?.at).toBeNull();
});

test("a mark of byte order, which some editors write first, is no mistake", () => {
  expect(messages({ ...WHOLE, "series.json": `\uFEFF${WHOLE["series.json"]}` })).toEqual([]);
});

function messages(files: GeoFiles): string[] {
  return checkAtlas(files, readAddress).problems.map(({ where, message }) => `${where}: ${message}`);
}

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}
