import { safeParse } from "valibot";
import { expect, test } from "vitest";
import { Id } from "../../src/atlas/words";
import { isIdWord } from "../../src/view/isIdWord";

test.each([
  ["ca-az", true],
  ["ca-az/caspian-crossing", true],
  ["s001.a_b", true],
  ["AZ", true],
  ["a..b", false],
  ["a-", false],
  ["-a", false],
  ["a/b/c", false],
  ["../a", false],
  ["a b", false],
  ["", false],
])("“%s” is an id to the facts and to an address alike: %s", (word, isId) => {
  expect([safeParse(Id, word).success, isIdWord(word)]).toEqual([isId, isId]);
});

test("an address takes no id of more than 200 letters", () => {
  expect([isIdWord("a".repeat(200)), isIdWord("a".repeat(201))]).toEqual([true, false]);
});
