import { LANGUAGES, type Language } from "./vocabulary";

/** One value for every language. In a file of its own, because `vocabulary` comes with the page's first script. */
export function everyLanguage<Value>(value: Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, Value>;
}
