import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GeoFiles } from "../../src/atlas/geoReader";

/** Folders in `geo/` that hold no facts. */
const ELSEWHERE = /^(?:build|ground|schema)\//;

/** The folder of facts: this one, or that which `ATLAS_GEO` names, as the benchmark does with a larger one. */
export const GEO_FOLDER = process.env.ATLAS_GEO ?? fileURLToPath(new URL("..", import.meta.url));

/** Reads the texts of all files of facts, by path relative to `geo/`. Hidden files (`.DS_Store`) aren't facts. */
export function geoFolder(folder: string = GEO_FOLDER): GeoFiles {
  const paths = filesIn(folder).filter((path) => !ELSEWHERE.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]));
}

/** Without going into `build/`, whose cache is large. */
function filesIn(folder: string, path = ""): string[] {
  return readdirSync(`${folder}/${path}`, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const inner = `${path}${entry.name}`;
      if (!entry.isDirectory()) return [inner];
      return ELSEWHERE.test(`${inner}/`) ? [] : filesIn(folder, `${inner}/`);
    });
}
