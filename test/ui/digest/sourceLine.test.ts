import { expect, test } from "vitest";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { sourceLine } from "../../../src/ui/digest/sourceLine";
import { wordsOf } from "../../../src/ui/locale/words";
import { realAtlas } from "../../atlas/participation/realIndex";

test.each(["en", "az", "tr", "ru"] as const)(
  "no document is written with two full stops in %s",
  (language) => {
    const words = wordsOf(makeLocale(language)).and(makeLater(language));
    const lines = [...realAtlas.sources.values()].map((source) => sourceLine(source, words));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => /[.!?…]\. /.test(line))).toEqual([]);
  },
);

test("a document is its publisher, its title, its day and its address, a sentence each", () => {
  const words = wordsOf(makeLocale("ru")).and(makeLater("ru"));
  const [source] = realAtlas.sources.values();
  const dated = {
    ...source,
    publisher: "Trend",
    title: "Who met?",
    date: "2026-02-24",
    url: "https://a.example/",
  };
  expect(sourceLine(dated as never, words)).toMatch(
    /^Trend\. Who met\? 24.февраля.2026.г\. https:\/\/a\.example\/$/,
  );
});
