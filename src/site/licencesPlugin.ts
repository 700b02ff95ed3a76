import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { groundPath } from "../../geo/build/geoFolder";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Bundled in scripts of their own, beside the page's. */
const BESIDE = ["workbox-core", "workbox-routing", "workbox-strategies"].map(
  (name) => `${ROOT}node_modules/${name}/index.js`,
);
const RULE = `\n\n${"=".repeat(72)}\n\n`;

/** `licences.txt`: the notices of all that is bundled, as the licences of MIT, BSD and ISC ask for, and of the ground, the fonts and the facts. */
export function licencesPlugin(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
      const modules = chunks.flatMap(({ modules }) => Object.keys(modules));
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licencesOf([...modules, ...BESIDE]) });
    },
  };
}

/** The text of the notices of the packages in which modules lie, by name, after those of the atlas itself. */
export function licencesOf(modules: readonly string[]): string {
  const folders = [...new Set(modules.flatMap((id) => packageFolder(id) ?? []))].sort();
  return `${[own(), ...folders.map(noticeOf)].join(RULE)}\n`;
}

/**
 * Where the package of a module lies: the innermost folder that has a manifest, since some packages hold others without. `null` for a
 * module of our own, or one that the build makes.
 */
function packageFolder(id: string): string | null {
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  if (folder === undefined) return null;
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(folder);
}

/** The code, the ground with its fonts, and the licence of the facts. */
function own(): string {
  const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8").trim();
  return [
    `Corridor Atlas\n\n${textOf("LICENSE")}`,
    `Facts: our own words and choice are CC BY 4.0; every source keeps its rights.`,
    `Inter (SIL Open Font License 1.1)\n\n${textOf("public/fonts/OFL.txt")}`,
    `The base map\n\n${readFileSync(groundPath("CREDITS.md"), "utf8").trim()}`,
  ].join(RULE);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Throws for a package without a licence, which mustn't be passed on. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  if (license === undefined) throw new Error(`${name} in ${dirname(folder)} names no licence.`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), "utf8").trim()
    : "The package holds no text of its licence.";
  return `${name} ${version} (${license})\n\n${text}`;
}
