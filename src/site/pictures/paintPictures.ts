import { once } from "node:events";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { SiteFile } from "../siteFile";
import { painterScript } from "./painterScript";
import type { PictureJob } from "./pictureJob";

/** Room for what is young, in MB: a picture makes much that nobody needs after it, and sweeping it up more seldom costs less. */
const YOUNG_MB = 64;

/**
 * Has pictures painted by as many threads as there are processors: each takes the next job when it has done one. `write` is given every file
 * as it is ready. `folder`: for the painters' script.
 */
export async function paintPictures(
  index: AtlasIndex,
  jobs: readonly PictureJob[],
  folder: string,
  write: (file: SiteFile) => Promise<void>,
): Promise<void> {
  const script = await painterScript(folder);
  const painters = Array.from(
    { length: availableParallelism() },
    () => new Worker(script, { workerData: index, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  try {
    // One list for all: each takes what the others have left.
    const left = jobs.values();
    const written = await Promise.all(painters.map((painter) => paintWith(painter, left, write)));
    await Promise.all(written.flat());
  } finally {
    await Promise.all(painters.map((painter) => painter.terminate()));
    await rm(script);
  }
}

/** Writing goes on while the next job is painted; the answer is what isn't written yet. */
async function paintWith(
  painter: Worker,
  left: Iterable<PictureJob>,
  write: (file: SiteFile) => Promise<void>,
): Promise<Promise<void>[]> {
  const written: Promise<void>[] = [];
  for (const job of left) {
    painter.postMessage(job);
    const [files]: SiteFile[][] = await once(painter, "message");
    written.push(...(files ?? []).map(write));
  }
  return written;
}
