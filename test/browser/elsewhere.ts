import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the whole site of `fixtures/elsewhere`, a folder of facts and a ground of three invented countries, and tells where it lies. */
export async function builtElsewhere(): Promise<string> {
  const site = join(ROOT, "node_modules/.cache/atlas-elsewhere/site");
  await run("npx", ["tsx", "test/fixtures/buildElsewhere.ts", site], { cwd: ROOT });
  return site;
}

/** The texts of a folder's files that people may read, by path. */
export function textsIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = paths.filter((path) => TEXT.test(path));
  return new Map(texts.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const TEXT = /\.(?:html|json|js|css|svg|txt|md|csv|geojson|ics|atom|ts)$/;
