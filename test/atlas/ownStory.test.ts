import { expect, test } from "vitest";
import { checkOwnStory } from "../../src/atlas/ownStory";
import { readAddress } from "../../src/scene/readAddress";

const step = { view: "?corridor=ca-az", title: "A step", text: "Words", notes: "" };
const file = (change: object) =>
  JSON.stringify({
    format: "corridor-atlas-story",
    version: 1,
    language: "en",
    title: "Mine",
    steps: [step],
    ...change,
  });
const problemsIn = (text: string) =>
  checkOwnStory("mine.json", text, readAddress).problems.map(({ where, message }) => `${where}: ${message}`);

test("a file with a story is one", () => {
  expect(checkOwnStory("mine.json", file({}), readAddress).story?.steps).toEqual([step]);
});

test.each([
  [
    "of something else",
    file({ format: "holiday" }),
    ["mine.json › format: expected “corridor-atlas-story”, found the text “holiday”"],
  ],
  [
    "with a step without text",
    file({ steps: [{ view: "?", title: "A step", notes: "" }] }),
    ["mine.json › steps › #1 › text: the field “text” is missing"],
  ],
  [
    "with a title of 500 letters",
    file({ title: "a".repeat(500) }),
    [`mine.json › title: must not be longer than 140 letters; found the text “${"a".repeat(57)}…”`],
  ],
  [
    "with an unknown view and an unknown language",
    file({
      steps: [
        { ...step, view: "?tab=3" },
        { ...step, view: "?corridor=a#map=x" },
      ],
    }),
    [
      "mine.json › steps › #1 › view: the view says “tab=3”, which means nothing in a story",
      "mine.json › steps › #2 › view: the view says “#map=x”, which means nothing in a story",
    ],
  ],
  [
    "that was cut",
    file({}).slice(0, 40),
    ["mine.json › line 1, column 34: not JSON: the text “versio” isn't closed or has a bad escape"],
  ],
  [
    "with two mistakes",
    file({ version: 2, steps: "none" }),
    [
      "mine.json › version: expected “1”, found the number 2",
      "mine.json › steps: expected a list in square brackets, found the text “none”",
    ],
  ],
  ["of a megabyte", `"${"a".repeat(1_000_001)}"`, ["mine.json: the file is too large for a story"]],
])("a file %s is told to be", (_, text, problems) => {
  expect(problemsIn(text)).toEqual(problems);
});
