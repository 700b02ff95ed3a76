import { geoConicEqualArea } from "d3-geo";
import { expect, test } from "vitest";
import type { Position } from "../../../src/atlas/atlas";
import { EARTH_KM, mercatorPerKm, worldPx } from "../../../src/atlas/sphere";
import { conicProjectorOf } from "../../../src/draw/flat/conicProjectorOf";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { projectionFor, sheetCamera, sheetProjector } from "../../../src/draw/sheet/sheetCamera";
import type { Extent } from "../../../src/scene/extent";
import { FULL_EXTENT } from "../../extents";
import { there } from "../../there";
import { realSheet, shapesOn } from "./realSheet";

const SIZE = { width: 1000, height: 600 };
const CAMERA = { zoom: 3.2, lng: 52, lat: 40 };
const PLACES: readonly Position[] = [
  [26, 28],
  [49.9, 40.4],
  [52, 40],
  [75.5, 50.5],
  [80, 30],
];
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

test("places lie where d3-geo’s equal-area conic has them", () => {
  const projector = conicProjectorOf(CAMERA, SIZE);
  const high =
    SIZE.height / (worldPx(CAMERA.zoom) * mercatorPerKm(CAMERA.lat)) / (EARTH_KM * (Math.PI / 180));
  const conic = geoConicEqualArea()
    .parallels([CAMERA.lat - high / 3, CAMERA.lat + high / 3])
    .rotate([-CAMERA.lng, 0])
    .center([0, CAMERA.lat])
    .translate([SIZE.width / 2, SIZE.height / 2])
    .scale(1);
  const [x1 = 0] = there(conic([53, 40]));
  const scale = (projector.project([53, 40])[0] - 500) / (x1 - 500);
  conic.scale(scale);
  for (const place of PLACES) {
    const [x, y] = projector.project(place);
    const [wantedX, wantedY] = there(conic([...place]));
    expect(x).toBeCloseTo(wantedX, 6);
    expect(y).toBeCloseTo(wantedY, 6);
  }
});

test("a place is found again where it lies", () => {
  const { project, invert } = conicProjectorOf(CAMERA, SIZE);
  for (const [lon, lat] of PLACES) {
    const [foundLon, foundLat] = invert(project([lon, lat]));
    expect([foundLon.toFixed(6), foundLat.toFixed(6)]).toEqual([lon.toFixed(6), lat.toFixed(6)]);
  }
});

test("a square degree is as large as the globe has it, in the south as in the north", () => {
  const { project } = conicProjectorOf(CAMERA, SIZE);
  const pxPerKm2 = (lon: number, lat: number) => {
    const [a, b, c] = (
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon, lat + 0.1],
      ] as Position[]
    ).map(project);
    const [[x, y], [x1, y1], [x2, y2]] = [there(a), there(b), there(c)];
    const step = (0.1 * Math.PI * EARTH_KM) / 180;
    const km2 = step * step * Math.cos(((lat + 0.05) * Math.PI) / 180);
    return Math.abs((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y)) / km2;
  };
  const there40 = pxPerKm2(49, 40);
  for (const [lon, lat] of PLACES) expect(pxPerKm2(lon, lat) / there40).toBeCloseTo(1, 2);
});

test("in the middle north is up, and a km is as long as the scale bar says, which reckons by the camera", () => {
  const { project, pxPerKm } = conicProjectorOf(CAMERA, SIZE);
  const [x, y] = project([CAMERA.lng, CAMERA.lat]);
  expect([x, y]).toEqual([500, expect.closeTo(300, 6)]);
  expect(project([CAMERA.lng, CAMERA.lat + 1])[0]).toBeCloseTo(500, 9);
  expect(pxPerKm(CAMERA.lat)).toBeCloseTo(projectorOf(CAMERA, SIZE).pxPerKm(CAMERA.lat), 9);
  const kmOfDegree = (Math.PI / 180) * EARTH_KM * Math.cos((CAMERA.lat * Math.PI) / 180);
  expect(project([CAMERA.lng + 0.01, CAMERA.lat])[0] - 500).toBeCloseTo(
    0.01 * kmOfDegree * pxPerKm(CAMERA.lat),
    4,
  );
});

test.each<[string, Extent]>([
  ["all of the atlas", FULL_EXTENT],
  ["a corridor", [44, 38.5, 61, 45]],
  ["a place", [49, 40, 50.6, 41.6]],
])("%s is on its map, up to an edge", (_, extent) => {
  const size = PRESETS["a4-landscape"].layout;
  const { project } = sheetProjector("conic", sheetCamera("conic", extent, size, NO_PADDING), size);
  const [west, south, east, north] = extent;
  const outline = Array.from({ length: 21 }, (_, i) => i / 20).flatMap((part): Position[] => {
    const [lon, lat] = [west + (east - west) * part, south + (north - south) * part];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
  const placed = outline.map(project);
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  const margins = [
    Math.min(...xs),
    Math.min(...ys),
    size.width - Math.max(...xs),
    size.height - Math.max(...ys),
  ];
  expect(Math.min(...margins)).toBeGreaterThan(-0.5);
  // A place is shown no nearer than is known of it.
  if (east - west > 2) expect(Math.min(...margins)).toBeLessThan(1);
});

test("a map of half the world, or of the south, is Mercator: a cone would tear it", () => {
  expect(projectionFor([-120, 10, 120, 70], "conic")).toBe("mercator");
  expect(projectionFor([10, -40, 40, -10], "conic")).toBe("mercator");
  expect(projectionFor(FULL_EXTENT, "conic")).toBe("conic");
});

test("a sheet on a cone has all that one on Mercator has: every line, and the names of all members", () => {
  const named = (projection: "mercator" | "conic") => {
    const sheet = realSheet({ projection, size: PRESETS["a4-landscape"].layout });
    return [
      shapesOn(sheet, "lines").map(({ id }) => id),
      shapesOn(sheet, "labels")
        .map(({ id }) => id)
        .filter((id) => id.startsWith("name:country:"))
        .filter((id) => MEMBERS.includes(id.slice(-2)))
        .toSorted(),
    ];
  };
  expect(named("conic")).toEqual(named("mercator"));
  expect(named("conic")[1]).toHaveLength(MEMBERS.length);
});

const MEMBERS = ["AF", "AZ", "IR", "KZ", "KG", "PK", "TJ", "TR", "TM", "UZ"];
