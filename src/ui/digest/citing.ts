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
    /** The number of the first of the documents: the others are in the entry. */
    cite: (ids: readonly string[]): readonly number[] =>
      ids
        .flatMap((id) => sources[id] ?? [])
        .slice(0, 1)
        .map(numberOf),
  };
}

/** A document in a few words: who says it, and when. */
export function sourceWords({ publisher, date }: Source, words: Pick<Words, "date">): string {
  return date === null ? publisher : `${publisher}, ${words.date(date)}`;
}
