/** Longer words in an address are none of ours. */
const LONGEST_WORD = 200;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/;

/** Whether a word of an address may be an id; whether the atlas knows it is another question. */
export function isIdWord(word: string): boolean {
  return word.length <= LONGEST_WORD && ID.test(word);
}
