import { expect, test } from "vitest";
import { abbreviated } from "../../../src/draw/flat/abbreviated";

test.each([
  ["UZBEKISTAN", "UZB."],
  ["Türkmənistan", "Türkm."],
  ["ERMƏNİSTAN", "ERM."],
  ["КИРГИЗИЯ", "КИРГ."],
  ["Bulgaria", "Bulg."],
])("%s is abbreviated before a vowel: %s", (name, short) => {
  expect(abbreviated(name)).toBe(short);
});

test.each([
  ["Türkiye", "would be another word"],
  ["Грузия", "is hardly shorter"],
  ["Iran", "is short"],
  ["United Kingdom", "has two words"],
])("%s isn't abbreviated, for it %s", (name) => {
  expect(abbreviated(name)).toBeNull();
});
