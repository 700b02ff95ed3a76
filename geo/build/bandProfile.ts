/**
 * `npm run build:profile -- casa-1000`: adds the profiles of one corridor's segments to `geo/ground/profiles.json`, without any download:
 * heights and depths are read from the bands of the drawn ground. Segments that have a profile keep it unless their line was drawn anew.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { along } from "@turf/along";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../../src/atlas/atlas";
import { lengthKm } from "../../src/atlas/lengthKm";
import { readAtlas } from "../../src/atlas/readAtlas";
import { type GroundProfile, isOfLine } from "../../src/atlas/routeProfile";
import { GEO_FOLDER, geoFolder, groundFile, groundPath, SHIPPED_GEO } from "./geoFolder";
import { DETAIL_BOX } from "./ground.mjs";
import { maskOf, valueAt } from "./raster.mjs";

/** Cells in a degree: 5.5 km, finer than the bands are. */
const PER_DEGREE = 20;
/** As in the other profiles. */
const SAMPLES = 100;
const LEAST_KM = 2;
/** Metres, where no band ends a band. */
const HIGHEST = 6000;
const DEEPEST = 4000;

type Mask = ReturnType<typeof maskOf>;
interface Band {
  readonly m: number;
  readonly mask: Mask;
}
interface Ground {
  readonly land: Mask;
  readonly heights: readonly Band[];
  readonly depths: readonly Band[];
}

/**
 * A profile along a line inside the window of the detailed ground. A sample is in the middle of its band. The uncertainty
 * shown with it is three quarters of what the band spans: half of it for the band, a quarter for its simplified edge. Held against the 2,768
 * samples of the five corridors' profiles from the grids: on land they differ by 90 m (median) and 440 m (95 of 100 are within), at sea by
 * 190 m and 360 m; 95 of 100 lie within the uncertainty.
 */
export function bandProfile(line: readonly Position[], ground: Ground = readGround()): GroundProfile {
  const length = lengthKm(line);
  const steps = Math.max(1, Math.ceil(length / Math.max(LEAST_KM, length / SAMPLES)));
  const samples = Array.from({ length: steps + 1 }, (_, i) => {
    const km = (length * i) / steps;
    const { geometry } = along({ type: "LineString", coordinates: line.map(([lon, lat]) => [lon, lat]) }, km);
    return { km: tenth(km), ...groundAt(ground, geometry.coordinates as [number, number]) };
  });
  return {
    km: samples.map(({ km }) => km),
    m: samples.map(({ m }) => m),
    plusMinusM: samples.map(({ plusMinusM }) => plusMinusM),
    sea: samples.flatMap(({ isSea }, i) => (isSea ? [i] : [])),
    source: "bands",
  };
}

function groundAt({ land, heights, depths }: Ground, [lon, lat]: readonly [number, number]) {
  const isSea = valueAt(land, lon, lat) < 0.5;
  const inside = (isSea ? depths : heights).filter(({ mask }) => valueAt(mask, lon, lat) >= 0.5);
  const from = Math.max(0, ...inside.map(({ m }) => m));
  const beyond = (isSea ? depths : heights).map(({ m }) => m).filter((m) => m > from);
  const to = Math.min(isSea ? DEEPEST : HIGHEST, ...beyond);
  const middle = (from + to) / 2;
  return { m: isSea ? -middle : middle, plusMinusM: Math.round(0.75 * (to - from)), isSea };
}

/** The committed ground as grids of 1 and 0, a grid a band. */
export function readGround(): Ground {
  return {
    land: maskOf(ringsOf("detail", "land"), DETAIL_BOX, PER_DEGREE),
    heights: bandsOf("heights"),
    depths: bandsOf("depths"),
  };
}

function bandsOf(name: "heights" | "depths"): Band[] {
  return featuresOf(name, name).map(({ geometry, properties }) => ({
    m: (properties as { m: number }).m,
    mask: maskOf(ringsIn(geometry as Polygon | MultiPolygon), DETAIL_BOX, PER_DEGREE),
  }));
}

function ringsOf(file: string, layer: string): [number, number][][] {
  return featuresOf(file, layer).flatMap(({ geometry }) => ringsIn(geometry as Polygon | MultiPolygon));
}

function featuresOf(file: string, layer: string) {
  const topology = JSON.parse(readFileSync(groundPath(`${file}.json`), "utf8")) as Topology;
  return feature(topology, topology.objects[layer] as GeometryCollection).features;
}

function ringsIn(geometry: Polygon | MultiPolygon): [number, number][][] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.flat() as [number, number][][];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Into the ground beside the facts. The shipped ground has checksums; that of another folder hasn't. */
function writeProfiles(corridor: string): void {
  const known = groundFile<Record<string, GroundProfile>>("profiles");
  const lines = linesOf(corridor).filter(({ id, line }) => !isOfLine(known[id], line));
  const ground = readGround();
  for (const { id, line } of lines) known[id] = bandProfile(line, ground);
  const rows = Object.entries(known).map((row) => row.map((part) => JSON.stringify(part)).join(":"));
  mkdirSync(join(GEO_FOLDER, "ground"), { recursive: true });
  writeFileSync(join(GEO_FOLDER, "ground/profiles.json"), `{\n${rows.join(",\n")}\n}\n`);
  if (GEO_FOLDER === SHIPPED_GEO) execFileSync(process.execPath, [pathOf("check.mjs"), "--write"]);
  console.log(`${corridor}: ${lines.length} profiles read from the bands of the ground`);
}

function linesOf(corridor: string): { readonly id: string; readonly line: readonly Position[] }[] {
  const { corridors, segments } = readAtlas(geoFolder());
  if (!corridors.has(corridor))
    throw new Error(`There is no corridor “${corridor}”: give the name of its file.`);
  return [...segments.values()].filter(({ id }) => id.startsWith(`${corridor}/`));
}

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeProfiles(process.argv[2] ?? "");
