/** A vowel of the four languages, in small letters and capitals. */
const VOWEL = /[aeiouyəıöüâаеёиоуыэюяAEIOUYƏIİÖÜÂАЕЁИОУЫЭЮЯ]/u;

/** Of a name, the least that is told apart, and how much shorter than the name it has to be. */
const FEWEST = 3;
const SHORTER = 0.65;

/**
 * A name of one word as maps abbreviate it, before a vowel: “Uzb.”, “Türkm.”, “Арм.”. `null` where that isn't much shorter, as of Türkiye, of which
 * “Türk.” would be another word.
 */
export function abbreviated(name: string): string | null {
  const letters = [...name];
  const isVowel = (letter: string | undefined) => letter !== undefined && VOWEL.test(letter);
  const end = letters.findIndex((letter, i) => i >= FEWEST && isVowel(letter) && !isVowel(letters[i - 1]));
  if (end < 0 || /\s|-/.test(name)) return null;
  return end + 1 <= SHORTER * letters.length ? `${letters.slice(0, end).join("")}.` : null;
}
