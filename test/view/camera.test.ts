import fc from "fast-check";
import { expect, test } from "vitest";
import { readCamera, writeCamera } from "../../src/view/camera";

test("a camera survives the address to less than half a pixel", () => {
  const cameras = fc.record({
    zoom: fc.double({ min: 2, max: 10, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(cameras, (camera) => {
      const read = readCamera(writeCamera(camera));
      const pixelsPerDegree = (512 * 2 ** camera.zoom) / 360;
      expect(Math.abs((read?.lng ?? 999) - camera.lng) * pixelsPerDegree).toBeLessThan(0.51);
      expect(read?.zoom).toBeCloseTo(camera.zoom, 2);
    }),
  );
});

test.each([
  ["", null],
  ["#", null],
  ["#map=", null],
  ["#map=a/b/c", null],
  ["#map=5/91/48", null],
  ["#map=5/41/999", null],
  ["#map=5/41/48", { zoom: 5, lng: 48, lat: 41 }],
  ["#map=5.25/41.5/-48.125/30/60", { zoom: 5.25, lng: -48.125, lat: 41.5 }],
  ["#step=2&map=5/41/48", { zoom: 5, lng: 48, lat: 41 }],
  ["#map=0/41/48", { zoom: 2, lng: 48, lat: 41 }],
  [`#map=5/41/48${"0".repeat(10_000)}`, null],
])("the hash %s reads as %j", (hash, camera) => {
  expect(readCamera(hash)).toEqual(camera);
});
