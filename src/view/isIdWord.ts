import { ID_PATTERN } from "../atlas/idPattern";

/** Longer words in an address are none of ours. */
const LONGEST_WORD = 200;

/** Whether a word of an address may be an id; whether the atlas knows it is another question. */
export function isIdWord(word: string): boolean {
  return word.length <= LONGEST_WORD && ID_PATTERN.test(word);
}
