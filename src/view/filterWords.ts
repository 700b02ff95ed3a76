import {
  chosenIn,
  FACET_WORDS,
  FACETS,
  type Facet,
  type Filter,
  withChosen,
} from "../atlas/participation/filter";
import { isIdWord } from "./isIdWord";
import type { View } from "./view";
import type { WordReaders } from "./wordReader";

/** What each facet is called in the address: `?in-series=cececo-board&with=KZ,UZ`. */
const WORD: Readonly<Record<Facet, string>> = {
  series: "in-series",
  corridors: "about",
  parties: "with",
  persons: "who",
  roles: "role",
  evidence: "evidence",
  countries: "place",
  formats: "format",
  statuses: "status",
  rosters: "roster",
  tiers: "tier",
};

/** Keys whose value is a list. */
export const FILTER_LISTS: readonly string[] = Object.values(WORD);
/** Further values of a list are none of ours. */
const LONGEST_LIST = 200;

/** How the words of a filter are read. */
export const FILTER_READERS: WordReaders = {
  ...Object.fromEntries(
    FACETS.map((facet) => [WORD[facet], (value, { filter }) => choose(filter, facet, value)]),
  ),
  from: (from, { filter }) => (isDate(from) ? { filter: { ...filter, from } } : undefined),
  to: (to, { filter }) => (isDate(to) ? { filter: { ...filter, to } } : undefined),
};

/** The words of a filter, in a fixed order. */
export function filterWords(filter: Filter): readonly [key: string, value: string][] {
  const lists = FACETS.map((facet): [string, string] => [WORD[facet], chosenIn(filter, facet).join(",")]);
  const dates: [string, string][] = [
    ["from", filter.from ?? ""],
    ["to", filter.to ?? ""],
  ];
  return [...lists, ...dates].filter(([, value]) => value !== "");
}

function choose(filter: Filter, facet: Facet, value: string): Partial<View> | undefined {
  const chosen = chosenIn(filter, facet);
  if (!mayBe(facet, value) || chosen.length === LONGEST_LIST) return undefined;
  return chosen.includes(value) ? {} : { filter: withChosen(filter, facet, [...chosen, value]) };
}

function mayBe(facet: Facet, value: string): boolean {
  const words: Readonly<Partial<Record<Facet, readonly string[]>>> = FACET_WORDS;
  return words[facet]?.includes(value) ?? isIdWord(value);
}

/** A day, a month or a year of these two thousand years. */
function isDate(word: string): boolean {
  return /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/.test(word) && new Date(word).toJSON()?.startsWith(word) === true;
}
