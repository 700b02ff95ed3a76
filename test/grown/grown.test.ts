import { expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/scene/readAddress";

// The tests of the shipped facts are run on these too: see the project `grown` of `vitest.config.ts`.
test("the facts may grow: with one more of each they have no problem", () => {
  const { atlas, problems } = checkAtlas(geoFolder(), readAddress);
  expect(problems).toEqual([]);
  expect(atlas?.corridors.has("grown")).toBe(true);
  expect(atlas?.meetings.has("ca-az-grown")).toBe(true);
  expect(atlas?.countries.has("IQ")).toBe(true);
});
