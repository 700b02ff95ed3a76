import { parse } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { atlasWords } from "../../src/site/atlasWords";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const withWords = (words: unknown) => ({
  "atlas.json": JSON.stringify({ ...JSON.parse(there(WHOLE["atlas.json"])), words }),
});

test("what an atlas says of itself stands in place of the general words, language by language", () => {
  const files = withWords({
    name: { en: "Atlas of the Bay" },
    member: { en: "State of the Bay" },
  });
  expect(atlasWords(files, "en").get("kind.member")).toBe("State of the Bay");
  expect(atlasWords(files, "en").get("legend.country.member")).toBe("State of the Bay");
  expect(atlasWords(files, "ru")).toEqual(new Map());
});

test.each([
  ["no words", WHOLE],
  ["a mistake in them", withWords({ nmae: { en: "x" } })],
  ["no JSON", { "atlas.json": "{" }],
])("an atlas with %s is spoken of in general words", (_, files) => {
  expect(atlasWords(files, "en")).toEqual(new Map());
});

test("the page and what comes later say the words of the facts", () => {
  const { t } = wordsOf(makeLocale("az")).and(makeLater("az"));
  expect(t("app.strapline")).toBe("Yaşıl enerji dəhlizləri və İƏT-ə üzv dövlətlər");
  expect(t("digest.compare.kind")).toBe("İƏT-in iki üzv dövlətinin müqayisəsi");
});

test("signs that mean something in a message stand for themselves", () => {
  const text = "Lines of {two} bays' and capes";
  const said = there(atlasWords(withWords({ name: { en: text } }), "en").get("app.name"));
  expect(parse(said)).toEqual([expect.objectContaining({ value: text })]);
});
