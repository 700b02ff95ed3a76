import type { Text } from "../../atlas/atlas";
import type { AllWords } from "../locale/words";

/** Notes of a record. Before those that are in English alone it is said elsewhere that they are, so that nobody takes them for a translation that is missing. */
export function recordedNotes(
  { notes }: { readonly notes: readonly (string | Text)[] },
  { t, said }: AllWords,
): readonly string[] {
  const all = notes.map((note) => said(note));
  const own = all.filter(({ lang }) => lang === undefined);
  const english = all.filter(({ lang }) => lang !== undefined);
  const told = [...own, ...english].map(({ text }) => text);
  return english.length === 0 ? told : told.toSpliced(own.length, 0, t("app.englishDetails"));
}
