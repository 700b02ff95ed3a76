import { describe, expect, test } from "vitest";
import type { IndexedMeeting } from "../../../src/atlas/atlasIndex";
import { CELL, type MatrixFigure, matrixFigure } from "../../../src/scene/figures/matrixFigure";
import { pickedAt, spotAfter } from "../../../src/ui/explore/matrix/matrixKeys";
import { gapBefore, isSameWindow, linesOf, matrixWindow } from "../../../src/ui/explore/matrix/matrixWindow";
import { indexWith, meeting, party } from "../../atlas/participation/indexWith";
import { plainLook } from "../../scene/figures/plainLook";
import { first } from "../../there";

const figureOf = (...meetings: readonly IndexedMeeting[]): MatrixFigure =>
  matrixFigure(indexWith(...meetings), {}, plainLook);
const two = figureOf(
  meeting({ id: "m1", series: "a", parties: [party("KZ")] }),
  meeting({ id: "m2", series: "b", parties: [party("adb")] }),
);
const many = figureOf(
  ...Array.from({ length: 10_000 }, (_, i) =>
    meeting({ id: `m${i}`, series: i % 2 ? "a" : "b", parties: [party(`o${i % 60}`)] }),
  ),
);

describe("what of a matrix is drawn", () => {
  test("adds up to the whole with the room around it, wherever the reader is", () => {
    const whole = many.width - many.head.width;
    for (const x of [0, 24 * 700, whole - 800]) {
      const window = matrixWindow(many, linesOf(many), { x, y: 300, width: 800, height: 400 });
      const { columns, firstColumn, before, after } = window;
      const drawn = columns.reduce((sum, { width }, i) => sum + width + gapBefore(many, firstColumn + i), 0);
      expect(before.x + drawn + after.x).toBe(whole);
      expect(before.y + window.lines.length * CELL + after.y).toBe(linesOf(many).length * CELL);
    }
  });

  test("is a screen's worth of ten thousand meetings", () => {
    const window = matrixWindow(many, linesOf(many), { x: 50_000, y: 0, width: 800, height: 400 });
    expect(window.columns.length).toBeLessThan(60);
    expect(window.lines.length).toBeLessThan(30);
  });

  test("is the same a few px further", () => {
    const lines = linesOf(many);
    const at = (x: number) => matrixWindow(many, lines, { x, y: 0, width: 800, height: 400 });
    expect(isSameWindow(at(1009), at(1012))).toBe(true);
    expect(isSameWindow(at(1009), at(1300))).toBe(false);
  });

  test("is nothing but parties where no meeting is left", () => {
    const none = figureOf();
    expect(matrixWindow(none, linesOf(none), { x: 0, y: 0, width: 800, height: 400 })).toMatchObject({
      columns: [],
      before: { x: 0, y: 0 },
      after: { x: 0 },
    });
  });
});

describe("arrow keys", () => {
  test.each([
    ["ArrowDown", { row: 0, column: 0 }, { row: 1, column: 0 }],
    ["ArrowUp", { row: 0, column: 0 }, { row: -1, column: 0 }],
    ["ArrowUp", { row: -1, column: 0 }, { row: -2, column: 0 }],
    ["ArrowUp", { row: -2, column: 0 }, { row: -2, column: 0 }],
    ["ArrowLeft", { row: 0, column: 0 }, { row: 0, column: -1 }],
    ["ArrowLeft", { row: -1, column: 0 }, { row: -1, column: 0 }],
    ["ArrowUp", { row: 0, column: -1 }, { row: 0, column: -1 }],
    ["ArrowRight", { row: 0, column: 1 }, { row: 0, column: 1 }],
    ["Home", { row: 2, column: 1 }, { row: 2, column: -1 }],
    ["PageDown", { row: 0, column: 0 }, { row: 8, column: 0 }],
  ] as const)("%s leads from %j to %j", (key, from, to) => {
    expect(spotAfter(key, false, from, two)).toEqual(to);
  });

  test("with Ctrl lead to the corners", () => {
    expect(spotAfter("End", true, { row: 0, column: 0 }, two)).toEqual({
      row: two.rows.length - 1,
      column: 1,
    });
    expect(spotAfter("Home", true, { row: 5, column: 1 }, two)).toEqual({ row: 0, column: -1 });
  });

  test("are all that leads anywhere", () => {
    expect(spotAfter("a", false, { row: 0, column: 0 }, two)).toBeNull();
  });
});

test.each([
  [
    { row: 0, column: 1 },
    { kind: "meeting", id: "m2" },
  ],
  [
    { row: -1, column: 0 },
    { kind: "meeting", id: "m1" },
  ],
  [
    { row: -2, column: 1 },
    { kind: "series", id: "b" },
  ],
  [
    { row: 0, column: -1 },
    { kind: "member", id: first(two.rows).party },
  ],
  [
    { row: two.rows.length - 1, column: -1 },
    { kind: "party", id: "adb" },
  ],
] as const)("Enter at %j picks %j", (spot, picked) => {
  expect(pickedAt(spot, two)).toEqual(picked);
});
