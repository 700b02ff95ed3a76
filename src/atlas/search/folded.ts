import { LATIN, SPELLINGS } from "./letters";

/** What is written between letters of one word: apostrophes, joiners, soft hyphens. */
const APOSTROPHES = /[’‘ʻʼ'`´]|\u200c|\u200d|\u00ad/g;
const MARKS = /\p{M}/gu;
const NOT_ASCII = /\P{ASCII}/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;
const BETWEEN_NUMBER_AND_WORD = /(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu;
const DOUBLED_LETTER = /(\p{L})\1{1,2}/gu;

/**
 * A text as it is compared: its words in small plain Latin letters, with one space between them. Case, marks,
 * apostrophes, script and the ways of spelling one sound are gone, so that Xankəndi, Khankendi and Ханкенди are the
 * same; so are “400kV” and “400 кВ”. Empty for a text without letters or digits. Not to be shown to anybody.
 */
export function folded(text: string): string {
  return foldedWords(text).join(" ");
}

/** The words of a folded text. */
export function foldedWords(text: string): string[] {
  return spelled(latin(text)).replace(BETWEEN_NUMBER_AND_WORD, " ").split(NOT_IN_WORDS).filter(Boolean);
}

function latin(text: string): string {
  const whole = text.replace(APOSTROPHES, "").normalize("NFKD");
  const letters = whole.toLowerCase().normalize("NFKD").replace(MARKS, "");
  return letters.replace(NOT_ASCII, (letter) => LATIN.get(letter) ?? letter);
}

function spelled(text: string): string {
  const simple = SPELLINGS.reduce((spelt, [spelling, letter]) => spelt.replace(spelling, letter), text);
  return simple.replace(DOUBLED_LETTER, "$1");
}
