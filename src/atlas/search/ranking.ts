import type { SearchKind } from "./searchDocument";

/**
 * How much a kind of thing is what the reader came for: the corridors, the members and their meetings. A story tells of many things, each of which stands before
 * it: it is found first by its own title.
 */
export const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  corridor: 4,
  member: 4,
  centre: 3,
  meeting: 2,
  person: 1.8,
  series: 1.6,
  party: 1.4,
  segment: 1.5,
  facility: 1.5,
  interconnector: 1,
  story: 0.9,
  substation: 0.9,
  plant: 0.9,
  source: 0.3,
};

/** How much more a thing counts that was asked for by its whole name, and for a phrase within a name. */
const WHOLE_NAME = 8;
const WITHIN = 1.4;

/** How much more a thing counts for the best of its folded names. Of two that begin alike, the shorter is meant. */
export function phraseWeight(names: readonly string[], phrase: string): number {
  let most = 1;
  // Of every document that was found, with each letter that is typed.
  for (const name of names) most = Math.max(most, nameWeight(name, phrase));
  return most;
}

function nameWeight(name: string, phrase: string): number {
  if (!name.startsWith(phrase)) return name.includes(phrase) ? WITHIN : 1;
  return WITHIN + ((WHOLE_NAME - WITHIN) * phrase.length) / name.length;
}

/** How near a word of the atlas is to the word that was typed. */
export const NEARNESS = { prefix: 0.6, fuzzy: 0.25 } as const;

/** How much a word counts by where it stands. */
export const FIELD_WEIGHTS = { title: 2, names: 2, about: 1 } as const;

/** How BM25+ weighs: a title in four languages is hardly longer than one in English only. */
export const BM25 = { k: 1.2, b: 0.3, d: 0.5 } as const;
