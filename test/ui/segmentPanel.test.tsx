import { expect, test } from "vitest";
import { atlas, panelOf } from "./rendered";

const CABLE = "ca-az/caspian-crossing";

test.each([
  ["en", "The proposed high-voltage direct-current cable on the bed of the Caspian Sea"],
  ["az", "Xəzər dənizinin dibi ilə təklif olunan"],
  ["tr", "Hazar Denizi’nin tabanı için önerilen"],
  ["ru", "Предлагаемый высоковольтный кабель постоянного тока по дну Каспийского моря"],
] as const)("the panel of a cable says in %s what it is", (language, sentence) => {
  expect(panelOf("segment", CABLE, language).text).toContain(sentence);
});

test("what was not found has no confidence, and what was found has one", () => {
  const { html } = panelOf("segment", CABLE);
  const claims = [...html.matchAll(/<details class="claim.*?<\/details>/g)].map(([claim]) => claim);
  const missing = claims.filter((claim) => claim.includes("claim-missing"));
  const isSure = (claim: string) => /confidence/i.test(claim);
  const notFound = atlas.segments
    .get(CABLE)
    ?.figures.flatMap((figure) => figure.claims)
    .filter(({ value }) => value === null);
  expect(missing).toHaveLength(notFound?.length ?? 0);
  expect(missing.filter(isSure)).toEqual([]);
  expect(claims.filter((claim) => !missing.includes(claim)).every(isSure)).toBe(true);
});
