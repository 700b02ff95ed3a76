/**
 * `npm run build:countries`: writes `geo/ground/country-places.json` from the committed overview: by code, the box of each country's outline
 * (west, south, east, north) and the place of its name, in degrees. Names stand where `namesAt.json` puts them, in the open part of a country,
 * away from the corridors; any other stands in the middle of the widest stretch of land on the parallel that has most of it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { isCountryCode } from "../../src/atlas/isCountryCode";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Box of its outline, then where its name stands. */
export type CountryPlace = readonly [
  west: number,
  south: number,
  east: number,
  north: number,
  lon: number,
  lat: number,
];
type Rings = Polygon["coordinates"];

/** The places of all countries of the overview. */
export function countryPlaces(): Record<string, CountryPlace> {
  const topology = JSON.parse(readFileSync(pathOf("../ground/overview.json"), "utf8")) as Topology;
  const byHand: Record<string, [number, number]> = JSON.parse(readFileSync(pathOf("namesAt.json"), "utf8"));
  const { features } = feature(topology, topology.objects["countries"] as GeometryCollection);
  const places = features.flatMap(({ id, geometry }) => {
    // Areas of a longer code are nobody's: they have no name.
    if (!isCountryCode(String(id))) return [];
    const parts = partsOf(geometry);
    return [[String(id), [...boxOf(parts.flat(2)), ...(byHand[String(id)] ?? middleOf(parts))]] as const];
  });
  return Object.fromEntries(places.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, CountryPlace>;
}

/** One country a line. */
export function countryPlacesText(): string {
  const lines = Object.entries(countryPlaces()).map(([id, place]) => `"${id}":${JSON.stringify(place)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function partsOf(geometry: { type: string }): readonly Rings[] {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return type === "Polygon" ? [coordinates as Rings] : (coordinates as Rings[]);
}

function boxOf(places: readonly Position[]): readonly number[] {
  const [lons, lats] = [0, 1].map((axis) => places.map((place) => place[axis] ?? 0)) as [number[], number[]];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map(tenth);
}

/** In the middle of the widest stretch within the largest part. */
function middleOf(parts: readonly Rings[]): readonly [lon: number, lat: number] {
  const area = (rings: Rings) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxOf(rings.flat());
    return (east - west) * (north - south);
  };
  const [largest = []] = [...parts].sort((a, b) => area(b) - area(a));
  const [, south = 0, , north = 0] = boxOf(largest.flat());
  const stretches = Array.from({ length: 19 }, (_, i) => south + ((i + 1) * (north - south)) / 20).flatMap(
    (lat) => stretchesAt(largest, lat).map(([from, to]) => ({ lat, from, to })),
  );
  const widest = stretches.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return widest === undefined ? [0, 0] : [tenth((widest.from + widest.to) / 2), tenth(widest.lat)];
}

/** Where a parallel runs inside the rings, from west to east. */
function stretchesAt(rings: Rings, lat: number): [from: number, to: number][] {
  const lons = rings
    .flatMap((ring) => ring.slice(1).flatMap((to, i) => crossing(ring[i] ?? to, to, lat)))
    .sort((a, b) => a - b);
  return lons.flatMap((from, i) => (i % 2 === 0 ? [[from, lons[i + 1] ?? from] as [number, number]] : []));
}

function crossing([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, lat: number): number[] {
  return y0 > lat === y1 > lat ? [] : [x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)];
}

const tenth = (degrees: number) => Math.round(degrees * 10) / 10 + 0;

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(pathOf("../ground/country-places.json"), countryPlacesText());
