import type { AllWords } from "../locale/words";

/** Notes of a record, which are in English: elsewhere that is said before them, so that nobody takes them for a translation that is missing. */
export function recordedNotes(
  { notes }: { readonly notes: readonly string[] },
  { t, language }: AllWords,
): readonly string[] {
  return language === "en" || notes.length === 0 ? notes : [t("app.englishDetails"), ...notes];
}
