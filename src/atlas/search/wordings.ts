import type { Text } from "../atlas";
import { LANGUAGES } from "../vocabulary";

/** Words that aren't in the records: the build takes them from the catalogues of messages and from Node's ICU. */
export interface Wordings {
  /** The name of a country in the languages of the page. */
  country(code: string): Text;
  /** Its names in other languages, scripts and spellings. */
  countryElsewhere(code: string): readonly string[];
  /** How the page calls a word of the records, such as `technology.solar`, in each of its languages. */
  word(key: string): readonly string[];
}

/** A text in all languages in which it is given. */
export function spoken(text: Text): string[] {
  return LANGUAGES.flatMap((language) => text[language] ?? []);
}

/** Names of countries in all languages of the page. */
export function countryWords(codes: readonly string[], wordings: Pick<Wordings, "country">): string[] {
  return codes.flatMap((code) => spoken(wordings.country(code)));
}
