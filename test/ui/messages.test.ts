import { readFileSync } from "node:fs";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { found, there } from "../there";

const CATALOGUES = new Map(LANGUAGES.map((language) => [language, catalogueOf(language)]));
const ENGLISH = found(CATALOGUES, "en");
const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** Messages that may read as in English: signs, abbreviations, and numbers with a unit. */
const MAY_BE_ENGLISH =
  /^(unit\.|date\.|grid\.by|source\.described|app\.title|legend\.voltage\.\d+|field\.between|export\.years\.title|story\.desk\.step|current\.|position\.)/;
/** Words that another language writes as English does. */
const SAME_WORD: Readonly<Record<string, readonly string[]>> = {
  az: ["field.status", "legend.status", "export.format.video", "export.preset.film"],
  tr: ["export.format.video", "export.preset.film"],
  ru: [],
};

test.each(OTHERS)("the catalogue of %s has the keys of the English one, in the same order", (language) => {
  expect(Object.keys(found(CATALOGUES, language))).toEqual(Object.keys(ENGLISH));
});

test.each(LANGUAGES)("every message in %s is one that can be read", (language) => {
  const broken = Object.entries(found(CATALOGUES, language)).filter(([, text]) => !canBeRead(text));
  expect(broken).toEqual([]);
});

test.each(OTHERS)("every message in %s takes the parameters of the English one", (language) => {
  const other = found(CATALOGUES, language);
  const differing = Object.keys(ENGLISH).filter(
    (key) => withoutPlural(key, there(other[key])) !== withoutPlural(key, there(ENGLISH[key])),
  );
  expect(differing).toEqual([]);
});

test.each(OTHERS)("no message in %s is English by accident", (language) => {
  const other = found(CATALOGUES, language);
  const english = Object.keys(ENGLISH).filter(
    (key) => other[key] === ENGLISH[key] && !MAY_BE_ENGLISH.test(key) && !SAME_WORD[language]?.includes(key),
  );
  expect(english).toEqual([]);
});

test("every message in Russian is in Cyrillic where it has words", () => {
  const latin = Object.entries(found(CATALOGUES, "ru"))
    .filter(([key]) => !MAY_BE_ENGLISH.test(key))
    .filter(([, text]) => !/[а-яё]/i.test(text));
  expect(latin).toEqual([]);
});

test("a story has one name in Russian", () => {
  const others = Object.values(found(CATALOGUES, "ru")).filter((text) => /рассказ(?!ыва)/iu.test(text));
  expect(others).toEqual([]);
});

test("a count in Russian says its one, few and many", () => {
  const counting = Object.entries(found(CATALOGUES, "ru")).filter(([, text]) => text.includes("plural,"));
  const incomplete = counting.filter(([, text]) => !/one \{.*few \{.*many \{.*other \{/.test(text));
  expect(counting.length).toBeGreaterThan(0);
  expect(incomplete).toEqual([]);
});

function catalogueOf(language: string): Record<string, string> {
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(`../../src/ui/messages/${file}`, import.meta.url), "utf8"));
  return { ...read(`${language}.json`), ...read(`later/${language}.json`) };
}

function canBeRead(text: string): boolean {
  try {
    return parse(text).length > 0;
  } catch {
    return false;
  }
}

/** Units have a count for languages that need a plural; the others leave it out. */
function withoutPlural(key: string, text: string): string {
  const names = parametersOf(text);
  return names.filter((name) => !(key.startsWith("unit.") && name === "count")).join();
}

/** Names of the parameters, however often each is used. */
function parametersOf(text: string): string[] {
  const names = new Set<string>();
  JSON.stringify(parse(text), (_, part) => {
    if (part?.type > TYPE.literal && typeof part.value === "string") names.add(part.value);
    return part;
  });
  return [...names].sort();
}
