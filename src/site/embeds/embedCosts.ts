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
  const filesIn = (within: string, ending: string) => {
    const all = existsSync(join(folder, within)) ? readdirSync(join(folder, within), PATHS) : [];
    return all.filter((path) => path.endsWith(ending)).map((path) => `${within}/${path}`);
  };
  const weigh = (paths: readonly string[]) =>
    Math.round(paths.reduce((sum, path) => sum + bytesOf(join(folder, path)), 0) / 100) / 10;
  const drawing = filesWith(bundle, ["index", "mapPart"]);
  const live = filesWith(bundle, ["createLivePen"]).filter((file) => !drawing.includes(file));
  const tiles = filesIn(`ground/overview/${GROUND_LEVELS.overview.tileZoom}`, ".pbf").slice(0, 1);
  const page = ["index.html", "fonts/inter-latin.woff2", "facts/map.json"];
  const costs: EmbedCosts = {
    frame: weigh([...page, ...drawing, ...GROUND_OF_DRAWING]),
    live: weigh([...live, ...tiles]),
    element: weigh(["corridor-map.js"]),
    pictures: Object.fromEntries(filesIn("embed", ".svg").map((path) => [path, weigh([path])])),
  };
  return { path: "embed/costs.json", body: JSON.stringify(costs) };
}

const PATHS = { recursive: true, encoding: "utf8" } as const;

/** So hard compressed, what the page loads is within a fiftieth of what is sent; pictures are sent as the build packs them. */
const qualityOf = (path: string) => (path.endsWith(".svg") ? FAST : 9);
/** Fonts and relief are compressed in themselves. */
const IN_ITSELF = /\.(?:woff2|webp)$/;

/** Of a file as most hosts send it; nothing of what a build leaves out that makes the page only. */
function bytesOf(path: string): number {
  if (!existsSync(path)) return 0;
  if (IN_ITSELF.test(path)) return statSync(path).size;
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) };
  return brotliCompressSync(readFileSync(path), { params }).length;
}
