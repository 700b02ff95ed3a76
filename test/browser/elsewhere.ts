import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A site as `npm start` serves it. */
export interface StartedSite {
  readonly folder: string;
  readonly url: string;
  close(): void;
}

/** Starts the site of `fixtures/elsewhere`, a folder of facts and a ground of three invented countries. */
export async function startedElsewhere(): Promise<StartedSite> {
  const folder = join(ROOT, "node_modules/.cache/atlas-elsewhere/site");
  const server = spawn("node", ["--import", "tsx", "test/fixtures/startElsewhere.ts", folder], { cwd: ROOT });
  const said: string[] = [];
  server.stderr.on("data", (part) => said.push(String(part)));
  for await (const line of createInterface(server.stdout))
    if (line.startsWith("http")) return { folder, url: line, close: () => void server.kill() };
  throw new Error(`It didn't start: ${said.join("")}`);
}

/** The texts of a folder's files that people may read, by path. */
export function textsIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = paths.filter((path) => TEXT.test(path));
  return new Map(texts.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const TEXT = /\.(?:html|json|js|css|svg|txt|md|csv|geojson|ics|atom|ts)$/;
