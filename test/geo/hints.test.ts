import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { groundFile, SHIPPED_GEO } from "../../geo/build/geoFolder";
import { hintsOf, type KnownGround } from "../../geo/build/hints";
import { readAtlas } from "../../src/atlas/readAtlas";
import { realAtlas } from "../atlas/participation/realIndex";
import { grownGeo } from "../fixtures/grownGeo";
import { there } from "../there";

const ground: KnownGround = {
  profiles: groundFile("profiles"),
  countries: groundFile("country-places"),
};
const about = (hints: readonly string[], word: string) => hints.filter((hint) => hint.includes(word));

test("of real facts, one figure is told whose claims stand out of order", () => {
  expect(about(hintsOf(realAtlas, ground), "lower confidence")).toEqual([
    "AZ installed-capacity: a claim of lower confidence stands before one of higher; put the higher first",
  ]);
});

test("a corridor without a profile is told, with the command that makes one", () => {
  const profiles = JSON.parse(readFileSync(join(SHIPPED_GEO, "ground/profiles.json"), "utf8"));
  const hints = hintsOf(readAtlas(grownGeo()), { ...ground, profiles });
  expect(about(hints, "profile")).toEqual([
    "grown: no elevation profile of its lines as they are; run npm run build:profile -- grown",
  ]);
});

test("a country that the ground doesn't know is told", () => {
  const { GE: _, ...countries } = ground.countries;
  expect(about(hintsOf(realAtlas, { ...ground, countries }), "outline")).toEqual([
    expect.stringMatching(/^GE: /),
  ]);
});

test("a label of a figure that isn't in every language is told", () => {
  const files = grownGeo();
  const member = JSON.parse(there(files["members/UZ.json"])) as { indicators: { label: object }[] };
  there(member.indicators[0]).label = { en: "Power", ru: "Мощность" };
  const hints = hintsOf(readAtlas({ ...files, "members/UZ.json": JSON.stringify(member) }), ground);
  expect(about(hints, "UZ").filter((hint) => hint.includes("label"))).toEqual([
    expect.stringMatching(/^UZ [a-z-]+: its label isn't in az, tr$/),
  ]);
});

test("a milestone that matters most and isn't told in every language is told", () => {
  const files = grownGeo();
  const centre = JSON.parse(there(files["centre.json"])) as {
    milestones: { id: string; title: unknown; outcome?: unknown }[];
    keyMilestones: string[];
  };
  const every = { en: "a", az: "a", tr: "a", ru: "a" };
  for (const milestone of centre.milestones) Object.assign(milestone, { title: every, outcome: every });
  const key = there(centre.milestones.find(({ id }) => id === centre.keyMilestones[0]));
  Object.assign(key, { title: { en: "Decision", ru: "Решение" }, outcome: "Decided." });
  const hints = hintsOf(readAtlas({ ...files, "centre.json": JSON.stringify(centre) }), ground);
  expect(about(hints, "the Centre ›").filter((hint) => hint.includes("isn't in"))).toEqual([
    `the Centre › ${key.id}: its title isn't in az, tr`,
    `the Centre › ${key.id}: its outcome isn't in az, tr, ru`,
  ]);
});

test("a source to which nothing refers is told", () => {
  const files = grownGeo();
  const sources = JSON.parse(there(files["sources.json"])) as { id: string }[];
  const unused = { ...there(sources[0]), id: "left-behind" };
  const withOne = { ...files, "sources.json": JSON.stringify([...sources, unused]) };
  expect(about(hintsOf(readAtlas(withOne), ground), "referred")).toEqual([
    expect.stringContaining("left-behind"),
  ]);
});

test("a claim of lower confidence before one of higher is told", () => {
  const files = grownGeo();
  const member = JSON.parse(there(files["members/UZ.json"])) as {
    indicators: { key: string; claims: { confidence: string }[] }[];
  };
  there(member.indicators.find(({ key }) => key === "solar-wind-capacity")).claims.reverse();
  const hints = hintsOf(readAtlas({ ...files, "members/UZ.json": JSON.stringify(member) }), ground);
  expect(about(hints, "confidence")).toContainEqual(expect.stringMatching(/^UZ solar-wind-capacity: /));
});
