import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { geoFolder } from "../../geo/build/geoFolder";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { readAtlas } from "../../src/atlas/readAtlas";
import { grown, writeGrown } from "./grow";
import { type BenchPage, sitePage } from "./pages";
import { median } from "./statistics";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const VITE = join(PROJECT, "node_modules/vite/bin/vite.js");
const QUIETLY = ["--configLoader", "runner", "--logLevel", "error"];

/** What it takes to read an atlas of a size. */
export interface Reading {
  readonly times: number;
  readonly files: number;
  readonly megabytes: number;
  readonly ms: number;
}

/** Reads the atlas as it is and so many times as large. The ms per megabyte stay alike when reading is linear. */
export function readings(geo: string, sizes: readonly number[]): Reading[] {
  const files = geoFolder(geo);
  readAtlas(files);
  return [1, ...sizes].map((times) => readingOf(grown(files, times), times));
}

function readingOf(files: GeoFiles, times: number): Reading {
  const texts = Object.values(files);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const ms = median([1, 2, 3].map(() => readingMs(files))) ?? 0;
  return { times, files: texts.length, megabytes: characters / 1e6, ms };
}

function readingMs(files: GeoFiles): number {
  const start = performance.now();
  readAtlas(files);
  return performance.now() - start;
}

/** What the copies in a grown atlas are called. */
const COPY = /-x\d+\b/;
/** Builds the site from an atlas so many times as large, and serves it. */
export async function grownPage(geo: string, times: number, work: string): Promise<BenchPage> {
  const [grownGeo, site] = [join(work, `geo-x${times}`), join(work, `site-x${times}`)];
  writeGrown(grown(geoFolder(geo), times), grownGeo);
  await promisify(execFile)(
    process.execPath,
    [VITE, "build", "--mode", "start", ...QUIETLY, "--outDir", site, "--emptyOutDir"],
    { cwd: PROJECT, env: { ...process.env, ATLAS_GEO: grownGeo, ATLAS_ONLY: "page" } },
  );
  if (!readdirSync(site, { recursive: true, encoding: "utf8" }).some((path) => COPY.test(path)))
    throw new Error("The build didn't read the folder that ATLAS_GEO names: the grown site has no copies.");
  return sitePage(`atlas × ${times}`, site, geo, true);
}
