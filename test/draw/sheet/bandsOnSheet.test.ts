import { expect, test } from "vitest";
import type { Pixel } from "../../../src/draw/flat/projectorOf";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import type { Path } from "../../../src/draw/flat/shapes";
import type { BandMark } from "../../../src/scene/scene";
import { first } from "../../there";
import { realSheet, realWish, shapesOn } from "./realSheet";

const band = (id: string, from: number, to: number, widthKm: number): BandMark => ({
  ...{ mark: "band", id, layer: "corridors", title: id, of: { kind: "segment", id }, picks: null },
  ...{ fill: "#336699", opacity: 0.4, widthKm, minZoom: 0 },
  line: [
    [from, 40],
    [to, 40],
  ],
});

/** A road that is known to 100 km, and further east to 400 km; both lie on each other about 52° E. */
const MEETING = [band("known", 44, 52, 100), band("vague", 52, 60, 400)];

test("bands that meet are each as wide as their route is vague, and one area that no ink covers twice", () => {
  const { scene } = realWish();
  const sheet = realSheet({ scene: { ...scene, marks: MEETING, lit: null } });
  const { project, pxPerKm } = projectorOf(sheet.map.camera, sheet.map.size);
  const placeOf = (lon: number, kmNorth: number): Pixel => {
    const [x, y] = project([lon, 40]);
    return [x + sheet.map.at[0], y + sheet.map.at[1] - kmNorth * pxPerKm(40)];
  };
  const outermost = first(shapesOn(sheet, "bands"));
  if (outermost.shape !== "path") throw new Error("A band is a path.");
  expect(outermost).toMatchObject({ fill: "#336699", stroke: null });
  const isInked = (lon: number, kmNorth: number) => isWithin(placeOf(lon, kmNorth), outermost.paths);
  expect([isInked(46, 40), isInked(46, 65)]).toEqual([true, false]);
  expect([isInked(57, 180), isInked(57, 220)]).toEqual([true, false]);
  expect([isInked(51, 0), isInked(52, 0), isInked(53, 0), isInked(52, 40)]).toEqual([true, true, true, true]);
});

test("where bands of two corridors cross, none darkens the other on a sheet", () => {
  const { scene } = realWish();
  const weak = { ...band("weak", 44, 60, 200), opacity: 0.1, fill: "#996633" };
  const sheet = realSheet({ scene: { ...scene, marks: [weak, band("strong", 50, 54, 200)], lit: null } });
  const { project } = projectorOf(sheet.map.camera, sheet.map.size);
  const darkAt = (lon: number) => {
    const [x, y] = project([lon, 40]);
    const at: Pixel = [x + sheet.map.at[0], y + sheet.map.at[1]];
    const over = shapesOn(sheet, "bands").filter(
      (shape) => shape.shape === "path" && isWithin(at, shape.paths),
    );
    return 1 - over.reduce((light, { opacity }) => light * (1 - opacity), 1);
  };
  expect(darkAt(46)).toBeCloseTo(0.1, 5);
  expect(darkAt(52)).toBeCloseTo(0.4, 5);
});

test("a hatch is seen on the map of the whole world too", () => {
  const { scene } = realWish();
  const hatch = { ...band("hatch", 44, 52, 7), leastPx: 1 };
  const sheet = realSheet({ scene: { ...scene, marks: [hatch], lit: null }, extent: [-20, 0, 140, 60] });
  const { pxPerKm } = projectorOf(sheet.map.camera, sheet.map.size);
  expect(7 * pxPerKm(40), "px that its ground takes").toBeLessThan(1);
  const [ink] = shapesOn(sheet, "bands");
  const heights = ink?.shape === "path" ? ink.paths.flatMap(({ points }) => points.map(([, y]) => y)) : [];
  expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(1, 1);
});

/** By the even-odd rule, by which paths are filled in every format. */
function isWithin([x, y]: Pixel, paths: readonly Path[]): boolean {
  let crossed = 0;
  for (const { points } of paths)
    points.forEach(([x1, y1], i) => {
      const [x0, y0] = points.at(i - 1) ?? [x1, y1];
      if (y0 > y !== y1 > y && x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) crossed += 1;
    });
  return crossed % 2 === 1;
}
