import { expect, test } from "vitest";
import { participationsMatching } from "../../../src/atlas/participation/matching";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { askedOf } from "../../../src/ui/explore/exploring";
import { figuresOf, figureWithHeading } from "../../../src/ui/explore/shownFigure";
import { partyColumns } from "../../../src/ui/explore/table/tableColumns";
import { wordsOf } from "../../../src/ui/locale/words";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";

const data = { index: realIndex, assets: participationAssetsOf(realAtlas) };
const credits = ["Corridor Atlas, 23 November 2026. CC BY 4.0.", realAtlas.about.disclaimer.en];
const KZ = { kind: "member", id: "KZ" } as const;

test("the figure in sight comes first, and with whom a party met only where one is picked", () => {
  expect(figuresOf({ explore: "timeline", picked: null })).toEqual(["timeline", "matrix", "tally"]);
  expect(figuresOf({ explore: "matrix", picked: KZ })).toEqual(["matrix", "timeline", "tally", "meet"]);
});

test.each(LANGUAGES)(
  "in %s a matrix with persons leaves the page with them, and a table says who spoke",
  (language) => {
    const words = wordsOf(makeLocale(language)).and(makeLater(language));
    const view = { explore: "persons" as const, picked: null };
    const asked = askedOf(data, { persons: ["parviz-shahbazov"] }, words);
    const { chart, heading } = figureWithHeading("matrix", view, asked, words, credits);
    const name = there(realAtlas.people.get("parviz-shahbazov")).names[language];
    const office = asked.look.officeOf("parviz-shahbazov", "AZ");
    const titles = chart.marks.flatMap(({ stands }) => stands?.title ?? []);
    expect(titles).toContain(`${name}, ${office}`);
    expect(heading.asked[0]).toBe(`${words.t("explore.facet.persons")}: ${name}`);
    const spoke = there(partyColumns(asked, words).find(({ id }) => id === "person"));
    const [row] = participationsMatching(asked.index, asked.filter);
    expect(spoke.text({ id: "", ...there(row) })).toContain(`${name}, `);
    expect(spoke.picks?.({ id: "", ...there(row) })).toEqual({ kind: "person", id: "parviz-shahbazov" });
  },
);

test("of whom a report names by the office alone, the table has the office", () => {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const asked = askedOf(data, { parties: ["cica"] }, words);
  const spoke = there(partyColumns(asked, words).find(({ id }) => id === "person"));
  const rows = participationsMatching(asked.index, asked.filter);
  const of = there(rows.find(({ meeting }) => meeting.id === "eco-com-27"));
  expect([spoke.text({ id: "", ...of }), spoke.picks?.({ id: "", ...of })]).toEqual([
    "Secretary General",
    null,
  ]);
});

test.each(LANGUAGES)("each figure says in %s what was asked, and ends with the credits", (language) => {
  const words = wordsOf(makeLocale(language)).and(makeLater(language));
  const view = {
    ...{ explore: "matrix" as const, filter: { corridors: ["ca-az", "az-tr-eu"], from: "2024" } },
    picked: KZ,
  };
  for (const id of figuresOf({ explore: "matrix", picked: KZ })) {
    const asked = askedOf(data, view.filter, words);
    const { chart, heading } = figureWithHeading(id, view, asked, words, credits);
    const said = heading.asked.join(" ");
    expect(heading.title).toContain(chart.title);
    expect(heading.credits.slice(-credits.length)).toEqual(credits);
    if (id === "meet") continue;
    const names = ["ca-az", "az-tr-eu"].map((corridor) => {
      const { shortNames } = there(realIndex.corridors.find((each) => each.id === corridor));
      return shortNames[language] ?? shortNames.en;
    });
    expect(said).toContain(names.join(", "));
    expect(said).toContain(words.t("explore.facet.dates"));
  }
});
