import { expect, test } from "vitest";
import { ROW_HEIGHT, scrolledTo, sightOf } from "../../../src/ui/explore/table/useRowsInSight";

const HIGH = 10 * ROW_HEIGHT;

test.each([0, 1, 35, 36, 1000, 7200, 7211])(
  "all rows in sight at %i px are there, and a dozen beyond",
  (scrollTop) => {
    const { from, to } = sightOf({ scrollTop, clientHeight: HIGH });
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from * ROW_HEIGHT).toBeLessThanOrEqual(Math.max(0, scrollTop - 12 * ROW_HEIGHT));
    expect(to * ROW_HEIGHT).toBeGreaterThanOrEqual(scrollTop + HIGH + 12 * ROW_HEIGHT);
    expect(to - from).toBeLessThanOrEqual(10 + 2 * 12 + 2 * 6);
  },
);

test("a few px further there are the same", () => {
  const at = (scrollTop: number) => sightOf({ scrollTop, clientHeight: HIGH });
  expect(at(36 * 60 + 1)).toEqual(at(36 * 60 + 36));
});

test.each([
  ["in sight, it stays", 105, 3600, 3600],
  ["above, the row is the first under the head", 50, 3600, 1800],
  ["below, it is the last", 150, 3600, 150 * 36 + 2 * 36 - HIGH],
  ["just under the head, it stays", 100, 3600, 3600],
] as const)("%s", (_, place, scrollTop, wanted) => {
  expect(scrolledTo(place, { scrollTop, clientHeight: HIGH })).toBe(wanted);
});
