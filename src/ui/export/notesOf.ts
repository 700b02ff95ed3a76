import type { Source } from "../../atlas/atlas";
import type { Entry } from "../../atlas/entry";
import type { MapSheet } from "../../draw/export/mapSheet";
import type { AllWords } from "../locale/words";

/** What a speaker finds under a slide: what it shows, from where it comes, and the documents on which it rests. */
export function notesOf(sheet: MapSheet, entry: Entry | null, words: AllWords): string[] {
  const { title, description, credits, address } = sheet;
  const sources = entry === null ? [] : Object.values(entry.names.sources);
  return [
    title,
    description,
    words.t("export.view", { address }),
    ...credits,
    ...(sources.length === 0 ? [] : [words.t("export.sources")]),
    ...sources.map((source) => sourceLine(source, words)),
  ];
}

function sourceLine({ title, publisher, date, url }: Source, { date: say }: AllWords): string {
  const parts = [title === null ? null : publisher, title ?? publisher, date && say(date), url];
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(". ");
}
