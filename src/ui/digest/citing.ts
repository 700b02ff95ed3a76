import type { Source } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import type { Words } from "../locale/words";

/** Numbers documents in the order in which they are first cited, from 1. */
export function citing({ sources }: Pick<Names, "sources">) {
  const cited: Source[] = [];
  const numberOf = (source: Source) => {
    if (!cited.includes(source)) cited.push(source);
    return cited.indexOf(source) + 1;
  };
  return {
    cited: cited as readonly Source[],
    /**
     * The number of the first of the documents, and of those for what holds as of a day the first that isn't older: what was foreseen earlier is
     * no witness of what is. The others are in the entry.
     */
    cite: (ids: readonly string[], asOf = ""): readonly number[] => {
      const documents = ids.flatMap((id) => sources[id] ?? []);
      const [first] = [...documents.filter(({ date }) => isAsLate(date, asOf)), ...documents];
      return first === undefined ? [] : [numberOf(first)];
    },
  };
}

/** Whether a date is no earlier than another, as exactly as both are known. */
function isAsLate(date: Source["date"], asOf: string): boolean {
  if (date === null) return false;
  const length = Math.min(date.length, asOf.length);
  return date.slice(0, length) >= asOf.slice(0, length);
}

/** A document in a few words: who says it, and when. */
export function sourceWords({ publisher, date }: Source, words: Pick<Words, "date">): string {
  return date === null ? publisher : `${publisher}, ${words.date(date)}`;
}
