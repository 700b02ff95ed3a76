import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Result } from "../../../src/atlas/search/search";
import type { Language } from "../../../src/atlas/vocabulary";
import { makeLocale } from "../../../src/site/localePlugin";
import { Speaking } from "../../../src/ui/locale/speech";
import { wordsOf } from "../../../src/ui/locale/words";
import { GatheredRow, ResultRow } from "../../../src/ui/search/ResultRow";

const SUMMIT: Result = {
  kind: "meeting",
  to: { kind: "meeting", id: "eco-summit-17" },
  title: { en: "17th ECO Summit", ru: "17-й саммит ОЭС" },
  foundAs: null,
  details: [{ dates: ["2025-07-03", "2025-07-04"] }, { text: { en: "Khankendi" } }, { country: "AZ" }],
  matched: ["samit"],
};

function markup(result: Result, language: Language): string {
  const markup = renderToStaticMarkup(
    <Speaking value={wordsOf(makeLocale(language))}>
      <ResultRow result={result} />
    </Speaking>,
  );
  // Which words have an element of their own is another test's.
  return markup.replaceAll(/<\/?x-words>/g, "");
}

test("a result says title, date and place in the language of the page, and marks what was looked for", () => {
  expect(markup(SUMMIT, "ru")).toBe(
    '<span class="search-title"><span>17-й <mark>саммит</mark> ОЭС</span></span>' +
      '<span class="search-details">3–4 июля 2025 г. · <span lang="en">Khankendi</span> · Азербайджан</span>',
  );
});

test("a name by which it was found stands first, in its own direction", () => {
  const member: Result = {
    ...SUMMIT,
    title: { en: "Türkiye" },
    foundAs: "ترکیه",
    details: [{ text: { en: "Ankara" } }],
    matched: ["trkih"],
  };
  expect(markup(member, "en")).toBe(
    '<span class="search-title"><span>Türkiye</span></span>' +
      '<span class="search-details"><bdi><mark>ترکیه</mark></bdi> · <span>Ankara</span></span>',
  );
});

test("a title that looks like HTML is text", () => {
  const markedUp = { ...SUMMIT, title: { en: "<b>summit</b>" }, details: [], matched: ["sumit"] };
  expect(markup(markedUp, "en")).toBe(
    '<span class="search-title"><span>&lt;b&gt;<mark>summit</mark>&lt;/b&gt;</span></span>',
  );
});

test("what hangs together with a result says what it is, in one line", () => {
  const { details: _, ...end } = SUMMIT;
  const facility = { ...end, kind: "facility", to: { kind: "facility", id: "a" }, details: [] } as const;
  const text = renderToStaticMarkup(
    <Speaking value={wordsOf(makeLocale("ru"))}>
      <GatheredRow result={facility} />
    </Speaking>,
  );
  expect(text).toBe('<span class="search-what">Объект</span> <span>17-й <mark>саммит</mark> ОЭС</span>');
});

test("a name of 200 letters is shown whole", () => {
  const long = { ...SUMMIT, title: { en: "x".repeat(200) }, details: [] };
  expect(markup(long, "en")).toContain("x".repeat(200));
});
