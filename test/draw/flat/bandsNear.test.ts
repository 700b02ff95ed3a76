import { expect, test } from "vitest";
import { mapLayers } from "../../../src/draw/flat/mapLayers";
import { BAND_STOPS, factorAt } from "../../../src/scene/scene";
import { there } from "../../there";
import { realWish } from "../sheet/realSheet";

/** How strong the bands are where all levels lie on each other, 0 to 1. */
function strongestAt(zoom: number): number {
  const { scene } = realWish();
  const layers = mapLayers({
    ...{ scene, ground: [], size: { width: 600, height: 400 }, relief: null, layerName: (id) => id },
    camera: { zoom, lng: 50.5, lat: 42.1 },
    fineness: { tolerance: 1, grain: 1, overhang: 24, slope: { px: 3, fewest: 3, most: 8 } },
  });
  const levels = there(layers.find(({ id }) => id === "bands")).shapes;
  return 1 - levels.reduce((through, { opacity }) => through * (1 - opacity), 1);
}

test("near, a band that is as wide as the map lets be read what lies under it", () => {
  expect(strongestAt(6)).toBeCloseTo(0.3, 2);
  expect(strongestAt(9)).toBeCloseTo(0.12, 2);
});

test("a band is as strong as the live map interpolates it, between two zooms and beyond them", () => {
  expect([5, 6.5, 7.75, 9, 12].map((zoom) => factorAt(BAND_STOPS, zoom))).toEqual([1, 1, 0.7, 0.4, 0.4]);
});
