import type { LineString, MultiPolygon } from "geojson";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { simplified } from "../../../src/atlas/simplified";
import { cutPaths } from "../../../src/draw/flat/cutPaths";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import { pathData } from "../../../src/draw/svg/pathData";
import { there } from "../../there";

const size = { width: 200, height: 200 };
const projector = projectorOf({ zoom: 5, lng: 50, lat: 40 }, size);
const at = (x: number, y: number) => projector.invert([x, y]) as [number, number];

/** A square by its corner and side in pixels, with a bend in its right side. */
function square(left: number, top: number, side: number, bend = 0): [number, number][] {
  const right = left + side;
  return [
    at(left, top),
    at(right, top),
    at(right + bend, top + side / 2),
    at(right, top + side),
    at(left, top + side),
    at(left, top),
  ];
}

function pathsOf(...arcs: ReturnType<typeof square>[]): string[] {
  const geometries = arcs.map((_, i) => ({ type: "Polygon" as const, arcs: [[i]] }));
  const sheet: Topology = {
    type: "Topology",
    arcs,
    objects: { land: { type: "GeometryCollection", geometries } },
  };
  const cut = cutPaths(size, 0.1, 24);
  return pixelGround([sheet], projector, 0.5)("land").map((shape) => pathData(cut.areas(shape), 1));
}

test("bends of less than the tolerance are given up, larger ones stay", () => {
  const [slight, clear] = pathsOf(square(20, 20, 60, 0.3), square(100, 100, 60, 5));
  expect(slight).toBe("M20 20l60 0 0 60-60 0z");
  expect(clear?.split(/[ -]/).length).toBeGreaterThan("M20 20l60 0 0 60-60 0z".split(/[ -]/).length);
});

test("a speck isn't drawn", () => {
  expect(pathsOf(square(20, 20, 0.9), square(50, 50, 4)).map((path) => path === "")).toEqual([true, false]);
});

test("what lies outside the picture isn't drawn, what crosses its edge is cut beyond it", () => {
  const [outside, crossing] = pathsOf(square(400, 20, 60), square(150, 20, 400));
  expect(outside).toBe("");
  expect(crossing).toBe("M150 224l0-204 74 0 0 204z");
});

test("an object that no file of the ground holds is nothing", () => {
  expect(pixelGround([], projector, 0.5)("land")).toEqual([]);
});

test("simplifying keeps the ends, so that lines still meet", () => {
  expect(
    simplified(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10, 9],
        [10, 10],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(
    simplified(
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
      0.5,
    ),
  ).toHaveLength(4);
});

test("near, corners are cut, of bands and of coasts", () => {
  const corner = [at(20, 180), at(100, 20), at(180, 180)];
  const cornersAt = (zoom: number, name: string) => {
    const sheet: Topology = {
      type: "Topology",
      arcs: [corner],
      objects: { [name]: { type: "GeometryCollection", geometries: [{ type: "LineString", arcs: [0] }] } },
    };
    const near = projectorOf({ zoom, lng: 50, lat: 40 }, size);
    const [line] = pixelGround([sheet], near, 0.5)(name);
    return (there(line).geometry as LineString).coordinates.length;
  };
  expect(cornersAt(5.9, "heights")).toBe(3);
  expect(cornersAt(6, "heights")).toBe(4);
  expect(cornersAt(5.9, "land")).toBe(3);
  expect(cornersAt(6, "land")).toBe(4);
});

test("near, corners of coasts are cut, and at the same places for two countries that share a border", () => {
  const near = projectorOf({ zoom: 9, lng: 50, lat: 40 }, size);
  const place = (x: number, y: number) => near.invert([x, y]) as [number, number];
  const border = [place(100, 20), place(110, 100), place(100, 180)];
  const sheet: Topology = {
    type: "Topology",
    arcs: [
      border,
      [place(100, 180), place(20, 100), place(100, 20)],
      [place(100, 180), place(180, 100), place(100, 20)],
    ],
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [1, 2].map((arc) => ({ type: "Polygon" as const, arcs: [[0, arc]] })),
      },
    },
  };
  const [west, east] = pixelGround(
    [sheet],
    near,
    0.5,
  )("countries").map(({ geometry }) => (geometry as MultiPolygon).coordinates[0]?.[0] ?? []);
  const corner = ([x = 0, y = 0]: readonly number[]) => Math.abs(x - 110) < 0.1 && Math.abs(y - 100) < 0.1;
  expect(west?.some(corner)).toBe(false);
  // The ends of the arc, and two places to either side of the corner that was cut.
  expect(west?.slice(0, 4)).toEqual(east?.slice(0, 4));
  const [, before, after] = there(west);
  expect(Math.hypot(before![0]! - 110, before![1]! - 100)).toBeLessThan(15);
  expect(Math.hypot(after![0]! - 110, after![1]! - 100)).toBeLessThan(15);
});
