import { once } from "node:events";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { sideBySide } from "../../atlas/sideBySide";
import { digestOf, keptFolder } from "../kept";
import type { KeepWhole } from "../keptWhole";
import type { SiteFile } from "../siteFile";
import type { PainterStart } from "./painterOf";
import { painterScript } from "./painterScript";
import { pictureIndexes } from "./pictureIndexes";
import type { PictureJob } from "./pictureJob";

/** Room for what is young, in MB: a picture makes much that nobody needs after it, and sweeping it up more seldom costs less. */
const YOUNG_MB = 64;

/** Where pictures are painted, and what of them is known. */
export interface PaintShop {
  /** For the painters' script, and for what was painted before. */
  readonly folder: string;
  readonly keep: KeepWhole;
  /** Of the sources: what pictures are painted with. */
  readonly sources: string;
}

/**
 * Has pictures painted by as many threads as there are processors: each takes the next job when it has done one. `write` is given every file
 * as it is ready. Painters start when there is something that no build has painted before.
 */
export async function paintPictures(
  index: AtlasIndex,
  jobs: readonly PictureJob[],
  { folder, keep, sources }: PaintShop,
  write: (file: SiteFile) => Promise<void>,
): Promise<void> {
  const digestFor = indexDigests(index);
  const shop = painters(index, folder);
  try {
    const writing = await sideBySide(availableParallelism(), jobs, async (job) => {
      const from = [sources, digestFor(job), JSON.stringify(job)];
      const files = await keep(nameOf(job), from, () => shop.paint(job));
      // Writing goes on while the next job is painted.
      return files.map(write);
    });
    await Promise.all(writing.flat());
  } finally {
    await shop.close();
  }
}

/** Of the part of the index that a picture draws, which many of them share. */
function indexDigests(index: AtlasIndex): (job: PictureJob) => string {
  const indexFor = pictureIndexes(index);
  const known = new WeakMap<AtlasIndex, string>();
  return ({ picked }) => {
    const part = indexFor(picked);
    const digest = known.get(part) ?? digestOf([JSON.stringify(part)]);
    known.set(part, digest);
    return digest;
  };
}

/** The first of its pictures. */
function nameOf({ embeds, cards }: PictureJob): string {
  return JSON.stringify([embeds[0]?.path, cards[0]?.picked]);
}

interface Painters {
  readonly paint: (job: PictureJob) => Promise<readonly SiteFile[]>;
  readonly close: () => Promise<void>;
}

/** Threads that start when the first of them is needed. */
function painters(index: AtlasIndex, folder: string): Painters {
  const workerData: PainterStart = { index, kept: keptFolder(folder) };
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  let script: Promise<string> | null = null;
  const all: Worker[] = [];
  const free: Worker[] = [];
  return {
    async paint(job) {
      script ??= painterScript(folder);
      const file = await script;
      const painter = free.pop() ?? new Worker(file, { workerData, resourceLimits });
      if (!all.includes(painter)) all.push(painter);
      const files = await paintedBy(painter, job);
      free.push(painter);
      return files;
    },
    async close() {
      await Promise.all(all.map((painter) => painter.terminate()));
      if (script !== null) await rm(await script);
    },
  };
}

async function paintedBy(painter: Worker, job: PictureJob): Promise<SiteFile[]> {
  painter.postMessage(job);
  const [files]: SiteFile[][] = await once(painter, "message");
  return files ?? [];
}
