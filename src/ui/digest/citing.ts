import type { Source } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { daysOf, mayLieBetween } from "../../atlas/participation/span";
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
    cite: (ids: readonly string[], asOf?: string): readonly number[] => {
      const documents = ids.flatMap((id) => sources[id] ?? []);
      const first = documents.find(({ date }) => mayTell(date, asOf)) ?? documents[0];
      return first === undefined ? [] : [numberOf(first)];
    },
  };
}

/** The documents of several things, under their ids. */
export function sourcesOfAll(
  entries: readonly { readonly names: Pick<Names, "sources"> }[],
): Pick<Names, "sources"> {
  return { sources: Object.assign({}, ...entries.map(({ names }) => names.sources)) };
}

/** Whether a document of that date can tell what holds as of a day. */
function mayTell(date: Source["date"], asOf: string | undefined): boolean {
  return asOf === undefined || (date !== null && mayLieBetween(daysOf(asOf), { to: date }));
}

/** A document in a few words: who says it, and when. */
export function sourceWords({ publisher, date }: Source, words: Pick<Words, "date">): string {
  return date === null ? publisher : `${publisher}, ${words.date(date)}`;
}
