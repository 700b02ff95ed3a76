import type { Source } from "../../../atlas/atlas";
import type { MapSheet } from "../../../draw/sheet/mapSheet";
import { sourceLine } from "../../digest/sourceLine";
import type { AllWords } from "../../locale/words";

/** What a speaker finds under a slide: what to say, what it shows, from where it comes, and the documents on which it rests. */
export function notesOf(
  sheet: MapSheet,
  { notes, sources }: { readonly notes: readonly string[]; readonly sources: readonly Source[] },
  words: AllWords,
): string[] {
  const { title, description, credits, address } = sheet;
  return [
    title,
    ...notes,
    description,
    words.t("export.view", { address }),
    ...credits,
    ...(sources.length === 0 ? [] : [words.t("export.sources")]),
    ...sources.map((source) => sourceLine(source, words)),
  ];
}
