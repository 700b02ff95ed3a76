import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { first } from "../there";

/** The built site. */
export const DIST = process.env["DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** Files of the built site, from its folder, as they are asked for. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((path) => !path.endsWith(".br") && statSync(`${DIST}/${path}`).isFile())
  .sort();

/** The whole atlas as one file to be saved: it holds its scripts in itself, and no other page does. */
export const ONE_FILE = "corridor-atlas.html";

/** Pages that stand in others', and pages that show how: they are no part of what is found and shared. */
export const isForOthers = (page: string) => /^(?:embed|examples)\//.test(page);

export const PAGES = FILES.filter((file) => file.endsWith(".html") && file !== ONE_FILE);

export function textOf(file: string): string {
  return readFileSync(`${DIST}/${file}`, "utf8");
}

/** What a file weighs on the way, in kB: compressed where a compressed one lies beside it. */
export function kBOf(file: string): number {
  const compressed = `${DIST}/${file}.br`;
  return statSync(existsSync(compressed) ? compressed : `${DIST}/${file}`).size / 1000;
}

/** The file in `assets` that was made of a module of this name. */
export function asset(name: string, end: "js" | "css"): string {
  const found = FILES.filter((file) => new RegExp(`^assets/${name}-[\\w-]{8}\\.${end}$`).test(file));
  if (found.length !== 1) throw new Error(`One file of ${name}, not: ${found.join(", ") || "none"}`);
  return first(found);
}

/** A script and all that it imports at once, each named once. */
export function withImports(file: string, known: readonly string[] = []): readonly string[] {
  if (known.includes(file)) return known;
  const names = [...textOf(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `assets/${name}`,
  );
  return names.reduce<readonly string[]>((all, each) => withImports(each, all), [...known, file]);
}
