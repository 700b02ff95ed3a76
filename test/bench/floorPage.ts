import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { build } from "vite";
import { groundFile } from "../../geo/build/geoFolder";
import { compress } from "./serve";

const SOURCES = fileURLToPath(new URL("floor", import.meta.url));

/** Builds the floor page into a folder, with the data that the site's overview shows, from the same packages. */
export async function buildFloorPage(geo: string, folder: string): Promise<void> {
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true });
  for (const [name, features] of Object.entries(floorData(geo)))
    writeFileSync(join(data, `${name}.geojson`), JSON.stringify(features, toMetres));
  const outDir = join(folder, "site");
  await build({
    configFile: false,
    root: SOURCES,
    base: "./",
    publicDir: data,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
    worker: { format: "es" },
  });
  await compress(outDir);
}

/** Land, the countries that the atlas has records of, borders, and the corridors' lines: what the site's own tiles hold. */
function floorData(geo: string): Record<string, FeatureCollection> {
  const overview = readTopology();
  const outlined = new Set([...codesIn(`${geo}/members`), ...codesIn(`${geo}/neighbours`)]);
  const countries = layerOf(overview, "countries").features.filter(({ id }) => outlined.has(String(id)));
  return {
    land: layerOf(overview, "land"),
    countries: { type: "FeatureCollection", features: countries },
    borders: layerOf(overview, "borders"),
    lines: { type: "FeatureCollection", features: corridorLines(`${geo}/corridors`) },
  };
}

export function readTopology(): Topology {
  return groundFile<Topology>("overview");
}

export function layerOf(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`geo/ground/overview.json has no layer “${name}”.`);
  const layer = feature(topology, object);
  return layer.type === "FeatureCollection" ? layer : { type: "FeatureCollection", features: [layer] };
}

function codesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
}

export function corridorLines(folder: string): Feature[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".geojson"))
    .flatMap((file) => (JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as FeatureCollection).features)
    .filter(({ geometry }) => geometry.type === "LineString")
    .map(({ geometry }) => ({ type: "Feature", geometry, properties: {} }));
}

/** Three decimals of a degree are some 100 m: finer than the overview. More would only make the floor page heavy. */
function toMetres(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
}
