import { MercatorCoordinate } from "maplibre-gl";
import { expect, test } from "vitest";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import { scaleBar } from "../../../src/draw/flat/scaleBar";
import { randomFrom } from "../../randomFrom";

test("200 points lie within half a pixel of where MapLibre has them, at any camera", () => {
  const next = randomFrom(20261123);
  const within = (least: number, most: number) => least + next() * (most - least);
  const distances = Array.from({ length: 200 }, () => {
    const camera = { zoom: within(2, 10), lng: within(-10, 100), lat: within(10, 60) };
    const size = { width: Math.round(within(320, 2560)), height: Math.round(within(320, 1440)) };
    const at: [number, number] = [within(-15, 115), within(5, 66)];
    const world = 512 * 2 ** camera.zoom;
    const point = MercatorCoordinate.fromLngLat(at);
    const middle = MercatorCoordinate.fromLngLat([camera.lng, camera.lat]);
    const [x, y] = projectorOf(camera, size).project(at);
    return Math.hypot(
      x - (size.width / 2 + (point.x - middle.x) * world),
      y - (size.height / 2 + (point.y - middle.y) * world),
    );
  });
  expect(Math.max(...distances)).toBeLessThan(0.5);
});

test("a place read back from its pixel is the same place", () => {
  const { project, invert } = projectorOf({ zoom: 5, lng: 50, lat: 41 }, { width: 800, height: 600 });
  const [lon, lat] = invert(project([46.5, 38.9]));
  expect([lon.toFixed(6), lat.toFixed(6)]).toEqual(["46.500000", "38.900000"]);
});

test("a degree along a meridian is some 111 km in pixels", () => {
  const { project, pxPerKm } = projectorOf({ zoom: 6, lng: 50, lat: 40.5 }, { width: 800, height: 600 });
  const px = project([50, 40])[1] - project([50, 41])[1];
  expect(px / pxPerKm(40.5)).toBeCloseTo(111.2, 0);
});

test.each([
  [3, 0, 1000],
  [5, 41, 200],
  [8, 41, 20],
])("at zoom %d and latitude %d the scale bar shows %d km", (zoom, lat, km) => {
  const { pxPerKm } = projectorOf({ zoom, lng: 50, lat }, { width: 800, height: 600 });
  const { metres, px } = scaleBar({ zoom, lat }, 140);
  expect([metres, px]).toEqual([1000 * km, expect.closeTo(km * pxPerKm(lat), 9)]);
});
