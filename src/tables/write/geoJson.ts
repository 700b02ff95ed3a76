import type { Feature, FeatureCollection, Geometry, Polygon } from "geojson";
import { type Cell, GEOMETRY, type Table } from "../table";

/** What holds for all features of a file. */
export interface MapAbout {
  /** By which programs list it: `corridor-atlas-segments`. */
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
  /** The day up to which reports were looked for. */
  readonly date: string;
}

/** Whom a map of a table names besides the atlas: outlines of countries are of the ground, and where a row lies may be somebody's own. */
export function attributionOf({ id, columns, rows }: Table, atlas: string): string {
  const at = columns.findIndex(({ name }) => name === "licence");
  const others = new Set(rows.flatMap((row) => String(row[at] ?? "").split(GEOMETRY)[1] ?? []));
  return [
    atlas,
    ...(id === "countries" ? ["outlines: Natural Earth"] : []),
    ...[...others].map((other) => `geometry of rows that say so: ${other}`),
  ].join("; ");
}

/** A table of places after RFC 7946: a row a feature, its columns as properties. A row without a place has no geometry. */
export function geoJsonOf(table: Table, about: MapAbout): string {
  return [...geoJsonPieces(table, about)].join("");
}

/** The same in pieces, between which a page may breathe. */
export function geoJsonPieces({ columns, rows, geometries = [] }: Table, about: MapAbout): Generator<string> {
  const isInParts = geometries.some((geometry) => geometry?.type === "MultiPolygon");
  const geometryOf = (geometry: Geometry) => rightHanded(isInParts ? inParts(geometry) : geometry);
  const featureOf = (row: readonly Cell[], i: number): Feature<Geometry | null, Record<string, Cell>> => ({
    type: "Feature",
    id: String(row[0]),
    geometry: geometries[i] ? geometryOf(geometries[i]) : null,
    properties: Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
  });
  return piecesOf(rows, featureOf, about);
}

/** Features as a file, a line each. */
export function geoJsonFile(features: readonly Feature<Geometry | null>[], about: MapAbout): string {
  return [...piecesOf(features, (feature) => feature, about)].join("");
}

/** Features that are written at a time. */
const AT_A_TIME = 500;

function* piecesOf<Item>(
  items: readonly Item[],
  featureOf: (item: Item, i: number) => Feature<Geometry | null>,
  about: MapAbout,
): Generator<string> {
  const head: Omit<FeatureCollection, "features"> & MapAbout = { type: "FeatureCollection", ...about };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
  for (let from = 0; from < items.length; from += AT_A_TIME) {
    const lines = items
      .slice(from, from + AT_A_TIME)
      .map((item, i) => JSON.stringify(featureOf(item, from + i)));
    yield `${from === 0 ? "" : ","}\n${lines.join(",\n")}`;
  }
  yield "\n]}\n";
}

/** A file has one kind of geometry: databases and layers of a GIS refuse what has two. */
function inParts(geometry: Geometry): Geometry {
  return geometry.type === "Polygon"
    ? { type: "MultiPolygon", coordinates: [geometry.coordinates] }
    : geometry;
}

/** Outer rings run against the clock and holes with it, as RFC 7946 has them. */
export function rightHanded(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: wound(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(wound) };
  return geometry;
}

type Ring = Polygon["coordinates"][number];

function wound(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, i) => (doubleArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Twice the area of a ring in square degrees: positive against the clock. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
