import { expect, test } from "vitest";
import { foldedWords } from "../../../src/atlas/search/folded";
import { marked } from "../../../src/atlas/search/marked";

/** Matches in brackets. */
function shown(text: string, words: string): string {
  return marked(text, foldedWords(words))
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join("");
}

test.each([
  ["17-й саммит ОЭС", "samit", "17-й [саммит] ОЭС"],
  ["Naxçıvan–Türkiyə 400 kV xətti", "nakhchivan 400", "[Naxçıvan]–Türkiyə [400] kV xətti"],
  ["Oʻzbekiston, 2025", "ozbekiston", "[Oʻzbekiston], 2025"],
  ["500kV line", "kv", "[500kV] line"],
  ["Nothing of it", "board", "Nothing of it"],
  ["", "board", ""],
])("%s, looked for by “%s”", (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

test("stretches together are the text", () => {
  const text = " <b>“Zangezur” line</b>, Jabrayil–Aghband section… ";
  const together = marked(text, ["zangezur"]).map((stretch) => stretch.text);
  expect(together.join("")).toBe(text);
});
