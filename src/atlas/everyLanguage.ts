import { LANGUAGES, type Language } from "./vocabulary";

/** The same in each language. Apart from the list of them, which comes with the page's first script. */
export function everyLanguage<Value>(value: Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, Value>;
}
