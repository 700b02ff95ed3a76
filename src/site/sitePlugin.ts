import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import sirv from "sirv";
import type { Plugin } from "vite";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { indexOf } from "../atlas/indexOf";
import { AtlasError } from "../atlas/problems";
import { cardFiles } from "./cards/cardFiles";
import { elementFile } from "./elementFile";
import { embedFiles } from "./embeds/embedFiles";
import { firstPage } from "./firstPage";
import { type FirstStyle, fullPage, plainPage, takeFirstStyle } from "./fullPage";
import { atlasHead, shareFiles } from "./head/shareFiles";
import { siteUrl } from "./head/siteUrl";
import { cacheControl, headersFile, headersIn } from "./headers";
import { oneFile } from "./oneFile";
import { palettePlugin } from "./palettePlugin";
import { recordPages } from "./recordPages";
import { revealFiles } from "./revealFiles";
import type { SiteFile } from "./siteFile";
import { shippedAtlas, siteFiles } from "./siteFiles";
import { storyPages } from "./storyPages";

/**
 * Makes the site of the facts. A folder with a problem never builds; in development the problems are the page.
 */
export function sitePlugin(): Plugin[] {
  return [palettePlugin(), build(), development(), preview()];
}

function build(): Plugin {
  let atlas: Atlas;
  let index: AtlasIndex;
  let style: FirstStyle;
  let site: string | null;
  return {
    name: "atlas-build",
    apply: "build",
    enforce: "pre",
    buildStart() {
      site = siteUrl();
      atlas = shippedAtlas();
      index = indexOf(atlas);
    },
    async generateBundle(_, bundle) {
      style = takeFirstStyle(bundle);
      const emit = (made: readonly SiteFile[]) => {
        for (const { path, body } of made) this.emitFile({ type: "asset", fileName: path, source: body });
      };
      const loaded = siteFiles(atlas, index);
      if (isPageOnly()) return emit(loaded);
      const files = [...loaded, ...embedFiles(atlas, index), ...revealFiles(), await elementFile()];
      const source = await oneFile(atlas, files);
      emit([...files, { path: "corridor-atlas.html", body: source }, ...(await cardFiles(atlas, index))]);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => fullPage(html, firstPage(index), style, atlasHead(index, site)),
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      await writeFile(join(dir, "_headers"), headersFile(style.text));
      const pages = isPageOnly()
        ? []
        : [...recordPages(atlas, index, site), ...storyPages(atlas, index, site)];
      const plain = pages.map((page) => ({ path: page.path, body: plainPage(page, style.file) }));
      for (const { path, body } of [...plain, ...shareFiles(pages, site)]) {
        const file = join(dir, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, body);
      }
      await compressAll(dir);
    },
  };
}

/**
 * Whether the build leaves out what the page itself never loads: cards, embeds, the one file and a page a record. For
 * measuring atlases so large that their cards take hours.
 */
function isPageOnly(): boolean {
  return process.env["ATLAS_ONLY"] === "page";
}

function isFact(file: string): boolean {
  return file.startsWith(GEO_FOLDER) && !file.startsWith(join(GEO_FOLDER, "build"));
}

/** Serves the same files from memory, made anew when a fact changes. */
function development(): Plugin {
  return {
    name: "atlas-development",
    apply: "serve",
    configureServer(server) {
      let files = freshFiles();
      server.watcher.add(GEO_FOLDER);
      server.watcher.on("all", (_, file) => {
        if (!isFact(file)) return;
        files = freshFiles();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(request.url?.split("?")[0] ?? "").slice(1);
        const body = files.get(path);
        if (body !== undefined) response.setHeader("Content-Type", "application/json").end(body);
        else if (/^(facts|ground)\//.test(path)) response.writeHead(404).end();
        else next();
      });
    },
  };
}

/** All files by path; none while something is wrong with the facts, which the page then says. */
function freshFiles(): Map<string, SiteFile["body"]> {
  try {
    const atlas = shippedAtlas();
    return new Map(siteFiles(atlas, indexOf(atlas)).map(({ path, body }) => [path, body]));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return new Map();
  }
}

/** `npm start`: the built site, compressed and with the headers that it is deployed with. */
function preview(): Plugin {
  return {
    name: "atlas-preview",
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      const files = sirv(folder, { etag: true, brotli: true });
      const headers = headersIn(folder);
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader("Cache-Control", cacheControl(request.url ?? ""));
        files(request, response, next);
      });
    },
  };
}

const COMPRESSIBLE = /\.(?:html|ttf|js|mjs|css|json|geojson|svg|pbf|txt|xml|atom|ics|webmanifest)$/;
/** Files in hand at a time: a large atlas has more than a system lets one program open. */
const BATCH = 32;

/** Lays a `.br` beside every file that gets smaller by it, as most static hosts and `npm start` serve them. */
async function compressAll(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  const files = paths.filter((path) => COMPRESSIBLE.test(path)).map((path) => join(folder, path));
  for (let i = 0; i < files.length; i += BATCH) await Promise.all(files.slice(i, i + BATCH).map(compress));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
}
