import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { indexOf } from "../atlas/indexOf";
import { LIVE_FILES } from "../ui/load/fetchAhead";
import { cardFiles } from "./cards/cardFiles";
import { compressAll } from "./compressAll";
import { elementFile } from "./elementFile";
import { embedFiles } from "./embeds/embedFiles";
import { firstPage } from "./firstPage";
import { type FirstStyle, fullPage, plainPage, takeFirstStyle } from "./fullPage";
import { atlasHead, shareFiles } from "./head/shareFiles";
import { siteUrl } from "./head/siteUrl";
import { headersFile } from "./headers";
import { MAPLIBRE_WORKER_CHUNK } from "./maplibrePlugin";
import { oneFile } from "./oneFile";
import { recordPages } from "./recordPages";
import { revealFiles } from "./revealFiles";
import type { SiteFile } from "./siteFile";
import { shippedAtlas, siteFiles } from "./siteFiles";
import { type Stopwatch, stopwatch } from "./stopwatch";
import { storyPages } from "./storyPages";

/** What a build is about: read once, when it starts. */
interface Site {
  readonly atlas: Atlas;
  readonly index: AtlasIndex;
  /** Where it will lie, as a whole address; `null` where nobody says. */
  readonly url: string | null;
}

/** `npm run build`: beside what Vite bundles everything that is made of the facts. */
export function buildPlugin(): Plugin {
  let site: Site;
  let style: FirstStyle;
  let watch: Stopwatch;
  let log: (text: string) => void;
  /** `npm start`, which compresses as it serves. */
  let isForThisMachine: boolean;
  let endBundling: () => void;
  return {
    name: "atlas-build",
    apply: "build",
    enforce: "pre",
    configResolved({ logger, mode }) {
      log = logger.info;
      isForThisMachine = mode === "preview";
    },
    buildStart() {
      watch = stopwatch();
      const atlas = shippedAtlas();
      site = { atlas, index: indexOf(atlas), url: siteUrl() };
      endBundling = watch.begin("scripts and styles");
    },
    async generateBundle(_, bundle) {
      endBundling();
      style = takeFirstStyle(bundle);
      for (const { path, body } of await bundledFiles(site, watch))
        this.emitFile({ type: "asset", fileName: path, source: body });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) =>
        fullPage(
          html,
          firstPage(site.index),
          style,
          `${liveFiles(bundle)}\n${atlasHead(site.index, site.url)}`,
        ),
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      await writeFile(join(dir, "_headers"), headersFile(style.text));
      await watch.time("pages of records and stories", async () => {
        for (const file of pageFiles(site, style)) await writeBelow(dir, file);
      });
      if (!isForThisMachine) await watch.time("compression", () => compressAll(dir));
      log(`\nWhere the time went:\n${watch.table()}`);
    },
  };
}

/** Says in the head which files are the live map's, so that a page at rest can lay them ready. */
function liveFiles(bundle: Rolldown.OutputBundle): string {
  const pen = Object.values(bundle).find((each) => each.type === "chunk" && each.name === "createLivePen");
  if (pen?.type !== "chunk") throw new Error("The live map has no file of its own.");
  const library = pen.imports.filter((file) => file.includes(MAPLIBRE_WORKER_CHUNK.name));
  const files = [pen.fileName, ...library].map((file) => basename(file, ".js"));
  return `<meta name="${LIVE_FILES}" content="${files.join(" ")}" />`;
}

/** What is bundled with the page: facts and ground, and what other pages show of them. */
async function bundledFiles({ atlas, index }: Site, watch: Stopwatch): Promise<SiteFile[]> {
  const loaded = await watch.time("facts and ground", () => siteFiles(atlas, index));
  if (isPageOnly()) return loaded;
  // While one paints or bundles beside the script, the script composes the others.
  const others = await Promise.all([
    watch.time("cards", () => cardFiles(atlas, index)),
    watch.time("the one file", () => oneFile(atlas, loaded)),
    watch.time("embeds", () => embedFiles(atlas, index)),
    watch.time("the element", elementFile),
  ]);
  return [...loaded, ...revealFiles(), ...others.flat()];
}

/** A page a record and a story, and what leads to them. They link to the style sheet, which has its name only now. */
function pageFiles({ atlas, index, url }: Site, { file }: FirstStyle): SiteFile[] {
  const pages = isPageOnly() ? [] : [...recordPages(atlas, index, url), ...storyPages(atlas, index, url)];
  const plain = pages.map((page) => ({ path: page.path, body: plainPage(page, file) }));
  return [...plain, ...shareFiles(pages, url)];
}

async function writeBelow(folder: string, { path, body }: SiteFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}

/**
 * Whether the build leaves out what the page itself never loads: cards, embeds, the one file and a page a record. For
 * measuring atlases so large that their cards take hours.
 */
function isPageOnly(): boolean {
  return process.env["ATLAS_ONLY"] === "page";
}
