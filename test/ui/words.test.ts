import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/atlas/vocabulary";
import { makeLocale } from "../../src/site/localePlugin";
import { type Words, wordsOf } from "../../src/ui/locale/words";
import { amountOf } from "../../src/ui/part/amount";
import { preferredLanguage } from "../../src/view/languageOf";
import { found, there } from "../there";
import { atlas } from "./rendered";

const WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(makeLocale(language))]));
const wordsIn = (language: Language): Words => found(WORDS, language);

describe("dates are said as far as they are known", () => {
  test.each([
    ["en", "2025-09-09", "9 September 2025"],
    ["en", "2025-09", "September 2025"],
    ["en", "2025", "2025"],
    ["az", "2025-09-09", "9 sentyabr 2025"],
    ["az", "2025-09", "sentyabr 2025"],
    ["tr", "2025-09-09", "9 Eylül 2025"],
    ["ru", "2025-09-09", "9 сентября 2025 г."],
    ["ru", "2025-09", "сентябрь 2025 г."],
    ["ru", "2025", "2025 г."],
  ] as const)("%s: %s is “%s”", (language, date, said) => {
    expect(wordsIn(language).date(date)).toBe(said);
  });
});

describe("ranges don't say twice what both ends share", () => {
  test.each([
    ["en", "2025-09-09", "2025-09-09", "9 September 2025"],
    ["en", "2025-09-09", "2025-09-11", "9–11 September 2025"],
    ["en", "2025-09-29", "2025-10-01", "29 September – 1 October 2025"],
    ["en", "2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"],
    ["en", "2026-01-01", "2026-06-30", "January – June 2026"],
    ["en", "2026-02-01", "2026-02-28", "1–28 February 2026"],
    ["en", "2026-01", "2026-06", "January – June 2026"],
    ["en", "2025", "2026", "2025 – 2026"],
    ["ru", "2025-09-29", "2025-10-01", "29 сентября – 1 октября 2025 г."],
    ["az", "2025-09-09", "2025-09-11", "9–11 sentyabr 2025"],
  ] as const)("%s: %s to %s is “%s”", (language, start, end, said) => {
    expect(wordsIn(language).range(start, end)).toBe(said);
  });
});

describe("numbers are written as the language does, without asking the browser", () => {
  test.each([
    ["en", 12345.678, "12,345.678"],
    ["en", 1195, "1,195"],
    ["en", -0.5, "−0.5"],
    ["az", 1195.5, "1.195,5"],
    ["tr", 1000000, "1.000.000"],
    ["ru", 12345.6, "12\u00a0345,6"],
  ] as const)("%s: %d is %s", (language, value, said) => {
    expect(wordsIn(language).number(value)).toBe(said);
  });
});

describe("a claim's value comes with its unit", () => {
  test.each([
    ["en", 33.3, "%", "33.3%"],
    ["tr", 33.3, "%", "%33,3"],
    ["en", [10, 15], "TWh/year", "10–15\u00a0TWh a year"],
    ["ru", 1100, "MW", "1\u00a0100\u00a0МВт"],
    ["en", 1, "stages", "1 stage"],
    ["ru", [3, 4], "years", "3–4 года"],
    ["ru", 11, "months", "11 месяцев"],
    ["az", 3, "years", "3 il"],
    ["en", 2032, "year", "2032"],
    ["en", "2027-05", "date", "May 2027"],
    ["en", "early 2027", "date", null],
    ["en", 3, "converter stations", "3 converter stations"],
    ["en", null, "MW", "Not found"],
    ["en", "high-voltage direct current", null, null],
  ] as const)("%s: %j %s is %j", (language, value, unit, said) => {
    const claimed = { value: value as number | [number, number] | string | null, unit };
    expect(amountOf(claimed, wordsIn(language))).toBe(said);
  });
});

describe("counts take the plural of the language", () => {
  test.each([
    ["en", 1, "1 meeting"],
    ["en", 1200, "1,200 meetings"],
    ["az", 3, "3 görüş"],
    ["ru", 1, "1 встреча"],
    ["ru", 3, "3 встречи"],
    ["ru", 11, "11 встреч"],
    ["ru", 21, "21 встреча"],
  ] as const)("%s: %d is “%s”", (language, count, said) => {
    expect(wordsIn(language).t("count.meetings", { count })).toBe(said);
  });
});

describe("countries have the names that they wish for", () => {
  test.each([
    ["en", "TR", "Türkiye"],
    ["az", "TR", "Türkiyə"],
    ["tr", "TR", "Türkiye"],
    ["ru", "KG", "Кыргызстан"],
    ["az", "KZ", "Qazaxıstan"],
  ] as const)("%s: %s is %s", (language, code, name) => {
    expect(wordsIn(language).country(code)).toBe(name);
  });

  test("Kosovo isn't named by a code of its own", () => {
    expect(wordsIn("en").country("XK")).toBe("XK");
  });

  test("they stand in the order of the language's alphabet", () => {
    expect(wordsIn("en").byName(["UZ", "KG", "AF", "KZ"])).toEqual(["AF", "KZ", "KG", "UZ"]);
    expect(wordsIn("az").byName(["UZ", "KG", "AF", "KZ"])).toEqual(["AF", "KZ", "KG", "UZ"]);
  });
});

test("a text that isn't translated is said in English, and marked so", () => {
  const text = { en: "Baku", az: "Bakı" };
  expect(wordsIn("az").said(text)).toEqual({ text: "Bakı", lang: undefined });
  expect(wordsIn("ru").said(text)).toEqual({ text: "Baku", lang: "en" });
});

test.each([
  [["az-AZ", "en"], "az"],
  [["fr", "tr-TR", "en"], "tr"],
  [["fr"], "en"],
  [[], "en"],
] as const)("a reader who asks for %j gets %s", (wishes, language) => {
  expect(preferredLanguage(wishes)).toBe(language);
});

test.each(LANGUAGES)("the file of %s is small", (language) => {
  const json = JSON.stringify(makeLocale(language));
  expect(JSON.parse(json)).toEqual(makeLocale(language));
  expect(json.length).toBeLessThan(30_000);
});

test("every unit of the facts is in the catalogue", () => {
  const claims = JSON.stringify([...atlas.corridors, ...atlas.segments, ...atlas.countries, atlas.centre]);
  const units = new Set([...claims.matchAll(/"unit":"([^"]+)"/g)].map((match) => there(match[1])));
  units.delete("date");
  expect(units.size).toBeGreaterThan(10);
  expect([...units].filter((unit) => !wordsIn("en").has(`unit.${unit}`))).toEqual([]);
});
