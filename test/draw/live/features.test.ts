import { expect, test } from "vitest";
import { placesAt } from "../../../src/draw/live/features";
import { rawNames } from "../../../src/draw/live/names";
import { fineZoomOf } from "../../../src/draw/live/style";
import { composeScene } from "../../../src/scene/composeScene";
import { light } from "../../../src/scene/palette";
import { DEFAULT_VIEW } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { PLACES } from "../svg/drawnMap";

const look = { palette: light, language: "en", countryName: (id: string) => id, places: PLACES } as const;
const scene = composeScene(realIndex, DEFAULT_VIEW, look);
const features = rawNames(scene);
const places = (id: string, zoom: number) =>
  there(there(features.find(({ properties }) => properties?.["id"] === id)).properties)[placesAt(zoom)];

test("the name of a corridor of the mission may stand near its line or further off, as on the drawing", () => {
  const [anchor, [x, y], ...rest] = places("name:corridor:az-tr-eu", 5);
  // Above and to the left of its place: held at its lower right corner.
  expect(anchor).toBe("bottom-right");
  expect(x).toBeLessThan(0);
  expect(y).toBe(x);
  expect(rest).toHaveLength(2 * 8 * 3 - 2);
});

test("the name of another corridor stands near, or isn't there", () => {
  expect(places("name:corridor:bssc", 5)).toHaveLength(2 * 8);
});

test("names stand further off where lines are thicker", () => {
  const [, [far]] = places("name:corridor:bssc", 9);
  const [, [near]] = places("name:corridor:bssc", 2);
  expect(far / near).toBeCloseTo(1.9 / 0.55, 5);
});

test("a symbol comes on the live map at the zoom at which drawings have it: no name stands there without it", () => {
  const zooms = scene.marks.flatMap((mark) => (mark.mark === "point" ? mark.minZoom : []));
  expect(zooms.length).toBeGreaterThan(100);
  expect([...new Set(zooms)].filter((zoom) => fineZoomOf(zoom) !== zoom)).toEqual([]);
});
