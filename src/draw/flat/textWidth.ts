/** Widths of letters in em, by class: a measured average of Inter. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\s]/u, 0.28],
  [/[ijlıI.,:;'’|!()[\]`ïí]/u, 0.28],
  [/[ftr\-/]/u, 0.37],
  [/[mwMWшщжмюфыШЩЖМЮФЫ@—]/u, 0.87],
  [/\p{Lu}/u, 0.68],
  [/\p{N}/u, 0.62],
  [/[–]/u, 0.62],
];
const OTHER_EM = 0.57;

/** Estimated width of a text in px. It errs on the wide side, for want of a font to measure. `spacing` in em. */
export function textWidth(text: string, size: number, weight: number, spacing: number): number {
  const letters = [...text];
  const em = letters.reduce((sum, letter) => sum + widthOf(letter) + spacing, 0);
  return em * size * (1 + (weight - 400) / 5000);
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_EM;
}
