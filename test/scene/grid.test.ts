import { expect, test } from "vitest";
import { addedGround } from "../../src/scene/addedGround";
import { legendOf } from "../../src/scene/legendOf";
import { light, projector } from "../../src/scene/palette";
import { sizedFor, widthOf } from "../../src/scene/symbology";
import { readView, writeView } from "../../src/view/address";
import { flipped } from "../../src/view/view";
import { there } from "../there";
import { indexWith, LOOK } from "./fixture";

const GRID = { id: "grid", isOn: true, fromZoom: 5.5 };
const viewOf = (address: string) => readView(address).view;
const fromZooms = (address: string) => addedGround(light, viewOf(address)).map(({ minZoom }) => minZoom);

test("the grid comes in from near, from farther off when it is asked for, and never when it is hidden", () => {
  expect(fromZooms("")).toEqual([5.5, 6, 5.5, 5.5, 5.5]);
  expect(fromZooms("?show=grid")).toEqual([5, 6, 4, 4, 4]);
  expect(fromZooms("?hide=grid")).toEqual([]);
  expect(fromZooms("?frame=static")).toEqual([]);
  expect(fromZooms("?frame=static&show=grid")).toHaveLength(5);
});

test.each([
  ["", 4, false],
  ["", 5.5, true],
  ["?show=grid", 4, true],
  ["?show=grid", 3, false],
  ["?hide=grid", 7, false],
])("at %j the legend at zoom %d explains it: %s", (address, zoom, wanted) => {
  const groups = legendOf([], indexWith(), viewOf(address), LOOK, null, { zoom });
  expect(groups.flatMap(({ rows }) => rows).some(({ id }) => id === "grid")).toBe(wanted);
});

test.each([
  ["light", light],
  ["projector", projector],
])("in %s its lines are thinner than those of any corridor of that voltage", (_, palette) => {
  const ground = addedGround(palette, viewOf(""));
  for (const kV of [220, 330, 500])
    for (const part of ["corridor", "supporting", "related"] as const) {
      const line = ground.find(({ only }) => only?.equals === kV);
      expect(there(line?.width)).toBeLessThan(sizedFor(widthOf({ kV, part }, "context"), palette));
    }
});

test("folded up, the legend says the grid with how lines are, and behind its fold how wide which voltage is", () => {
  const groups = legendOf([], indexWith(), viewOf(""), LOOK, null, { zoom: 7 });
  const rowsOf = (group: string) => groups.find(({ id }) => id === group)?.rows ?? [];
  expect(rowsOf("status").map(({ label }) => label)).toEqual(["layer.grid"]);
  expect(rowsOf("grid").map(({ label }) => label)).toEqual([
    "legend.voltage.500",
    "legend.voltage.330",
    "legend.voltage.220",
    "legend.grid.lower",
  ]);
  const widths = rowsOf("grid").flatMap(({ sample }) => (sample.sample === "line" ? sample.width : []));
  expect(widths).toEqual([...new Set(widths)].sort((a, b) => b - a));
});

test.each([
  [4, "?show=grid"],
  [6, "?hide=grid"],
])("flipped at zoom %d it is %s, and flipped again as by default", (zoom, wanted) => {
  const once = flipped({}, GRID, zoom);
  expect(writeView({ ...viewOf(""), switched: once })).toBe(wanted);
  expect(flipped(once, GRID, zoom)).toEqual({});
});

test("what was turned on far away is turned off near", () => {
  expect(flipped({ grid: true }, GRID, 7)).toEqual({ grid: false });
});
