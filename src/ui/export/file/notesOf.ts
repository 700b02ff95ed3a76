import type { Source } from "../../../atlas/atlas";
import type { MapSheet } from "../../../draw/sheet/mapSheet";
import type { AllWords } from "../../locale/words";

/**
 * What a speaker finds under a slide: what to say, from where it comes, and the documents on which it rests, each once with its address in a line of its own.
 * What a map shows is said to those who don't see it, at the map.
 */
export function notesOf(
  sheet: MapSheet,
  { notes, sources }: { readonly notes: readonly string[]; readonly sources: readonly Source[] },
  words: AllWords,
): string[] {
  const { title, credits, address } = sheet;
  const documents = new Map(sources.map((source) => [documentWords(source, words), source.url]));
  return [
    title,
    ...notes,
    words.t("export.view", { address }),
    ...credits,
    ...(documents.size === 0 ? [] : [words.t("export.sources")]),
    ...[...documents].flatMap(([document, url]) => (url === null ? [document] : [document, url])),
  ];
}

/** Title, publisher and date, as far as they are known. */
function documentWords({ title, publisher, date }: Source, words: AllWords): string {
  return [title ?? publisher, title === null ? null : publisher, date && words.date(date)]
    .filter((each) => each !== null && each !== "")
    .join(" · ");
}
