import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SiteFile } from "./siteFile";

const PACKAGE = fileURLToPath(new URL("../../node_modules/reveal.js/", import.meta.url));

/** What of reveal.js the deck among the examples needs, with its licence: served by the site itself, like everything. */
export function revealFiles(): SiteFile[] {
  return ["dist/reveal.css", "dist/reveal.mjs", "LICENSE"].map((file) => ({
    path: `examples/reveal/lib/${file.replace("dist/", "")}`,
    body: readFileSync(`${PACKAGE}${file}`),
  }));
}
