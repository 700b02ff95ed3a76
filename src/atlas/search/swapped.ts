import type { Wanted } from "./queryOf";

/** In a shorter word a swap makes another word too often. */
const SHORTEST = 4;

/**
 * What is looked for, with two neighbouring letters put back in order where that makes a word of the atlas, or the beginning
 * of one: *caspain* is *caspian*. What is in the atlas as it stands stays.
 */
export function inOrder(asked: Wanted, known: ReadonlySet<string>): Wanted {
  const words = asked.words.map((word) => unswapped(word, known));
  return { ...asked, words, phrase: words.join(" ") };
}

function unswapped(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST || /\d/.test(word) || begins(known, word)) return word;
  const swaps = swapsOf(word);
  return swaps.find((swap) => known.has(swap)) ?? swaps.find((swap) => begins(known, swap)) ?? word;
}

function begins(known: ReadonlySet<string>, start: string): boolean {
  return known.has(start) || [...known].some((word) => word.startsWith(start));
}

function swapsOf(word: string): string[] {
  return [...word.slice(1)].map(
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}
