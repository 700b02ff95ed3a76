import { expect, test } from "vitest";
import { placeLabels } from "../../../src/draw/flat/placeLabels";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import type { LabelMark, LineMark, PointMark } from "../../../src/scene/scene";

const projector = projectorOf({ zoom: 5, lng: 50, lat: 40 }, { width: 400, height: 400 });
const MIDDLE = projector.invert([200, 200]);

function label(changes: Partial<LabelMark>): LabelMark {
  return {
    mark: "label",
    layer: "test",
    of: { kind: "place", id: "test" },
    id: "name",
    picks: null,
    title: "",
    at: MIDDLE,
    text: "Caspian",
    size: 12,
    weight: 500,
    italic: false,
    spacing: 0,
    fill: "black",
    halo: "white",
    haloWidth: 1,
    anchors: ["right", "left"],
    offset: 8,
    rank: 1,
    minZoom: 0,
    maxZoom: 24,
    ...changes,
  };
}

function line(...pixels: [number, number][]): LineMark {
  return {
    mark: "line",
    layer: "test",
    of: { kind: "place", id: "test" },
    id: "line",
    picks: null,
    title: "",
    line: pixels.map(projector.invert),
    stroke: "red",
    width: 4,
    dash: "solid",
    casing: "white",
    core: null,
    flow: false,
  };
}

const placed = (...marks: Parameters<typeof placeLabels>[0]) =>
  placeLabels(marks, projector).map(({ label: { id }, align, x }) => `${id} ${align} ${Math.round(x)}`);

test("a name stands on the first side that is free", () => {
  expect(placed(label({}))).toEqual(["name start 208"]);
  expect(placed(label({}), line([230, 100], [230, 300]))).toEqual(["name end 192"]);
});

test("a name that finds no room beside a line isn't shown", () => {
  expect(placed(label({}), line([230, 100], [230, 300]), line([170, 100], [170, 300]))).toEqual([]);
});

test("one of the first names stands further off before it is given up, others don't", () => {
  const wall = line([222, 150], [222, 250]);
  const beside = label({ anchors: ["right"], offset: 12, text: "W" });
  expect(placed(beside, wall)).toEqual(["name start 229"]);
  expect(placed({ ...beside, rank: 3 }, wall)).toEqual([]);
});

test("of two names in one place the more important is shown, whatever their order", () => {
  const great = label({ id: "great", text: "Great", rank: 1, anchors: ["center"] });
  const small = label({ id: "small", text: "Small", rank: 2, anchors: ["center"] });
  expect(placed(small, great)).toEqual(["great middle 200"]);
});

function symbol(id: string, at: readonly [number, number], radius = 4): PointMark {
  return {
    mark: "point",
    layer: "test",
    of: { kind: "facility", id },
    id,
    picks: null,
    title: "",
    at: projector.invert(at),
    shape: "circle",
    radius,
    fill: "red",
    stroke: "red",
    strokeWidth: 1,
    minZoom: 0,
  };
}

test("a symbol is an obstacle to every name but its own", () => {
  const other = label({ id: "other", text: "Other", at: projector.invert([200, 215]), anchors: ["center"] });
  expect(placed(symbol("large", [200, 200], 30), label({ id: "own" }), other)).toEqual(["own start 208"]);
});

test("a name never stands where it reads as that of another symbol, though the side is free", () => {
  const named = label({ of: { kind: "facility", id: "named" } });
  expect(placed(symbol("named", [200, 200]), named)).toEqual(["name start 208"]);
  // The name would lie between the two, and the other one has none.
  const nameless = symbol("nameless", [264, 200]);
  expect(placed(symbol("named", [200, 200]), nameless, named)).toEqual(["name end 192"]);
});

test("a name isn't said twice in one place", () => {
  const twin = label({ id: "twin", at: projector.invert([203, 203]), anchors: ["left"], rank: 2 });
  expect(placed(label({ id: "first" }), twin)).toEqual(["first start 208"]);
});

test.each([
  ["before its zoom", { minZoom: 5.1 }],
  ["from its last zoom on", { maxZoom: 5 }],
  ["over the edge", { at: projector.invert([380, 200]), anchors: ["right"] }],
  ["in what is kept free", { at: projector.invert([20, 390]), anchors: ["right"] }],
] as const)("a name %s isn't shown", (_, changes) => {
  const corner = { left: 0, right: 100, top: 370, bottom: 400 };
  expect(placeLabels([label(changes)], projector, [corner])).toEqual([]);
});
