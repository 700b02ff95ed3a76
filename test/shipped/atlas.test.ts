import { expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { readAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/scene/readAddress";

/** Facts with problems are told by what reads them, all at once: no test here is run then. */
const atlas = readAtlas(geoFolder(), readAddress);

test("all ten members are there", () => {
  expect(atlas.about.members.filter((id) => !atlas.countries.has(id))).toEqual([]);
});

test("the two corridors of the mission come first, and no other is the mission's", () => {
  const corridors = [...atlas.corridors.values()];
  const mission = corridors.filter(({ role }) => role === "mission").map(({ id }) => id);
  expect(mission).toEqual(["az-tr-eu", "ca-az"]);
  expect(corridors.slice(0, 2).map(({ id }) => id)).toEqual(mission);
});

test("no segment that runs to a candidate place is drawn", () => {
  const candidates = [...atlas.facilities.values()].filter(({ tie }) => tie === "candidate");
  const ends = new Set([...atlas.segments.values()].flatMap(({ from, to }) => [from, to]));
  expect(candidates.filter(({ id }) => ends.has(id))).toEqual([]);
});

test("each of the Centre's competing start dates is a milestone of its own", () => {
  const dates = atlas.centre.milestones.map(({ date }) => date);
  expect(dates).toEqual(expect.arrayContaining(["2024-11-15", "2025-09-09"]));
});

test("no document goes by a jotting: what isn't its headline is still said as a title", () => {
  const titles = [...atlas.sources.values()].filter(({ titleIs }) => titleIs === "description");
  const jotted = titles.filter(({ title }) =>
    /[;=+<>]|\d%|\d\s?\/\s?\d+(?!\s?kV|\d)|^\p{Ll}/u.test(title ?? ""),
  );
  expect(jotted.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
});
