import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeoFiles } from "../../src/atlas/geoReader";

/** Folders in `geo/` that hold no facts. */
const ELSEWHERE = /^(?:build|ground|schema)\//;

/** The folder of the facts that are shipped, and of the ground on which any facts stand. */
export const SHIPPED_GEO = fileURLToPath(new URL("..", import.meta.url));

/** The folder of facts: the shipped one, or that which `ATLAS_GEO` names: of tests, of the benchmark, of another region. */
export const GEO_FOLDER = process.env.ATLAS_GEO ? resolve(process.env.ATLAS_GEO) : SHIPPED_GEO;

/** Reads the texts of all files of facts, by path relative to the folder. Hidden files (`.DS_Store`) aren't facts. */
export function geoFolder(folder: string = GEO_FOLDER): GeoFiles {
  const paths = filesIn(folder).filter((path) => !ELSEWHERE.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Where a file of the ground lies: beside the facts if they bring one of that name, else in the shipped ground. */
export function groundPath(name: string): string {
  const own = join(GEO_FOLDER, "ground", name);
  return existsSync(own) ? own : join(SHIPPED_GEO, "ground", name);
}

/** What is in a file of the ground, by its name without the ending. */
export function groundFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(groundPath(`${name}.json`), "utf8"));
}

/** Without going into `build/`, whose cache is large. */
function filesIn(folder: string, path = ""): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const inner = `${path}${entry.name}`;
      if (!entry.isDirectory()) return [inner];
      return ELSEWHERE.test(`${inner}/`) ? [] : filesIn(folder, `${inner}/`);
    });
}
