import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import { groundFile } from "../../geo/build/geoFolder";
import { gridOf } from "../../geo/build/gridOf";
import { indexOf } from "../atlas/indexOf";
import { sideBySide } from "../atlas/sideBySide";
import { MAP_FILES, MAP_META } from "../ui/load/fetchAhead";
import { type Beside, beginBeside, NOTHING_BESIDE, type Site } from "./beside";
import { compressAll, compressThose } from "./compressAll";
import { dataFiles } from "./data/dataFiles";
import { dataPage } from "./data/dataPage";
import { embedCosts } from "./embeds/embedCosts";
import { firstPage } from "./firstPage";
import { type Folder, laterFolder } from "./folder";
import { type FirstStyle, fullPage, plainPage, recordStyle, takeFirstStyle } from "./fullPage";
import { atlasHead, shareFiles } from "./head/shareFiles";
import { siteUrl } from "./head/siteUrl";
import { headersFile } from "./headers";
import { forgetOld, keepIn, keptFolder } from "./kept";
import { offlineFile } from "./offlineFile";
import { recordPages } from "./recordPages";
import { leaveRest } from "./restOfSite";
import type { SiteFile } from "./siteFile";
import { shippedAtlas, siteFiles } from "./siteFiles";
import { type Stopwatch, stopwatch } from "./stopwatch";
import { storyPages } from "./storyPages";

/** Files that are written at a time: a large atlas has more than a machine opens at once. */
const LANES = 8;

/** The mode of `npm start`: what the page never loads is made when it is asked for, and what is served is compressed as it goes. */
const TO_START = "start";

/** `npm run build`: beside what Vite bundles everything that is made of the facts. */
export function buildPlugin(): Plugin {
  let site: Site;
  let style: FirstStyle;
  let watch: Stopwatch;
  let config: ResolvedConfig;
  let endBundling: () => void;
  /**
   * Whether the build leaves out what the page itself never loads: cards, embeds, feeds, the one file and a page a record. For
   * measuring the page of atlases so large that their pictures take minutes.
   */
  let isPageOnly = process.env["ATLAS_ONLY"] === "page";
  let folder: Folder;
  let beside: Beside;
  return {
    name: "atlas-build",
    apply: "build",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
      // Who builds in memory looks at the scripts only.
      isPageOnly ||= !config.build.write;
    },
    buildStart() {
      watch = stopwatch();
      const atlas = shippedAtlas();
      site = { atlas, index: indexOf(atlas), url: siteUrl() };
      folder = laterFolder();
      const isAlone = isPageOnly || config.mode === TO_START;
      const bench = { watch, cacheDir: config.cacheDir, write: folder.write };
      beside = isAlone ? NOTHING_BESIDE : beginBeside(site, bench);
      endBundling = watch.begin("scripts and styles");
    },
    renderStart: {
      // Vite has emptied it.
      order: "post",
      handler: ({ dir }) => folder.isThere(dir ?? "dist"),
    },
    generateBundle(_, bundle) {
      endBundling();
      style = takeFirstStyle(bundle);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => wholePage(html, site, style, bundle),
    },
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      await withoutOthersExamples(site, dir);
      const facts = await watch.time("facts and ground", () => siteFiles(site.atlas, site.index, isPageOnly));
      await sideBySide(LANES, facts, folder.write);
      await folder.write({ path: "_headers", body: headersFile(style.text, site.url) });
      await watch.time("pages of records and stories", () =>
        sideBySide(LANES, pageFiles(site, style, isPageOnly), folder.write),
      );
      if (!isPageOnly)
        await watch.time("tables as files", () => sideBySide(LANES, tablesOf(site), folder.write));
      await beside(facts);
      const kept = keptFolder(config.cacheDir);
      const weigh = () => watch.time("weighing", () => embedCosts(dir, bundle));
      if (config.mode === TO_START) await leaveRest(dir, String((await weigh()).body));
      else {
        const keep = keepIn(kept);
        await watch.time("compression", () => compressAll(dir, keep));
        // Of all files, and what they weigh as they are sent.
        const costs = await weigh();
        await folder.write(costs);
        const list = await watch.time("list for devices", () => offlineFile(dir, bundle));
        await folder.write(list);
        await compressThose(dir, [costs.path, list.path], keep);
      }
      await forgetOld(kept);
      config.logger.info(`\nWhere the time went:\n${watch.table()}`);
    },
  };
}

function wholePage(html: string, { index, url }: Site, style: FirstStyle, bundle: Rolldown.OutputBundle) {
  return fullPage(html, firstPage(index), style, `${mapFiles(bundle)}\n${atlasHead(index, url)}`);
}

/** Vite lays all of `public/` there, and the examples show one atlas. */
async function withoutOthersExamples({ atlas }: Site, dir: string): Promise<void> {
  if (!atlas.about.examples) await rm(join(dir, "examples"), { recursive: true, force: true });
}

/** Says in the head by what digests the files go that draw the map, so that a page at rest can lay them ready. */
function mapFiles(bundle: Rolldown.OutputBundle): string {
  const digests = MAP_FILES.map((name) => {
    const chunk = Object.values(bundle).find((each) => each.type === "chunk" && each.name === name);
    if (chunk === undefined) throw new Error(`There is no file ${name} of its own.`);
    return basename(chunk.fileName, ".js").slice(name.length + 1);
  });
  return `<meta name="${MAP_META}" content="${digests.join(" ")}" />`;
}

/** What analysts take along: the whole atlas as tables. */
function tablesOf({ atlas, url }: Site): SiteFile[] {
  return dataFiles({ atlas, overview: groundFile("overview"), grid: gridOf(), url });
}

/** A page a record and a story, and what leads to them. They link to the style sheet, which has its name only now. */
function pageFiles({ atlas, index, url }: Site, { file }: FirstStyle, isPageOnly: boolean): SiteFile[] {
  const pages = isPageOnly
    ? []
    : [
        ...recordPages(atlas, index, url),
        ...storyPages(atlas, index, url),
        dataPage(atlas, groundFile("overview"), index, url),
      ];
  const plain = pages.map((page) => ({ path: page.path, body: plainPage(page, file) }));
  return [...plain, recordStyle(), ...shareFiles(pages, url)];
}
