import { expect, test } from "vitest";
import { groundFile } from "../../../geo/build/geoFolder";
import { withOutlines } from "../../../src/site/data/outlines";
import { shippedAtlas } from "../../../src/site/siteFiles";
import { MAPPED_IDS, type MappedId } from "../../../src/tables/tableIds";
import { tableOf } from "../../../src/tables/tableOf";
import { geoJsonOf, rightHanded } from "../../../src/tables/write/geoJson";

const atlas = shippedAtlas();
const about = { name: "a", licence: "CC BY 4.0", attribution: "b", date: "2026-11-23" };

interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
}
interface Collection {
  readonly type: string;
  readonly features: readonly {
    readonly type: string;
    readonly id: string;
    readonly geometry: Geometry | null;
    readonly properties: object;
  }[];
}

function collectionOf(id: MappedId): Collection {
  return JSON.parse(geoJsonOf(withOutlines(tableOf(atlas, id), groundFile("overview")), about));
}

function positionsIn(value: unknown): readonly number[][] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === "number" ? [value] : value.flatMap(positionsIn);
}

test.each(MAPPED_IDS)(
  "the map of %s is one of RFC 7946: flat, in degrees, without a system of coordinates",
  (id) => {
    const collection = collectionOf(id);
    const positions = collection.features.flatMap(({ geometry }) => positionsIn(geometry?.coordinates));
    expect(collection).toMatchObject({ type: "FeatureCollection", ...about });
    expect(collection).not.toHaveProperty("crs");
    expect(collection.features).toHaveLength(tableOf(atlas, id).rows.length);
    expect(positions.length).toBeGreaterThan(0);
    expect(
      positions.filter(
        ([lon = 181, lat = 91, ...more]) => more.length > 0 || Math.abs(lon) > 180 || Math.abs(lat) > 90,
      ),
    ).toEqual([]);
  },
);

test("countries lie within outlines that are closed and right-handed", () => {
  const polygons = collectionOf("countries").features.flatMap(({ geometry }) => {
    if (geometry?.type === "Polygon") return [geometry.coordinates as number[][][]];
    return geometry?.type === "MultiPolygon" ? (geometry.coordinates as number[][][][]) : [];
  });
  const wrong = polygons.flatMap((rings) =>
    rings.filter((ring, i) => turns(ring) > 0 !== (i === 0) || String(ring[0]) !== String(ring.at(-1))),
  );
  expect(polygons.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test.each(MAPPED_IDS)("%s have one kind of geometry", (id) => {
  const kinds = new Set(collectionOf(id).features.flatMap(({ geometry }) => geometry?.type ?? []));
  expect([...kinds]).toHaveLength(1);
});

/** Sum of the crossings: positive against the clock. */
function turns(ring: readonly number[][]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = [ring[i - 1], ring[i]];
    sum += (nextX - x) * (nextY + y);
  }
  return -sum;
}

test("a ring that runs the wrong way is turned, and a hole in it the other way", () => {
  const square = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  expect(rightHanded({ type: "Polygon", coordinates: [square, hole] })).toEqual({
    type: "Polygon",
    coordinates: [square.toReversed(), hole.toReversed()],
  });
});
