import { expect, test } from "vitest";
import { symbolPaths } from "../../../src/draw/figure/symbolPaths";
import { boundsOf } from "../../../src/draw/flat/shapes";
import { SYMBOLS } from "../../../src/scene/figures/symbols";
import { first } from "../../there";

test("lines that start anew are paths of their own", () => {
  expect(symbolPaths("M-4-4L4 4M4-4L-4 4")).toEqual([
    {
      points: [
        [-4, -4],
        [4, 4],
      ],
      isClosed: false,
    },
    {
      points: [
        [4, -4],
        [-4, 4],
      ],
      isClosed: false,
    },
  ]);
});

test("two halves of a circle are as wide and as high as the circle", () => {
  const circle = symbolPaths("M4.8 0a4.8 4.8 0 1 1 -9.6 0a4.8 4.8 0 1 1 9.6 0z");
  const { x, y, width, height } = boundsOf(circle);
  expect([x, y, width, height].map((px) => Math.round(px * 100) / 100)).toEqual([-4.8, -4.8, 9.6, 9.6]);
  expect(circle[0]?.isClosed).toBe(true);
});

test("numbers that stand close together are told apart", () => {
  expect(first(symbolPaths("M0-4.2h.5v-.25z")).points).toEqual([
    [0, -4.2],
    [0.5, -4.2],
    [0.5, -4.45],
  ]);
});

test("every symbol can be drawn, within a cell", () => {
  for (const [name, parts] of Object.entries(SYMBOLS))
    for (const { d } of parts) {
      const { x, y, width, height } = boundsOf(symbolPaths(d));
      expect(Math.max(-x, -y, x + width, y + height), name).toBeLessThanOrEqual(12);
    }
});

test("a word that no symbol has is a mistake", () => {
  expect(() => symbolPaths("M0 0C1 1 2 2 3 3")).toThrow("“C”");
});
