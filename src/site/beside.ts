import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { elementFile } from "./elementFile";
import { embedStyle } from "./embeds/embedFiles";
import type { Write } from "./folder";
import { oneFile, oneFileCode } from "./oneFile";
import { paintPictures } from "./pictures/paintPictures";
import { pictureJobs } from "./pictures/pictureJob";
import { revealFiles } from "./revealFiles";
import type { SiteFile } from "./siteFile";
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
  const code = watch.time("scripts of the one file", oneFileCode);
  const others = Promise.all([
    watch.time("pictures", () => paintPictures(index, pictureJobs(atlas, index), cacheDir, write)),
    watch.time("the element", async () => write(await elementFile())),
    ...[embedStyle(), ...revealFiles()].map(write),
  ]);
  // What fails is told where it is waited for.
  Promise.all([code, others]).catch(() => {});
  return async (facts) => {
    const scripts = await code;
    await watch.time("the one file", async () => write(await oneFile(scripts, atlas, facts)));
    await others;
  };
}
