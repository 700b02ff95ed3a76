import type { Plugin } from "vite";
import { buildPlugin } from "./buildPlugin";
import { developmentPlugin } from "./developmentPlugin";
import { palettePlugin } from "./palettePlugin";
import { previewPlugin } from "./previewPlugin";

/**
 * Makes the site of the facts. A folder with a problem never builds; in development the problems are the page.
 */
export function sitePlugin(): Plugin[] {
  return [palettePlugin(), buildPlugin(), developmentPlugin(), previewPlugin()];
}
