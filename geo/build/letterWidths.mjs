/**
 * Writes how wide the letters of the site's font are, `src/draw/flat/letterWidths.json`, from the two faces in `public/fonts` that are
 * made for paper. Widths grow evenly with the weight from 400 to 700 (the font has its masters at 400 and 900), so two weights tell all.
 * Letters of the same widths share a row: a letter and the same with an accent.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { advancesOf } from "./advances.mjs";
import { FONTS } from "./paths.mjs";

const FILE = fileURLToPath(new URL("../../src/draw/flat/letterWidths.json", import.meta.url));

export function writeLetterWidths() {
  writeFileSync(FILE, letterWidths());
}

/** The text of the file: thousandths of an em at both weights, and the letters that have them. */
export function letterWidths() {
  const [regular, semibold] = [400, 600].map((weight) =>
    advancesOf(readFileSync(`${FONTS}/inter-${weight}.ttf`)),
  );
  const rows = new Map();
  for (const [letter, em] of [...regular].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const widths = [em, semibold.get(letter)].map((each) => Math.round(1000 * each));
    const row = rows.get(widths.join()) ?? { widths, letters: "" };
    row.letters += letter;
    rows.set(widths.join(), row);
  }
  const lines = [...rows.values()].map(
    ({ widths: [w400, w600], letters }) =>
      `  { "w400": ${w400}, "w600": ${w600}, "of": ${JSON.stringify(letters)} }`,
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
