import type { Source } from "../../atlas/atlas";
import type { Words } from "../locale/words";

/** A document as it stands in a list of sources: publisher, title and date, as far as they are known. */
export function sourceText({ title, publisher, date }: Source, words: Pick<Words, "date">): string {
  return joined([title === null ? null : publisher, title ?? publisher, date && words.date(date)]);
}

/** The same with its address. */
export function sourceLine(source: Source, words: Pick<Words, "date">): string {
  return joined([sourceText(source, words), source.url]);
}

/** As sentences: what ends one already, such as a Russian year, has no second full stop. */
function joined(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .join("\n")
    .replace(/[.!?…]?\n/g, (end) => `${end.length > 1 ? end[0] : "."} `);
}
