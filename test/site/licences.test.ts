import { expect, test } from "vitest";
import { licencesOf } from "../../src/site/licencesPlugin";

const PACKAGES = new URL("../../node_modules/", import.meta.url).pathname;
const text = licencesOf([
  `${PACKAGES}react/index.js`,
  `\0${PACKAGES}react/jsx-runtime.js?commonjs`,
  `${PACKAGES}@turf/length/dist/esm/index.js`,
  "/somewhere/src/main.tsx",
  "\0virtual:locale/en",
]);

test("each package has its notice once, with its version and the text of its licence", () => {
  expect(text.match(/^react \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text.match(/^@turf\/length \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toMatch(/Copyright \(c\) Meta Platforms/);
});

test("the atlas itself, its facts, its font and its ground come first", () => {
  const firsts = text.split(/\n=+\n/).map((part) => part.trim().split("\n")[0]);
  expect(firsts.slice(0, 4)).toEqual([
    "Corridor Atlas",
    expect.stringMatching(/^Facts: .*CC BY 4\.0/),
    "Inter (SIL Open Font License 1.1)",
    "The base map",
  ]);
});
