import type { Feature, FeatureCollection, Geometry, Polygon } from "geojson";
import type { Cell, Table } from "../table";

/** What holds for all features of a file. */
export interface MapAbout {
  /** By which programs list it: `corridor-atlas-segments`. */
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
  /** The day up to which reports were looked for. */
  readonly date: string;
}

/** A table of places after RFC 7946: a row a feature, its columns as properties. A row without a place has no geometry. */
export function geoJsonOf({ columns, rows, geometries = [] }: Table, about: MapAbout): string {
  const features = rows.map(
    (row, i): Feature<Geometry | null, Record<string, Cell>> => ({
      type: "Feature",
      id: String(row[0]),
      geometry: geometries[i] ? rightHanded(geometries[i]) : null,
      properties: Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
    }),
  );
  return geoJsonFile(features, about);
}

/** Features as a file, a line each. */
export function geoJsonFile(features: readonly Feature<Geometry | null>[], about: MapAbout): string {
  const head: Omit<FeatureCollection, "features"> & MapAbout = { type: "FeatureCollection", ...about };
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
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
