import { expect, test } from "vitest";
import { readPickedWord, writePickedWord } from "../../src/view/pickedWord";
import { PICKED_KINDS } from "../../src/view/view";

test.each(PICKED_KINDS.flatMap((kind) => [[kind, "KZ"] as const, [kind, "ca-az/s4"] as const]))(
  "a %s called %s survives being a word",
  (kind, id) => {
    expect(readPickedWord(writePickedWord({ kind, id }))).toEqual({ kind, id });
  },
);

test.each(["", "member", "country/KZ"])("“%s” picks nothing", (word) => {
  expect(readPickedWord(word)).toBeNull();
});
