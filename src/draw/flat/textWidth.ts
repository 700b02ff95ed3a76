import ROWS from "./letterWidths.json" with { type: "json" };

type Row = (typeof ROWS)[number];

/** Widths of the letters of Inter, in thousandths of an em at the weights 400 and 600; `npm run build:ground letters` writes them. */
const LETTERS: ReadonlyMap<string, Row> = new Map(
  ROWS.flatMap((row) => [...row.of].map((letter): [string, Row] => [letter, row])),
);

/**
 * Width of a text in px, as the font tells it: by the weight, 400 to 700, and `spacing` in em after each letter. Kerning is left out: it would
 * take a table ten times as large to correct a name by less than a px.
 */
export function textWidth(text: string, size: number, weight: number, spacing: number): number {
  return widthInEm(text, weight, spacing) * size;
}

/** The same in em; of a text that goes on from one that is `from` wide, of both. */
export function widthInEm(text: string, weight: number, spacing: number, from = 0): number {
  const bolder = (weight - 400) / 200;
  let em = from;
  for (const letter of text) em += emOf(letter, bolder) + spacing;
  return em;
}

function emOf(letter: string, bolder: number): number {
  const row = LETTERS.get(letter);
  return row === undefined ? strangeEm(letter) : (row.w400 + (row.w600 - row.w400) * bolder) / 1000;
}

/**
 * Of a letter that the font hasn't, in em. It is drawn by whatever font the machine has: those of the Arabic script, of Georgian and Armenian
 * are given what is wide for them, ideographs and emoji their square, and signs upon or between letters nothing.
 */
function strangeEm(letter: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(letter)) return 0;
  return /[\p{Ideographic}\p{Emoji_Presentation}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(letter)
    ? 1
    : 0.65;
}
