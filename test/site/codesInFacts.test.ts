import { expect, test } from "vitest";
import { countryCodes, languageCodes } from "../../src/site/codesInFacts";
import { realAtlas as atlas } from "../atlas/participation/realIndex";

test("every country with a record has a name on the page", () => {
  expect([...atlas.countries.keys()].filter((id) => !countryCodes().includes(id))).toEqual([]);
});

test("two capitals that abbreviate something else are no country", () => {
  // The European Commission goes by “EC”, which is Ecuador's code.
  expect(JSON.stringify(atlas.organisations.get("european-commission"))).toContain('"EC"');
  expect(countryCodes()).not.toContain("EC");
});

test("the languages are those of the documents", () => {
  const languages = [...atlas.sources.values()]
    .map(({ language }) => language)
    .filter((language) => language !== null);
  expect(languageCodes()).toEqual([...new Set(languages)].sort());
});
