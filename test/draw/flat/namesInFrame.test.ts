import { expect, test } from "vitest";
import { mapLayers } from "../../../src/draw/flat/mapLayers";
import { placeLabels } from "../../../src/draw/flat/placeLabels";
import { type Projector, projectorOf, type Size } from "../../../src/draw/flat/projectorOf";
import type { Picked } from "../../../src/view/view";
import { there } from "../../there";
import { realSheet, realWish, shapesOn } from "../sheet/realSheet";

/** The same numbers at each run. */
function dice(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

const CAMERAS = (() => {
  const roll = dice();
  return Array.from({ length: 80 }, () => ({
    camera: { zoom: 2 + 4 * roll(), lng: 30 + 45 * roll(), lat: 30 + 18 * roll() },
    size: { width: Math.round(300 + 1000 * roll()), height: Math.round(240 + 700 * roll()) },
  }));
})();

test("no name is cut by the edge of a map, wherever one looks", () => {
  const { scene } = realWish();
  const cut = CAMERAS.flatMap(({ camera, size }) =>
    placeLabels(scene.marks, projectorOf(camera, size))
      .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height)
      .map(({ label }) => `${label.id} at ${JSON.stringify(camera)}`),
  );
  expect(cut).toEqual([]);
});

test("no name is cut by the edge of a sheet’s map, on a cone as on Mercator", { timeout: 120_000 }, () => {
  const cut = CAMERAS.slice(0, 12).flatMap(({ camera: { lng, lat }, size }, i) => {
    const projection = i % 2 === 0 ? "conic" : "mercator";
    const sheet = realSheet({
      projection,
      size,
      extent: [lng - 7, lat - 4, lng + 7, lat + 4],
      hasCode: false,
    });
    const [left, top] = sheet.map.at;
    const [right, bottom] = [left + sheet.map.size.width, top + sheet.map.size.height];
    return shapesOn(sheet, "labels").flatMap((shape) => {
      if (shape.shape !== "text") return [];
      const start = shape.at[0] - { start: 0, middle: shape.width / 2, end: shape.width }[shape.align];
      const isIn =
        start > left - 1 && start + shape.width < right + 1 && shape.at[1] > top && shape.at[1] < bottom;
      return isIn ? [] : [`${shape.id} on sheet ${i}`];
    });
  });
  expect(cut).toEqual([]);
});

test("a corridor whose middle isn’t in sight has its name beside what of it is", () => {
  const { scene } = realWish();
  const west: Projector = projectorOf({ zoom: 5, lng: 34, lat: 40 }, { width: 700, height: 500 });
  const name = there(scene.marks.find(({ id }) => id === "name:corridor:az-tr-eu"));
  const placed = placeLabels(scene.marks, west);
  expect(name.mark === "label" && west.project(name.at)[0]).toBeGreaterThan(700);
  expect(placed.map(({ label }) => label.id)).toContain("name:corridor:az-tr-eu");
});

test("on a phone a member that is picked has its name", () => {
  const picked: Picked = { kind: "member", id: "KZ" };
  const { scene, ground } = realWish(picked);
  const size: Size = { width: 360, height: 300 };
  const layers = mapLayers({
    ...{ scene, ground, size, camera: { zoom: 2.2, lng: 67, lat: 48 }, relief: null, layerName: (id) => id },
    fineness: { tolerance: 1, grain: 1, overhang: 0, slope: { px: 4, fewest: 1, most: 1 } },
  });
  const labels = there(layers.find(({ id }) => id === "labels")).shapes;
  expect(labels.map(({ id }) => id)).toContain("name:country:KZ");
});
