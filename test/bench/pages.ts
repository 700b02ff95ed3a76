import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFloorPage } from "./floorPage";
import type { Corridor } from "./probe";
import { type Server, serve } from "./serve";
import { writeShellPage } from "./shellPage";

/** Pages that are measured. The atlas that has grown is called by how much: `atlas × 100`. */
export type PageName = "atlas" | "floor" | "shell" | `atlas × ${number}`;

export interface BenchPage {
  readonly name: PageName;
  readonly server: Server;
  /** When it is done: the atlas when it rests, a map when it is idle, a picture when it has loaded. */
  readonly done: "atlas:rest" | "atlas:idle" | "load";
  /** What can be picked in it. */
  readonly corridors: readonly Corridor[];
  /** Few rounds are made of it, without what doesn't grow with it: each takes a minute. */
  readonly isLarge: boolean;
}

/** The site and the two pages that it is held against. */
export async function referencePages(site: string, geo: string, work: string): Promise<BenchPage[]> {
  const html = join(site, "index.html");
  if (!existsSync(html)) throw new Error(`There is no built site in ${site}: run \`npm run build\` first.`);
  const [floor, shell] = [join(work, "floor"), join(work, "shell")];
  await buildFloorPage(geo, floor);
  await writeShellPage(readFileSync(html, "utf8"), geo, shell);
  // The shell has the site's own style in its head, which only the site's headers let through.
  copyFileSync(join(site, "_headers"), join(shell, "_headers"));
  return [
    await sitePage("atlas", site, geo, false),
    {
      name: "floor",
      server: await serve(join(floor, "site")),
      done: "atlas:idle",
      corridors: [],
      isLarge: false,
    },
    { name: "shell", server: await serve(shell), done: "load", corridors: [], isLarge: false },
  ];
}

export async function sitePage(
  name: PageName,
  site: string,
  geo: string,
  isLarge: boolean,
): Promise<BenchPage> {
  return {
    name,
    server: await serve(site, isLarge),
    done: "atlas:rest",
    corridors: corridorsIn(geo),
    isLarge,
  };
}

/** Corridors of the present atlas, the first in its lists first. They are in the grown atlas as well. */
function corridorsIn(geo: string): Corridor[] {
  return readdirSync(`${geo}/corridors`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ id: file.replace(/\.json$/, ""), ...read(`${geo}/corridors/${file}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, names }) => ({ id, name: names.en }));
}

function read(file: string): { rank: number; names: { en: string } } {
  return JSON.parse(readFileSync(file, "utf8"));
}
