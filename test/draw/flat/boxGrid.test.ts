import { expect, test } from "vitest";
import { type Box, meet } from "../../../src/draw/flat/box";
import { boxGrid } from "../../../src/draw/flat/boxGrid";
import { randomFrom } from "../../randomFrom";

const random = randomFrom(12);
/** Also beyond the edges of a map, and of sizes from a step of a line to a panel. */
function anyBox(most: number): Box {
  const [left, top] = [random() * 1500 - 100, random() * 1000 - 100];
  return { left, top, right: left + random() * most, bottom: top + random() * most };
}
const boxes = [
  ...Array.from({ length: 4000 }, () => anyBox(8)),
  ...Array.from({ length: 10 }, () => anyBox(600)),
];

test("a grid finds the boxes that all of them would be asked for, and asks few", () => {
  const grid = boxGrid(boxes.slice(0, -5));
  for (const box of boxes.slice(-5)) grid.add(box);
  let asked = 0;
  for (let i = 0; i < 200; i += 1) {
    const box = anyBox(60);
    const found = new Set<Box>();
    grid.someAt(box, (other) => {
      asked += 1;
      found.add(other);
      return false;
    });
    expect(found).toEqual(new Set(boxes.filter((other) => meet(box, other))));
  }
  expect(asked).toBeLessThan((200 * boxes.length) / 50);
});

test("it stops at the first that is meant", () => {
  const at = { left: 0, top: 0, right: 10, bottom: 10 };
  const grid = boxGrid([at, at, at]);
  let asked = 0;
  expect(grid.someAt(at, () => ++asked === 2)).toBe(true);
  expect(asked).toBe(2);
  // Boxes that share an edge don't meet.
  expect(grid.someAt({ left: 10, top: 0, right: 20, bottom: 10 }, () => true)).toBe(false);
});
