import { expect, test } from "vitest";
import { gridOf, gridTopology } from "../../geo/build/gridOf";
import { readGrid } from "../../src/atlas/grid";
import type { AtlasError } from "../../src/atlas/problems";
import { gridTiles } from "../../src/site/tiles";

const SOURCE = {
  by: "OpenStreetMap",
  name: "OpenStreetMap",
  date: "2025-07",
  licence: "ODbL-1.0",
  route: "traced",
};

function gridWith(line: object, sources: object = { osm: SOURCE }): string {
  const properties = { country: "AZ", kV: 330, accuracyKm: 2, source: "osm", ...line };
  const geometry = {
    type: "LineString",
    coordinates: [
      [49, 40],
      [49.5, 40.25],
    ],
  };
  const features = [{ type: "Feature", properties, geometry }];
  return JSON.stringify({
    type: "FeatureCollection",
    licence: "ODbL-1.0",
    attribution: "©",
    sources,
    features,
  });
}

const problemsOf = (text: string) => {
  try {
    readGrid(text);
    return [];
  } catch (error) {
    return (error as AtlasError).problems.map(({ where }) => where);
  }
};

test("a line says its class, and whose record of when it is", () => {
  const [line] = readGrid(gridWith({})).features;
  expect(line?.properties).toEqual({
    ...{ country: "AZ", kV: 330, accuracyKm: 2 },
    by: "OpenStreetMap",
    date: "2025-07",
    class: 330,
  });
});

test.each([
  [499, 330],
  [500, 500],
  [220, 220],
  [154, 0],
  [null, "unknown"],
])("%s kV is of class %s", (kV, wanted) => {
  expect(readGrid(gridWith({ kV })).features[0]?.properties.class).toBe(wanted);
});

test.each([{ kV: -5 }, { accuracyKm: 0 }, { country: "Azerbaijan" }, { source: "nobody" }])(
  "a line with %o is refused, with its place",
  (wrong) => {
    expect(problemsOf(gridWith(wrong))).toEqual(["grid.geojson, line 1"]);
  },
);

test("a drawing's steps lead to the places of the record", () => {
  const grid = readGrid(gridWith({}));
  expect(gridTopology(grid).arcs).toEqual([
    [
      [49000, 40000],
      [500, 250],
    ],
  ]);
});

test("far tiles hold lines of transmission alone, and every tile of the detail is there", () => {
  const paths = (text: string) =>
    gridTiles(readGrid(text))
      .filter(({ bytes }) => bytes.length > 0)
      .map(({ path }) => path);
  expect(paths(gridWith({}))).toEqual(["ground/grid/4/10/6.pbf", "ground/grid/5/20/12.pbf"]);
  expect(paths(gridWith({ kV: 110 }))).toEqual(["ground/grid/5/20/12.pbf"]);
  expect(gridTiles(readGrid(gridWith({}))).some(({ path }) => path === "ground/grid/5/22/11.pbf")).toBe(true);
});
test("the shipped grid hangs together: nearly all of its lines are of its three greatest networks", () => {
  const ends = gridOf().features.map(({ geometry: { coordinates } }) => [
    String(coordinates[0]),
    String(coordinates.at(-1)),
  ]);
  const networks = new Map<string, Set<string>>();
  for (const [from = "", to = ""] of ends) {
    const [one, other] = [from, to].map((end) => networks.get(end) ?? new Set([end]));
    const joined = new Set([...(one ?? []), ...(other ?? [])]);
    for (const end of joined) networks.set(end, joined);
  }
  const sizes = [...new Set(networks.values())].map(
    (network) => ends.filter(([from = ""]) => network.has(from)).length,
  );
  const greatest = sizes.sort((a, b) => b - a).slice(0, 3);
  expect(greatest.reduce((sum, size) => sum + size, 0) / ends.length).toBeGreaterThan(0.95);
});
