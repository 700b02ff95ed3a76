import { expect, test } from "vitest";
import { asText } from "../../src/atlas/asText";
import { checkAtlas, readAtlas } from "../../src/atlas/readAtlas";
import { ROUTES_FILE } from "../../src/atlas/routes";
import { laidOver, WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const atlas = readAtlas(WHOLE);
const segment = there(atlas.segments.get("east/land"));
const [start, end] = [there(segment.line[0]), there(segment.line.at(-1))];
const MOVED: [number, number] = [end[0] + 0.02, end[1]];

/** A way of a segment by a place beside its line, and its end moved onto the grid. */
function withRoutes(changes: { way?: object; move?: object; line?: number[][] } = {}) {
  const features = [
    {
      type: "Feature",
      id: segment.id,
      properties: {
        ...{ of: "segment", certainty: "published", uncertaintyKm: 2, km: 50, gridKm: 48, sources: ["osm"] },
        ...changes.way,
      },
      geometry: { type: "LineString", coordinates: changes.line ?? [start, [start[0], end[1]], MOVED] },
    },
    {
      type: "Feature",
      id: segment.to,
      properties: { of: "station", from: end, movedKm: 1.7, uncertaintyKm: 2, ...changes.move },
      geometry: { type: "Point", coordinates: MOVED },
    },
  ];
  const file = {
    type: "FeatureCollection",
    licence: "ODbL-1.0",
    attribution: "© OpenStreetMap contributors",
    sources: {},
    features,
  };
  return laidOver({ [ROUTES_FILE]: JSON.stringify(file) });
}

test("without ways along the grid everything is where its record has it", () => {
  expect(segment.drawn).toBeUndefined();
});

test("a line follows its way, is known as well as that, and says whose geometry it has", () => {
  const there1 = there(readAtlas(withRoutes()).segments.get(segment.id));
  expect(there1).toMatchObject({
    ...{ drawn: "grid", certainty: "published", uncertaintyKm: 2 },
    line: [start, [start[0], end[1]], MOVED],
  });
});

test("a station that moves takes with it whatever ends there", () => {
  const moved = readAtlas(withRoutes());
  expect(there(moved.facilities.get(segment.to)).at).toEqual(MOVED);
  const said = asText(there(moved.facilities.get(segment.to)).coordinate.basis).en;
  expect(said).toContain("OpenStreetMap");
  expect(said).toContain(asText(there(atlas.facilities.get(segment.to)).coordinate.basis).en);
  for (const { id, line, from, to } of moved.segments.values()) {
    const ends = [there(moved.facilities.get(from)).at, there(moved.facilities.get(to)).at];
    expect([line[0], line.at(-1)], id).toEqual(ends);
  }
});

test.each([
  [{ line: [start, end] }, "its way ends at"],
  [{ move: { from: [end[0] + 0.01, end[1]] } }, "its record has it at"],
  [{ way: { of: "interconnector" } }, "there is no interconnector of that name"],
])("ways that don't fit their records are told: %j", (changes, message) => {
  const { problems } = checkAtlas(withRoutes(changes));
  expect(problems.map((problem) => `${problem.where}: ${problem.message}`)).toContainEqual(
    expect.stringContaining(message),
  );
});

test("a line can't be a link without a route and follow one", () => {
  const path = "corridors/east.geojson";
  const drawing = JSON.parse(there(WHOLE[path])) as { features: { id: string; properties: object }[] };
  for (const { id, properties } of drawing.features)
    if (id === segment.id) Object.assign(properties, { schematic: true });
  const files = { ...withRoutes(), [path]: JSON.stringify(drawing) };
  expect(checkAtlas(files).problems).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining("schematic") }),
  );
});
