import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf } from "../../atlas/entry";
import type { Library } from "../../atlas/library";
import type { Language } from "../../atlas/vocabulary";
import { libraryOn, loadPastFacts, pastOf } from "../load/past";
import type { AllWords } from "../locale/words";
import type { Compared, Extent } from "./compared";
import { comparisonDigest } from "./comparisonDigest";
import { corridorsDigest } from "./corridorsDigest";
import { daysDigest, type Known } from "./daysDigest";
import { loadPair } from "./loadPair";
import type { Told } from "./told";

/** Two things of a kind beside each other, as is known of them on a day. Rejects where their facts can't be had. */
export async function loadComparison(
  { kind, pair }: Compared,
  { index, date, extent }: { index: AtlasIndex; date: string | null; extent: Extent },
  words: AllWords,
): Promise<Told> {
  switch (kind) {
    case "members":
      return comparisonDigest(await loadPair(pair, date, words.language), index, words, extent);
    case "corridors": {
      const library = await libraryOn(date);
      const entryOf = (id: string) => corridorEntry(id, library, words.language);
      const entries = await Promise.all([entryOf(pair[0]), entryOf(pair[1])]);
      return corridorsDigest(entries, index, words, extent);
    }
    case "days": {
      const known = await Promise.all([knownOn(pair[0]), knownOn(pair[1])]);
      return daysDigest(known, words, extent);
    }
  }
}

async function corridorEntry(id: string, library: Library, language: Language): Promise<EntryOf<"corridor">> {
  const entry = await library.entry("corridor", id, language);
  if (entry?.kind !== "corridor") throw new Error(`“${id}” is no corridor that could be compared.`);
  return entry;
}

/** The atlas as it was known on a day, or is now. */
async function knownOn(day: string): Promise<Known> {
  const facts = await loadPastFacts();
  return { day, index: pastOf(facts, day)?.index ?? facts.index };
}
