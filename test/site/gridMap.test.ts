import type { FeatureCollection, LineString } from "geojson";
import { expect, test } from "vitest";
import { gridOf } from "../../geo/build/gridOf";
import type { Grid } from "../../src/atlas/grid";
import { gridMap } from "../../src/site/data/gridMap";
import { there } from "../there";

type Lines = FeatureCollection<LineString, Record<string, unknown>>;

const linesOf = (grid: Grid): Lines["features"] => (JSON.parse(String(gridMap(grid).body)) as Lines).features;
const idsOf = (grid: Grid) => linesOf(grid).map(({ id }) => id);

test("every line of the grid has an id of its own, which stands among its properties too", () => {
  const lines = linesOf(gridOf());
  expect(new Set(lines.map(({ id }) => id)).size).toBe(gridOf().features.length);
  expect(lines.filter(({ id, properties }) => id !== properties["id"])).toEqual([]);
});

test("a line keeps its id in another order, turned round, or with another voltage", () => {
  const grid = gridOf();
  const another = grid.features
    .toReversed()
    .map((line) => ({ ...line, properties: { ...line.properties, kV: 1 }, geometry: turned(line.geometry) }));
  expect(idsOf({ ...grid, features: another }).sort()).toEqual(idsOf(grid).sort());
});

test("a line that is drawn anew is another", () => {
  const grid = gridOf();
  const [first, ...others] = grid.features;
  const { geometry, ...line } = there(first);
  const [start = [0, 0], ...rest] = geometry.coordinates;
  const moved: typeof geometry = { ...geometry, coordinates: [[start[0], start[1] + 0.5], ...rest] };
  const [id, ...ids] = idsOf({ ...grid, features: [{ ...line, geometry: moved }, ...others] });
  const [was, ...were] = idsOf(grid);
  expect(id).not.toBe(was);
  expect(ids).toEqual(were);
});

test("every line names the record that it was taken from, with its address and licence", () => {
  const { sources } = gridOf();
  for (const { properties } of linesOf(gridOf())) {
    const [source = ""] = properties["sources"] as readonly string[];
    expect(properties["source_urls"]).toEqual([there(sources[source]).url]);
    expect(properties["licence"]).toBe("ODbL-1.0");
  }
});

function turned<Way extends Grid["features"][number]["geometry"]>(way: Way): Way {
  return { ...way, coordinates: way.coordinates.toReversed() };
}
