import { fileURLToPath } from "node:url";
import { oneScript } from "./oneScript";
import type { SiteFile } from "./siteFile";

const SOURCE = fileURLToPath(new URL("../ui/embed/element/corridorMap.ts", import.meta.url));

/** `corridor-map.js`: the element for other pages, in one file whose name never changes. */
export async function elementFile(): Promise<SiteFile> {
  return { path: "corridor-map.js", body: await oneScript(SOURCE) };
}
