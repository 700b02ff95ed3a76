import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonMistake } from "../../src/atlas/json";

test.each([
  ['{"a": 1,}', 1, 9, "there is a comma too many before “}”"],
  ["[1, 2", 1, 6, "expected a comma or “]”, found the end of the file"],
  ['{\n  "a": tru\n}', 2, 8, "expected a value, found “tru”"],
  ["{a: 1}", 1, 2, "expected a field name in double quotes or “}”, found “a”"],
  ['{"a" 1}', 1, 6, "expected a colon, found “1”"],
  ['["no end]', 1, 2, "the text “no end]” isn't closed or has a bad escape"],
  ["[01]", 1, 2, "expected a value or “]”, found “01”"],
  ["{} {}", 1, 4, "expected the end of the file, found “{”"],
  ['{\n  // a word\n  "a": 1\n}', 2, 3, "expected a field name in double quotes or “}”, found “//”"],
])("%j is told with its line, column and what was expected", (text, line, column, message) => {
  expect(jsonMistake(text)).toEqual({ line, column, message });
});

test("finds a mistake in exactly those texts that JSON.parse refuses", () => {
  const nearlyJson = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", "}", "]", '"', ":", "0", "-", "\\", " ", "\n"),
    )
    .map(
      ([json, at, change]) =>
        json.slice(0, at % (json.length + 1)) + change + json.slice((at % (json.length + 1)) + 1),
    );
  fc.assert(
    fc.property(nearlyJson, (text) => (jsonMistake(text) === null) === isJson(text)),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
