import { foldedWords } from "./folded";

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /((?:[\p{L}\p{N}\p{M}’‘ʻʼ'`´]|\u200c|\u200d)+)/u;

/** A text in stretches, of which the words that a query met are matches. Together they are the text again. */
export function marked(text: string, matched: readonly string[]): Stretch[] {
  return text
    .split(WORD)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isMatch: matchesIn(piece, matched) > 0 }));
}

/** How many words of a text a query met. */
function matchesIn(text: string, matched: readonly string[]): number {
  return foldedWords(text).filter((word) => matched.includes(word)).length;
}
