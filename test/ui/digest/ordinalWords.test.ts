import { expect, test } from "vitest";
import { ordinalWords } from "../../../src/ui/digest/ordinalWords";

test.each([
  ["en", "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th"],
  ["az", "1-ci 2-ci 3-cü 4-cü 11-ci 12-ci 13-cü 21-ci 22-ci 101-ci 111-ci"],
  ["tr", "1. 2. 3. 4. 11. 12. 13. 21. 22. 101. 111."],
  ["ru", "1-я 2-я 3-я 4-я 11-я 12-я 13-я 21-я 22-я 101-я 111-я"],
] as const)("a number in its row, in %s", (language, words) => {
  const numbers = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111];
  expect(numbers.map((number) => ordinalWords(number, language)).join(" ")).toBe(words);
});

test("in Azerbaijani the ending follows the numeral's last vowel", () => {
  const numbers = [6, 9, 10, 16, 20, 29, 30, 40, 50, 60, 70, 80, 90, 100, 300];
  expect(numbers.map((number) => ordinalWords(number, "az")).join(" ")).toBe(
    "6-cı 9-cu 10-cu 16-cı 20-ci 29-cu 30-cu 40-cı 50-ci 60-cı 70-ci 80-ci 90-cı 100-cü 300-cü",
  );
});
