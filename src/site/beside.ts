import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { elementFile } from "./elementFile";
import { embedStyle } from "./embeds/embedFiles";
import type { Write } from "./folder";
import { keptFolder } from "./kept";
import { type KeepWhole, keepWhole } from "./keptWhole";
import { type OneFileCode, oneFile, oneFileCode } from "./oneFile";
import { paintPictures } from "./pictures/paintPictures";
import { pictureJobs } from "./pictures/pictureJob";
import { revealFiles } from "./revealFiles";
import type { SiteFile } from "./siteFile";
import { factsDigest, sourcesDigest } from "./sources";
import type { Stopwatch } from "./stopwatch";

/** What a build is about: read once, when it starts. */
export interface Site {
  readonly atlas: Atlas;
  readonly index: AtlasIndex;
  /** Where it will lie, as a whole address; `null` where nobody says. */
  readonly url: string | null;
}

/** Ends what was begun: given the facts that the page loads, it is done when all is written. */
export type Beside = (facts: readonly SiteFile[]) => Promise<void>;

export const NOTHING_BESIDE: Beside = async () => {};

interface Bench {
  readonly watch: Stopwatch;
  readonly cacheDir: string;
  readonly write: Write;
}

/** Begins what needs nothing of the page's own scripts, so that it is made beside them: pictures for other pages, the one file, the element. */
export function beginBeside({ atlas, index }: Site, { watch, cacheDir, write }: Bench): Beside {
  const keep = keepWhole(keptFolder(cacheDir));
  const sources = sourcesDigest();
  const shop = { folder: cacheDir, keep, sources };
  const code = watch.time("scripts of the one file", () => keptCode(keep, sources));
  const others = Promise.all([
    watch.time("pictures", () => paintPictures(index, pictureJobs(atlas, index), shop, write)),
    watch.time("the element", async () => {
      const files = await keep("element", [sources], async () => [await elementFile()]);
      await Promise.all(files.map(write));
    }),
    ...[embedStyle(), ...(atlas.about.examples ? revealFiles() : [])].map(write),
  ]);
  // What fails is told where it is waited for.
  Promise.all([code, others]).catch(() => {});
  return async (facts) => {
    const scripts = await code;
    await watch.time("the one file", async () => write(await oneFile(scripts, atlas, facts)));
    await others;
  };
}

/** The one file's own words are made of the facts too. */
async function keptCode(keep: KeepWhole, sources: string): Promise<OneFileCode> {
  const [script, style, notices] = await keep("one file", [sources, factsDigest()], async () => {
    const code = await oneFileCode();
    return [
      { path: "script", body: code.script },
      { path: "style", body: code.style },
      { path: "notices", body: code.notices },
    ];
  });
  return { script: String(script?.body), style: String(style?.body), notices: String(notices?.body) };
}
