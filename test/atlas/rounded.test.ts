import { expect, test } from "vitest";
import { rounded } from "../../src/atlas/rounded";

test("each corner of a line is cut at a quarter of its sides, and its ends stay", () => {
  expect(
    rounded([
      [0, 0],
      [4, 0],
      [4, 8],
    ]),
  ).toEqual([
    [0, 0],
    [3, 0],
    [4, 2],
    [4, 8],
  ]);
});

test("a line without a corner stays as it is", () => {
  const line = [
    [1, 2],
    [3, 4],
  ] as const;
  expect(rounded(line)).toEqual(line);
});

test("no corner is cut farther from it than is said: what is long and straight keeps its place", () => {
  expect(
    rounded(
      [
        [0, 0],
        [100, 0],
        [100, 2],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [99, 0],
    [100, 0.5],
    [100, 2],
  ]);
});

test("a place that is said twice stays one", () => {
  const line = [
    [0, 0],
    [1, 1],
    [1, 1],
    [2, 0],
  ] as const;
  expect(rounded(line, 1).flat().every(Number.isFinite)).toBe(true);
});
