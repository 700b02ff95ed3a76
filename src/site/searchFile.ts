import type { Atlas, Text } from "../atlas/atlas";
import { ownOf } from "../atlas/ownOf";
import { aboutWords } from "../atlas/search/documentOf";
import { documentsOf } from "../atlas/search/documentsOf";
import { filed } from "../atlas/search/filed";
import type { SearchDocument, SearchFile } from "../atlas/search/searchDocument";
import { countryWords, type Wordings } from "../atlas/search/wordings";
import { LANGUAGES } from "../atlas/vocabulary";
import type { MessageKey } from "../ui/locale/locale";
import { makeLocale } from "./localePlugin";

/** Languages in which a country may be looked for although the page doesn't speak them: of peoples between the Bosporus and the Altai, and Arabic. */
const ELSEWHERE = ["fa", "ur", "kk", "ky", "uz", "tg", "tk", "ps", "ar"];

/** The body of `facts/search.json`: everything that can be found. The page makes its index of it on first use. */
export function searchFile(atlas: Atlas): string {
  const words = wordings(atlas.about.countries);
  const documents = documentsOf(atlas, words);
  return JSON.stringify({
    ...filed(documents),
    countries: namesOfCountries(documents, words),
  } satisfies SearchFile);
}

function namesOfCountries(documents: readonly SearchDocument[], words: Wordings): Record<string, string> {
  const details = documents.flatMap((document) => document.details ?? []);
  const codes = new Set(details.flatMap((detail) => ("country" in detail ? detail.country : [])));
  return Object.fromEntries([...codes].map((code) => [code, aboutWords(countryWords([code], words))]));
}

function wordings(countries: Atlas["about"]["countries"]): Wordings {
  const locales = LANGUAGES.map((language) => makeLocale(language));
  const named = ELSEWHERE.map((language) => new Intl.DisplayNames([language], { type: "region" }));
  return {
    country: (code) =>
      Object.fromEntries(
        locales.map(({ language, countries }) => [language, countries[code] ?? code]),
      ) as Text,
    countryElsewhere: (code) => [
      ...named.map((names) => names.of(code) ?? code),
      ...(ownOf(countries, code)?.also ?? []),
    ],
    word: (key) => locales.flatMap(({ messages }) => textOf(messages[key as MessageKey])),
  };
}

/** Messages with parameters aren't words to look for. */
function textOf(message: unknown): string[] {
  return typeof message === "string" ? [message] : [];
}
