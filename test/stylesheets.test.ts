import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const SHEETS = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(SRC, file), "utf8") }));
/** Those of the page; what MapLibre needs, and the pictures for frames, go without the build. */
const OWN = SHEETS.filter(({ file }) => file.startsWith("ui/"));

test("no style sheet is longer than 300 lines", () => {
  const long = SHEETS.filter(({ text }) => text.split("\n").length - 1 > 300);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test("the sizes at which the page changes stand in one table, for style sheets and scripts", () => {
  expect(linesWith(/@media.*\b(?:width|height)\b/)).toEqual([]);
});

test("what a state does to the layout stands in the tables of states", () => {
  const asking = OWN.filter(({ text }) => /\[data-(?:layout|frame|without|untouched|presenting)/.test(text));
  expect(asking.map(({ file }) => file).sort()).toEqual([
    // Before the map: where the first picture is, with or without a sheet over it.
    "ui/map/mapPaper.css",
    "ui/shell/states.css",
    "ui/story/slideSizes.css",
    "ui/story/storyStates.css",
  ]);
});

function linesWith(pattern: RegExp): string[] {
  return OWN.flatMap(({ file, text }) =>
    text
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

test("a font is asked for by the characters that it was cut to", () => {
  const cut: Record<string, string> = JSON.parse(readFileSync("geo/build/fonts.json", "utf8"));
  const faces = [...readFileSync("src/ui/shell/base.css", "utf8").matchAll(/@font-face \{[^}]*\}/g)];
  const asked = faces.map(([face]) => [
    /fonts\/([\w.-]+)/.exec(face)?.[1],
    /unicode-range:([^;]*)/.exec(face)?.[1]?.trim().split(/,\s*/).join(", "),
  ]);
  expect(Object.fromEntries(asked)).toEqual(cut);
});
