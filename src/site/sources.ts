import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GEO_FOLDER, geoFolder } from "../../geo/build/geoFolder";
import { GRID_FILE } from "../atlas/grid";
import { digestOf } from "./kept";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Files and folders of which the site is made, but for facts. */
const MADE_OF = ["src", "public", "geo/ground", "geo/grid.geojson", "package.json", "package-lock.json"].map(
  (path) => ROOT + path,
);
/** Of the tools beside the ground only the scripts: their own packages and caches are large. */
const TOOLS = join(ROOT, "geo/build");

/** What all sources and the ground come to, as a digest: equal sources of one Node make equal files. */
export function sourcesDigest(): string {
  const tools = readdirSync(TOOLS, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [
    ...[...MADE_OF, join(GEO_FOLDER, "ground"), join(GEO_FOLDER, GRID_FILE)].flatMap(filesIn),
    ...tools.map(({ name }) => join(TOOLS, name)),
  ];
  return digestOf([process.version, ...paths.flatMap((path) => [path, readFileSync(path)])]);
}

/** The same of the facts. */
export function factsDigest(): string {
  return digestOf(Object.entries(geoFolder()).flat());
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((each) => each.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
