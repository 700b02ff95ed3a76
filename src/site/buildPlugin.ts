import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { indexOf } from "../atlas/indexOf";
import { cardFiles } from "./cards/cardFiles";
import { compressAll } from "./compressAll";
import { elementFile } from "./elementFile";
import { embedFiles } from "./embeds/embedFiles";
import { firstPage } from "./firstPage";
import { type FirstStyle, fullPage, plainPage, takeFirstStyle } from "./fullPage";
import { atlasHead, shareFiles } from "./head/shareFiles";
import { siteUrl } from "./head/siteUrl";
import { headersFile } from "./headers";
import { oneFile } from "./oneFile";
import { recordPages } from "./recordPages";
import { revealFiles } from "./revealFiles";
import type { SiteFile } from "./siteFile";
import { shippedAtlas, siteFiles } from "./siteFiles";
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
  return {
    name: "atlas-build",
    apply: "build",
    enforce: "pre",
    buildStart() {
      const atlas = shippedAtlas();
      site = { atlas, index: indexOf(atlas), url: siteUrl() };
    },
    async generateBundle(_, bundle) {
      style = takeFirstStyle(bundle);
      for (const { path, body } of await bundledFiles(site))
        this.emitFile({ type: "asset", fileName: path, source: body });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => fullPage(html, firstPage(site.index), style, atlasHead(site.index, site.url)),
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      await writeFile(join(dir, "_headers"), headersFile(style.text));
      for (const file of pageFiles(site, style)) await writeBelow(dir, file);
      await compressAll(dir);
    },
  };
}

/** What is bundled with the page: facts and ground, and what other pages show of them. */
async function bundledFiles({ atlas, index }: Site): Promise<SiteFile[]> {
  const loaded = siteFiles(atlas, index);
  if (isPageOnly()) return loaded;
  const files = [...loaded, ...embedFiles(atlas, index), ...revealFiles(), await elementFile()];
  const whole = { path: "corridor-atlas.html", body: await oneFile(atlas, files) };
  return [...files, whole, ...(await cardFiles(atlas, index))];
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
