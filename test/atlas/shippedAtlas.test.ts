import { expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { counts } from "../../src/atlas/counts";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/view/storyViews";

const { atlas, problems } = checkAtlas(geoFolder(), readAddress);

test("the facts have no problems", () => {
  expect(problems).toEqual([]);
});

test("the facts are all there", () => {
  expect(counts(atlas!)).toMatchObject({
    corridors: 5,
    members: 10,
    neighbours: 6,
    meetings: 71,
    plants: 122,
    substations: 53,
    interconnectors: 39,
  });
});

test("the two corridors of the mission come first", () => {
  const corridors = [...atlas!.corridors.values()];
  expect(corridors.map(({ id, role }) => `${id}: ${role}`)).toEqual([
    "az-tr-eu: mission",
    "ca-az: mission",
    "az-ge-tr-bg: context",
    "caspian-blacksea-europe: context",
    "bssc: context",
  ]);
});

test("no segment that runs to a candidate place is drawn, and candidates are told", () => {
  const candidates = [...atlas!.facilities.values()].filter(({ tie }) => tie === "candidate");
  const ends = new Set([...atlas!.segments.values()].flatMap(({ from, to }) => [from, to]));
  expect(candidates.length).toBeGreaterThan(0);
  expect(candidates.filter(({ id }) => ends.has(id))).toEqual([]);
});

test("each of the Centre's competing start dates is a milestone of its own", () => {
  const dates = atlas!.centre.milestones.map(({ date }) => date);
  expect(dates).toEqual(expect.arrayContaining(["2024-11-15", "2025-09-09"]));
});
