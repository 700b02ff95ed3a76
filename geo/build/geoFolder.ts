import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { AtlasError, type Problem } from "../../src/atlas/problems";

/** What lies in `geo/` and is no facts: folders, and the grid, which `gridOf` reads. */
const ELSEWHERE = /^(?:build\/|ground\/|schema\/|grid\.geojson$)/;

/** The folder of the facts that are shipped, and of the ground on which any facts stand. */
export const SHIPPED_GEO = fileURLToPath(new URL("..", import.meta.url));

/** The folder of facts: the shipped one, or that which `ATLAS_GEO` names: of tests, of the benchmark, of another region. */
export const GEO_FOLDER = process.env.ATLAS_GEO ? resolve(process.env.ATLAS_GEO) : SHIPPED_GEO;

/**
 * Reads the texts of all files of facts, by path relative to the folder. Hidden files (`.DS_Store`) aren't facts. Throws
 * an `AtlasError` where the folder or a file of it can't be read.
 */
export function geoFolder(folder: string = GEO_FOLDER): GeoFiles {
  const missing = missingFolder(folder);
  if (missing) throw new AtlasError([{ where: folder, message: missing }]);
  const paths = filesIn(folder).filter((path) => !ELSEWHERE.test(path));
  const problems = paths.flatMap((path) => unreadable(folder, path));
  if (problems.length > 0) throw new AtlasError(problems);
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

/** Without going into `build/`, whose cache is large. A link is a file here, wherever it leads: so no folder holds itself. */
function filesIn(folder: string, path = ""): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const inner = `${path}${entry.name}`;
      if (!entry.isDirectory()) return [inner];
      return ELSEWHERE.test(`${inner}/`) ? [] : filesIn(folder, `${inner}/`);
    });
}

function missingFolder(folder: string): string | null {
  const kind = kindOf(folder);
  if (kind === "folder") return null;
  return `${kind === "nothing" ? "there is no such folder" : "this is a file"}; ATLAS_GEO names the folder of the facts`;
}

/** What isn't a file that can be read, though it stands among them. */
function unreadable(folder: string, path: string): Problem[] {
  const message = MESSAGES[kindOf(join(folder, path))];
  return message ? [{ where: path, message }] : [];
}

const MESSAGES = {
  file: null,
  folder: "this is a link to a folder, which isn't followed; the folder itself must lie here",
  nothing: "this link leads to no file",
  other: "this is neither a file nor a folder",
} as const;

/** Of a link, what it leads to. */
function kindOf(path: string): keyof typeof MESSAGES {
  try {
    const there = statSync(path);
    return there.isFile() ? "file" : there.isDirectory() ? "folder" : "other";
  } catch {
    return "nothing";
  }
}
