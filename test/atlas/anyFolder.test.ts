import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { isRecord } from "../../src/atlas/spot";
import { readAddress } from "../../src/scene/readAddress";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const STRANGE = [
  null,
  0,
  -1e9,
  "",
  "x",
  true,
  [],
  {},
  [[]],
  [null],
  ["x"],
  { type: "Polygon", coordinates: [[0]] },
];

test("whatever stands anywhere in a file, it is told and never thrown", () => {
  const change = fc.record({
    path: fc.constantFrom(...Object.keys(WHOLE)),
    place: fc.nat(),
    value: fc.constantFrom(...STRANGE),
  });
  fc.assert(
    fc.property(change, ({ path, place, value }) => {
      const { atlas, problems } = checkAtlas(
        { ...WHOLE, [path]: changed(WHOLE[path] ?? "", place, value) },
        readAddress,
      );
      expect(atlas === null).toBe(problems.length > 0);
      expect(problems.every(({ where, message }) => where !== "" && message !== "")).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("an empty folder is told to be empty, file by file", () => {
  expect(checkAtlas({}).problems.map(({ where }) => where)).toEqual([
    ...["atlas.json", "centre.json", "people.json", "series.json", "plants.geojson", "substations.geojson"],
    ...["interconnectors.geojson", "sources.json"],
  ]);
});

/** The same file with another value somewhere. */
function changed(text: string, place: number, value: unknown): string {
  const root: unknown = { file: JSON.parse(text) };
  const spots = spotsIn(root);
  const [holder, key] = there(spots[place % spots.length]);
  holder[key] = value;
  return JSON.stringify((root as { file: unknown }).file);
}

/** Every field and every item: what holds it, and its key. */
function spotsIn(value: unknown): [holder: Record<string | number, unknown>, key: string | number][] {
  if (!Array.isArray(value) && !isRecord(value)) return [];
  const holder = value as Record<string | number, unknown>;
  return Object.keys(value).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...spotsIn(holder[key]),
  ]);
}
