/**
 * Writes the fonts that the site serves, `public/fonts/`: Inter (npm `inter-ui`, OFL), cut to the characters of `fonts.json`, which is also
 * what a style's `unicode-range` takes. Weights 400 to 700 stay variable; the optical size is fixed at text.
 * Latin has the arrows and signs of mathematics, which the ready-made subsets on npm leave out; Cyrillic has the letters of Kazakh, Kyrgyz and
 * Tajik too.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { fileOf } from "./fetch.mjs";
import { FONTS } from "./paths.mjs";

/** Kerning, marks, local forms, and figures of one width for tables. Inter's many alternates would add half as much again. */
const FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk", "tnum"];

/** Weights that a PDF embeds, each in one file with all characters: `jspdf` reads TrueType only, and one file a face. */
const PAPER_WEIGHTS = [400, 600];

export async function writeFonts() {
  const inter = readFileSync(fileOf("inter-ui", "InterVariable.woff2"));
  const ranges = JSON.parse(readFileSync(new URL("fonts.json", import.meta.url), "utf8"));
  mkdirSync(FONTS, { recursive: true });
  for (const [file, range] of Object.entries(ranges)) {
    const font = await subsetFont(inter, charactersIn(range), {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 700, default: 400 }, opsz: 14 },
      keepFeatures: FEATURES,
    });
    writeFileSync(`${FONTS}/${file}`, font);
  }
  for (const wght of PAPER_WEIGHTS) {
    const all = Object.values(ranges).map(charactersIn).join("");
    const font = await subsetFont(inter, all, {
      targetFormat: "truetype",
      variationAxes: { wght, opsz: 14 },
      keepFeatures: [],
    });
    writeFileSync(`${FONTS}/inter-${wght}.ttf`, font);
  }
  copyFileSync(fileOf("inter-ui", "LICENSE.txt"), `${FONTS}/OFL.txt`);
}

/** All characters of a CSS `unicode-range` without wildcards. */
function charactersIn(range) {
  return range
    .split(/,\s*/)
    .flatMap((part) => {
      const [from, to = from] = part.replace("U+", "").split("-");
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) =>
        String.fromCodePoint(first + i),
      );
    })
    .join("");
}
