import { expect, test } from "vitest";
import { countryCells } from "../../../src/draw/flat/countryCells";
import { handedCells, handOver, takeBack } from "../../../src/draw/flat/handedCells";
import { projectorOf } from "../../../src/draw/flat/projectorOf";

const SIZE = { width: 800, height: 600 };
const CAMERA = { zoom: 5, lng: 45, lat: 40 };

test("what a drawing was named by is handed over to the same map, and to no other", () => {
  const cells = countryCells([], SIZE);
  handOver(projectorOf(CAMERA, SIZE), cells);
  // As the live map rounds its camera.
  expect(handedCells(projectorOf({ ...CAMERA, zoom: 5 + 1e-9, lng: 45 + 1e-9 }, SIZE))).toBe(cells);
  expect(handedCells(projectorOf({ ...CAMERA, zoom: 5.01 }, SIZE))).toBeNull();
  expect(handedCells(projectorOf({ ...CAMERA, lat: 40.01 }, SIZE))).toBeNull();
  expect(handedCells(projectorOf(CAMERA, { ...SIZE, width: 801 }))).toBeNull();
});

test("what a drawing on the picture's own ground was named by is taken back", () => {
  handOver(projectorOf(CAMERA, SIZE), countryCells([], SIZE));
  takeBack();
  expect(handedCells(projectorOf(CAMERA, SIZE))).toBeNull();
});
