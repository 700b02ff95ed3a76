import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { letterWidths } from "../../../geo/build/letterWidths.mjs";
import { textWidth } from "../../../src/draw/flat/textWidth";

test("the table says what the fonts of the site say", () => {
  const file = new URL("../../../src/draw/flat/letterWidths.json", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(letterWidths());
});

test.each(["Azərbaycan", "İstanbul", "Қазақстан", "Тоҷикистон", "500 kV → 2 × 1 000 MW"])(
  "the table has all letters of “%s”, of which each is told from a stranger",
  (text) => {
    const rows: { of: string }[] = JSON.parse(letterWidths());
    const known = new Set(rows.flatMap(({ of }) => [...of]));
    expect([...text].filter((letter) => !known.has(letter))).toEqual([]);
  },
);

test.each([
  [400, 1794],
  [500, 1819],
  [600, 1844],
  [700, 1869],
])("m is at weight %d as wide as in Inter: %d units, of 2048 an em", (weight, units) => {
  expect(Math.abs(textWidth("m", 2048, weight, 0) - units)).toBeLessThan(1.5);
});

test("spacing follows each letter, in em", () => {
  expect(textWidth("illi", 10, 400, 0.2)).toBeCloseTo(textWidth("illi", 10, 400, 0) + 8);
});

test.each([
  ["سازمان", 6 * 0.65],
  ["ქართული", 7 * 0.65],
  ["能源", 2],
  ["e\u0301", 0.586],
])("%s, which the font hasn't whole, is about %d em", (text, em) => {
  expect(textWidth(text, 1, 400, 0)).toBeCloseTo(em, 2);
});
