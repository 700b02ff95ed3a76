import type { View } from "./view";

/**
 * What one value of a key in the address changes in the view; `undefined` for a value that makes no sense. Values of a list come one
 * at a time, so that a bad one doesn't take the good ones with it.
 */
export type WordReader = (value: string, view: View) => Partial<View> | undefined;

export type WordReaders = Readonly<Record<string, WordReader>>;

/** A value that must be one of a few words. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  value: string,
  change: (word: Word) => Partial<View>,
): Partial<View> | undefined {
  const known = words.find((word) => word === value);
  return known && change(known);
}
