import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Language } from "../../atlas/vocabulary";
import type { AllWords } from "./words";

/** Up to which day the facts reach, or on which day they were known, as it stands within a line. */
export function asOfWords(
  { horizon, isPast }: Pick<AtlasIndex, "horizon" | "isPast">,
  { t, date }: Pick<AllWords, "t" | "date">,
): string {
  return t(isPast ? "data.asKnown" : "data.asOf", { date: date(horizon) });
}

/** The same where it stands alone. */
export function asSentence(words: string, language: Language): string {
  return `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}`;
}
