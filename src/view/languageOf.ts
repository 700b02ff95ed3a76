import { LANGUAGES, type Language } from "../atlas/vocabulary";

/** The first of the reader's languages that the atlas speaks: `["az-AZ", "en"]` gives `az`. */
export function preferredLanguage(wishes: readonly string[]): Language {
  const spoken = wishes.flatMap((wish) =>
    LANGUAGES.filter((known) => known === wish.slice(0, 2).toLowerCase()),
  );
  return spoken[0] ?? "en";
}

/** The language that an address asks for, or else the reader's own. */
export function languageOf(asked: Language | null): Language {
  return asked ?? preferredLanguage(navigator.languages);
}
