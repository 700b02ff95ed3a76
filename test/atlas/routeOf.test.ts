import { expect, test } from "vitest";
import { routeOf } from "../../src/atlas/routeOf";
import { first, there } from "../there";

type Stretch = Parameters<typeof routeOf>[0][number];
type Part = Stretch["part"];

/** A segment between places named by a letter, so many degrees long on the equator. */
const stretch = (id: string, degrees: number, part: Part = "corridor"): Stretch => ({
  id,
  part,
  from: first(id),
  to: there(id[1]),
  line: [
    [0, 0],
    [degrees, 0],
  ],
});
const idsOf = (...segments: Stretch[]) => routeOf(segments).map(({ id }) => id);

test("a route runs in the direction of export, in whichever order its segments are listed", () => {
  expect(idsOf(stretch("bc", 1), stretch("cd", 1), stretch("ab", 1))).toEqual(["ab", "bc", "cd"]);
});

test("of two branches the one that leads further is the route", () => {
  expect(idsOf(stretch("ab", 1), stretch("bx", 4), stretch("bc", 3), stretch("cd", 2))).toEqual([
    "ab",
    "bc",
    "cd",
  ]);
});

test("what serves a corridor is left out, but where it has nothing else; what is only related always", () => {
  const serving = stretch("ya", 9, "supporting");
  const beside = stretch("bz", 9, "related");
  expect(idsOf(serving, beside, stretch("ab", 1))).toEqual(["ab"]);
  expect(idsOf(serving, beside)).toEqual(["ya"]);
});

test("a ring ends, and a gap leaves the longer piece", () => {
  expect(idsOf(stretch("ab", 1), stretch("ba", 1))).toHaveLength(2);
  expect(idsOf(stretch("ab", 1), stretch("yz", 2))).toEqual(["yz"]);
});

test("a corridor without segments has no route", () => {
  expect(idsOf()).toEqual([]);
});
