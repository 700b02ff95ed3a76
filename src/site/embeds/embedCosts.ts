import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Rolldown } from "vite";
import { GROUND_LEVELS } from "../../draw/groundLevels";
import type { EmbedCosts } from "../../ui/share/useEmbedCosts";
import { filesWith, GROUND_OF_DRAWING } from "../bundled";
import { FAST } from "../compressAll";
import type { SiteFile } from "../siteFile";

/** `embed/costs.json`: what each way into another page weighs, by the files of the built site. */
export function embedCosts(folder: string, bundle: Rolldown.OutputBundle): SiteFile {
  const weigh = (paths: readonly string[]) => weighed(folder, paths);
  const drawing = filesWith(bundle, ["index", "mapPart"]);
  const live = filesWith(bundle, ["createLivePen"]).filter((file) => !drawing.includes(file));
  const tiles = filesIn(folder, `ground/overview/${GROUND_LEVELS.overview.tileZoom}`, ".pbf").slice(0, 1);
  const page = ["index.html", "fonts/inter-latin.woff2", "facts/map.json"];
  const costs: EmbedCosts = {
    frame: weigh([...page, ...drawing, ...GROUND_OF_DRAWING]),
    live: weigh([...live, ...tiles]),
    ...restWeighed(folder),
  };
  return { path: "embed/costs.json", body: JSON.stringify(costs) };
}

/** What the page itself never loads, as far as it lies in the site. */
export function restWeighed(folder: string): Pick<EmbedCosts, "element" | "pictures"> {
  const pictures = filesIn(folder, "embed", ".svg");
  return {
    element: weighed(folder, ["corridor-map.js"]),
    pictures: Object.fromEntries(pictures.map((path) => [path, weighed(folder, [path])])),
  };
}

function filesIn(folder: string, within: string, ending: string): string[] {
  const all = existsSync(join(folder, within)) ? readdirSync(join(folder, within), PATHS) : [];
  return all.filter((path) => path.endsWith(ending)).map((path) => `${within}/${path}`);
}

/** In kB. */
function weighed(folder: string, paths: readonly string[]): number {
  return Math.round(paths.reduce((sum, path) => sum + bytesOf(join(folder, path)), 0) / 100) / 10;
}

const PATHS = { recursive: true, encoding: "utf8" } as const;

/** Where nothing is compressed: what the page loads is within a fiftieth of what a build makes of it; pictures are the same. */
const qualityOf = (path: string) => (path.endsWith(".svg") ? FAST : 10);
/** Fonts and relief are compressed in themselves. */
const IN_ITSELF = /\.(?:woff2|webp|avif)$/;

/** Of a file as most hosts send it: as it was compressed, if it was; nothing of what a build leaves out that makes the page only. */
function bytesOf(path: string): number {
  if (!existsSync(path)) return 0;
  if (IN_ITSELF.test(path)) return statSync(path).size;
  if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size;
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) };
  return brotliCompressSync(readFileSync(path), { params }).length;
}
