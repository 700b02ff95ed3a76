import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { corridorLines, layerOf, readTopology } from "./floorPage";
import { compress } from "./serve";

/** Writes the shell page: the site's picture in its HTML and nothing else, so the soonest that anything can be seen. */
export async function writeShellPage(siteHtml: string, geo: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), shellOf(siteHtml) ?? drawnShell(geo));
  await compress(folder);
}

/** A page's head and its first picture, without all that it loads; `null` where it has no picture. */
export function shellOf(html: string): string | null {
  const picture = longest(bodyOf(html).match(/<svg[\s\S]*?<\/svg>/g) ?? []);
  if (picture === undefined) return null;
  const head = /<head[\s\S]*?<\/head>/.exec(html)?.[0] ?? "";
  // By this class the page's own style gives a picture its size.
  const sheet = `<div class="still-paper">${picture}</div>`;
  const bare = head.replace(/<script[\s\S]*?<\/script>|<noscript[\s\S]*?<\/noscript>|<link[^>]*>/g, "");
  return `<!doctype html><html lang="en">${bare}<body>${sheet}</body></html>`;
}

/** The picture among icons. */
function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}

function bodyOf(html: string): string {
  return html.slice(Math.max(0, html.indexOf("<body")));
}

/** In place of a picture that isn't there yet: the overview as d3-geo draws it, for a window of 1280 × 800. */
function drawnShell(geo: string): string {
  const overview = readTopology();
  const land = layerOf(overview, "land");
  const lines: FeatureCollection = {
    type: "FeatureCollection",
    features: corridorLines(`${geo}/corridors`),
  };
  const path = geoPath(
    geoMercator()
      .fitSize([1280, 800], lines)
      .clipExtent([
        [0, 0],
        [1280, 800],
      ]),
  ).digits(0);
  const picture = [
    `<path fill="#f7f3ea" d="${path(land) ?? ""}"/>`,
    `<path fill="none" stroke="#999" d="${path(layerOf(overview, "borders")) ?? ""}"/>`,
    `<path fill="none" stroke="#0a7d4f" stroke-width="4" d="${path(lines) ?? ""}"/>`,
  ].join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shell</title></head><body><svg viewBox="0 0 1280 800" role="img" aria-label="Map of corridors">${picture}</svg></body></html>`;
}
