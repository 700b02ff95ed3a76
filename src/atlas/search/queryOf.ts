import type { Query } from "minisearch";
import { foldedWords } from "./folded";

/** Nobody types a longer query: the rest of it is cut off. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** What is looked for: its folded words, and the same as a phrase. */
export interface Wanted {
  readonly words: readonly string[];
  readonly phrase: string;
  /** Words that were written in Arabic script, which leaves short vowels out. */
  readonly withoutVowels: ReadonlySet<string>;
}

export function wanted(query: string): Wanted {
  const typed = query.slice(0, LONGEST_QUERY).split(/\s+/);
  const words = [...new Set(typed.flatMap(foldedWords))].slice(0, MOST_WORDS);
  const arabic = typed.filter((word) => /\p{Script=Arabic}/u.test(word));
  return { words, phrase: words.join(" "), withoutVowels: new Set(arabic.flatMap(foldedWords)) };
}

/** The query for the index: every word, or for a word in Arabic script one that is written like it. */
export function queryOf({ words, withoutVowels }: Wanted, alike: Alike): Query[] {
  return words.map((word, place) => {
    const close = { queries: [word], ...CLOSE, prefix: word.length >= 3 || place === words.length - 1 };
    if (!withoutVowels.has(word)) return close;
    return {
      combineWith: "OR",
      queries: [close, { queries: [...alike(word)], prefix: false, fuzzy: false }],
    };
  });
}

const CLOSE = { fuzzy: lettersForgiven };

/**
 * One letter wrong, missing, or too many is forgiven in words of four letters and more, two in long ones (Nakhichevan
 * is Nakhchivan); in numbers none is.
 */
function lettersForgiven(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 9 ? 1 : 2;
}

/** Words of the atlas with the same consonants as a word. */
export type Alike = (word: string) => readonly string[];

/** A word with fewer consonants would be like too many others. */
const FEWEST_CONSONANTS = 3;

/**
 * Among the words of the atlas, those with the same consonants; where there are none, those that differ in a `v` or `f`
 * only. `words` may grow until the first question.
 */
export function alikeAmong(words: ReadonlySet<string>): Alike {
  let groups: readonly Groups[] | null = null;
  return (word) => {
    groups ??= SKELETONS.map((skeleton) => ({ skeleton, words: grouped(words, skeleton) }));
    const found = groups.map((group) => group.words.get(group.skeleton(word)) ?? []);
    return found.find((alike) => alike.length > 0) ?? [];
  };
}

type Skeleton = (word: string) => string;
interface Groups {
  readonly skeleton: Skeleton;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/**
 * What is left of a word without its vowels. Tashkent is also written with a `d`, Shahbazov with an `f`; and Arabic
 * script writes some vowels as it writes `v`.
 */
const SKELETONS: readonly Skeleton[] = [
  (word) => letters(word, /[aeiou]/g),
  (word) => letters(word, /[aeioufv]/g),
];

function letters(word: string, without: RegExp): string {
  const twins = word.replaceAll("d", "t").replaceAll("f", "v").replace(without, "");
  return twins.replace(/(.)\1/g, "$1");
}

function grouped(words: ReadonlySet<string>, skeleton: Skeleton): Groups["words"] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = skeleton(word);
    if (key.length >= FEWEST_CONSONANTS) groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}
