import { expect, test } from "vitest";
import { repeatedKey } from "../../src/atlas/repeatedKey";

test.each([
  ['{ "a": 1, "b": { "a": 2 }, "c": [{ "a": 3 }, { "a": 4 }] }', null],
  ['["a", "a"]', null],
  ['{ "a": "a", "b": "a: {" }', null],
  ['{\n  "a": 1,\n  "a": 2\n}', { key: "a", line: 3, column: 3 }],
  ['{ "x": [], "y": { "b": 1, "b" : 2 } }', { key: "b", line: 1, column: 27 }],
  ['{ "ab": 1, "a\\u0062": 2 }', { key: "ab", line: 1, column: 12 }],
  ['{ "a\\"": 1, "b": 1, "a\\"": 2 }', { key: 'a"', line: 1, column: 21 }],
] as const)("the first field that stands twice in a record of %s", (text, twice) => {
  expect(repeatedKey(text)).toEqual(twice);
});
