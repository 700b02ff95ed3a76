import { expect, test } from "vitest";
import { mercatorX, mercatorY, worldPx } from "../../../src/atlas/sphere";
import { cameraWithin, leastZoom } from "../../../src/draw/flat/cameraWithin";
import { ZOOM_RANGE } from "../../../src/view/camera";

const SIZES = [
  [240, 160],
  [320, 256],
  [400, 225],
  [480, 270],
  [360, 640],
  [1440, 900],
  [2560, 1000],
  [1000, 2200],
  [5120, 2880],
].map(([width = 0, height = 0]) => ({ width, height }));

const CAMERAS = [2, 3.5, 6, 10].flatMap((zoom) =>
  [-180, -90, 0, 50, 175, 180].flatMap((lng) => [-85, 0, 40, 85].map((lat) => ({ zoom, lng, lat }))),
);

test.each(SIZES)("a map of $width × $height px never shows what lies beyond the world", (size) => {
  for (const camera of CAMERAS) {
    const { zoom, lng, lat } = cameraWithin(camera, size);
    const [across, down] = [size.width / 2 / worldPx(zoom), size.height / 2 / worldPx(zoom)];
    for (const [middle, half] of [
      [mercatorX(lng), across],
      [mercatorY(lat), down],
    ] as const) {
      expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
      expect(middle + half).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(zoom).toBeLessThanOrEqual(ZOOM_RANGE[1]);
    const again = cameraWithin({ zoom, lng, lat }, size);
    expect(again.lng).toBeCloseTo(lng, 9);
    expect(again.lat).toBeCloseTo(lat, 9);
    expect(again.zoom).toBe(zoom);
  }
});

test("a camera that may be is left where it is", () => {
  const camera = { zoom: 4.5, lng: 49, lat: 41 };
  const { zoom, lng, lat } = cameraWithin(camera, { width: 1440, height: 900 });
  expect(zoom).toBe(4.5);
  expect(lng).toBeCloseTo(49, 12);
  expect(lat).toBeCloseTo(41, 12);
});

test("the least zoom is that of the range, smaller for a small map and larger for a huge one", () => {
  expect(leastZoom({ width: 1024, height: 768 })).toBe(ZOOM_RANGE[0]);
  expect(leastZoom({ width: 320, height: 240 })).toBe(ZOOM_RANGE[0] - 1);
  expect(leastZoom({ width: 4096, height: 2000 })).toBe(3);
});
