import { readFileSync } from "node:fs";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, FeatureCollection, GeoJSON } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Grid } from "../atlas/grid";
import { isTransmission } from "../atlas/gridLine";
import { rounded } from "../atlas/rounded";
import { simplified } from "../atlas/simplified";
import { mercatorX, mercatorY } from "../atlas/sphere";
import { CUT_DEGREES, decodedArcs, SOFT } from "../draw/flat/pixelGround";
import {
  GRID,
  GRID_ZOOMS,
  GROUND_FILES,
  GROUND_LEVELS,
  LEVELS,
  type Level,
  TILE_ZOOMS,
  WORLD,
} from "../draw/groundLevels";
import { AROUND } from "../scene/layers/countryNames";

/** Steps across a tile: one is a pixel at the zoom at which the next level takes over. */
const EXTENT = 4096;
/** The same of the detail, which is drawn up to 16 times as large as its tiles, and in the one tile of the rest of the world. */
const FINE_EXTENT = 8192;

export interface Tile {
  /** `ground/overview/2/2/1.pbf` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The ground as vector tiles (Mapbox Vector Tile 2), at the zooms of their level. Only `outlined` countries keep an area of
 * their own, for tint and picking, and in the detail those around them, in which their names are placed: the rest are land.
 */
export function groundTiles(folder: string, outlined: ReadonlySet<string>): Tile[] {
  const levels = LEVELS.flatMap((level) =>
    tilesOf(
      level,
      TILE_ZOOMS[level],
      level === "detail" ? FINE_EXTENT : EXTENT,
      layersOf(folder, level, outlined),
    ),
  );
  return [...levels, ...tilesOf(WORLD, [0], FINE_EXTENT, objectsOf(folder, WORLD))];
}

/**
 * The present grid as vector tiles, at their first zoom the lines of transmission, then all. Where there are none within the ground's detail the tile
 * is empty: a missing one would be told as a fault.
 */
export function gridTiles({ features }: Grid): Tile[] {
  const [far, near] = GRID_ZOOMS;
  const transmission = features.filter(({ properties }) => isTransmission(properties.class));
  return [...gridTilesAt(far, transmission), ...gridTilesAt(near, features)];
}

function gridTilesAt(zoom: number, features: Grid["features"]): Tile[] {
  const all: GeoJSON = { type: "FeatureCollection", features: [...features] };
  const filled = new Map(
    tilesOf(GRID, [zoom], EXTENT, new Map([[GRID, all]])).map((tile) => [tile.path, tile]),
  );
  const [west, south, east, north] = GROUND_LEVELS.detail.window;
  const isWithin = ([, x, y]: [number, number, number]) =>
    x + 1 > mercatorX(west) * 2 ** zoom &&
    x < mercatorX(east) * 2 ** zoom &&
    y + 1 > mercatorY(north) * 2 ** zoom &&
    y < mercatorY(south) * 2 ** zoom;
  return placesOf(zoom)
    .filter(isWithin)
    .map((place) => pathOf(GRID, place))
    .map((path) => filled.get(path) ?? { path, bytes: new Uint8Array() });
}

function layersOf(folder: string, level: Level, outlined: ReadonlySet<string>): Map<string, GeoJSON> {
  const layers = objectsOf(folder, level);
  const countries = layers.get("countries") as FeatureCollection;
  const isOutlined = ({ id }: Feature) =>
    outlined.has(String(id)) || (level === "detail" && AROUND.includes(String(id)));
  layers.set("countries", { ...countries, features: countries.features.filter(isOutlined) });
  if (level === "overview") return layers;
  layers.set("sea", wholeOf(GROUND_LEVELS.detail.window));
  // What is drawn so much larger than its tiles would show its corners.
  for (const name of SOFT) {
    const bands = layers.get(name) as FeatureCollection | undefined;
    if (bands) layers.set(name, { ...bands, features: bands.features.map(withRoundRings) });
  }
  return layers;
}

/** What of cut corners is given up again, in degrees: three quarters of a px at zoom 9, and a tenth of the tiles. */
const LEAST_BEND_DEGREES = 0.0008;

/** Coasts, rivers and borders with their corners cut as drawings cut them; rings of bands are rounded as a whole. */
function withRoundArcs({ type, objects, ...rest }: Topology): Topology {
  if (Object.keys(objects).some((name) => SOFT.has(name))) return { type, objects, ...rest };
  const arcs = decodedArcs({ type, objects, ...rest }).map((arc) =>
    simplified(rounded(arc, CUT_DEGREES) as [number, number][], LEAST_BEND_DEGREES).map(([x, y]) => [x, y]),
  );
  return { type, objects, arcs };
}

function withRoundRings(band: Feature): Feature {
  const { geometry } = band;
  if (geometry.type === "Polygon")
    return { ...band, geometry: { ...geometry, coordinates: geometry.coordinates.map(rounded) } };
  if (geometry.type !== "MultiPolygon") return band;
  const coordinates = geometry.coordinates.map((rings) => rings.map(rounded));
  return { ...band, geometry: { ...geometry, coordinates } };
}

/** Objects of the files that make up a level; a file that isn't there yet is left out. */
function objectsOf(folder: string, level: Level | typeof WORLD): Map<string, GeoJSON> {
  const files = GROUND_FILES[level].flatMap((name) => readTopology(`${folder}/${name}.json`) ?? []);
  const topologies = level === "detail" ? files.map(withRoundArcs) : files;
  return new Map(
    topologies.flatMap((topology) =>
      Object.entries(topology.objects).map(([name, object]) => [name, feature(topology, object) as GeoJSON]),
    ),
  );
}

/** Water everywhere, so that the detail's sea covers the overview's land. */
function wholeOf([west, south, east, north]: readonly [number, number, number, number]): Feature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

function readTopology(file: string): Topology | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Topology;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function tilesOf(
  folder: string,
  zooms: readonly number[],
  extent: number,
  layers: ReadonlyMap<string, GeoJSON>,
): Tile[] {
  const options = { maxZoom: Math.max(...zooms), indexMaxZoom: 0, extent, buffer: 64, tolerance: 3 };
  const indexes = [...layers].map(([name, data]) => [name, new GeoJSONVT(data, options)] as const);
  return zooms.flatMap(placesOf).flatMap(([zoom, x, y]) => {
    const found = indexes
      .map(([name, index]) => [name, index.getTile(zoom, x, y)] as const)
      .filter(([, tile]) => tile !== null && tile.features.length > 0);
    if (found.length === 0) return [];
    const layersFound = Object.fromEntries(found) as Parameters<typeof fromGeojsonVt>[0];
    const bytes = fromGeojsonVt(layersFound, { version: 2, extent });
    return [{ path: pathOf(folder, [zoom, x, y]), bytes }];
  });
}

const pathOf = (folder: string, [zoom, x, y]: readonly [number, number, number]) =>
  `ground/${folder}/${zoom}/${x}/${y}.pbf`;

/** All tiles of the world at a zoom. */
function placesOf(zoom: number): [zoom: number, x: number, y: number][] {
  const steps = Array.from({ length: 2 ** zoom }, (_, i) => i);
  return steps.flatMap((x) => steps.map((y): [number, number, number] => [zoom, x, y]));
}
