import { once } from "node:events";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { keptFolder } from "../kept";
import { sideBySide } from "../sideBySide";
import type { SiteFile } from "../siteFile";
import type { PainterStart } from "./painterOf";
import { painterScript } from "./painterScript";
import type { PictureJob } from "./pictureJob";

/** Room for what is young, in MB: a picture makes much that nobody needs after it, and sweeping it up more seldom costs less. */
const YOUNG_MB = 64;

/**
 * Has pictures painted by as many threads as there are processors: each takes the next job when it has done one. `write` is given every file
 * as it is ready. `folder`: for the painters' script, and for what was painted before.
 */
export async function paintPictures(
  index: AtlasIndex,
  jobs: readonly PictureJob[],
  folder: string,
  write: (file: SiteFile) => Promise<void>,
): Promise<void> {
  const script = await painterScript(folder);
  const workerData: PainterStart = { index, kept: keptFolder(folder) };
  const painters = Array.from(
    { length: availableParallelism() },
    () => new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  try {
    const free = [...painters];
    const writing = await sideBySide(painters.length, jobs, async (job) => {
      const painter = free.pop();
      if (painter === undefined)
        throw new Error("More pictures are painted at once than there are painters.");
      const files = await paintedBy(painter, job);
      free.push(painter);
      // Writing goes on while the next job is painted.
      return files.map(write);
    });
    await Promise.all(writing.flat());
  } finally {
    await Promise.all(painters.map((painter) => painter.terminate()));
    await rm(script);
  }
}

async function paintedBy(painter: Worker, job: PictureJob): Promise<SiteFile[]> {
  painter.postMessage(job);
  const [files]: SiteFile[][] = await once(painter, "message");
  return files ?? [];
}
