import type { AtlasIndex } from "../../atlas/atlasIndex";
import { TABLE_IDS } from "../../tables/tableIds";
import { DATA_TYPES } from "../../tables/write/dataTypes";
import type { DataJob } from "../../tables/write/writeData";
import { type Progress, writtenBeside } from "./besidePage";
import { loadTables } from "./loadTables";

/**
 * A file of tables, written beside the page where that can be, else on its own thread. Facts of a past day are made there: only the page has
 * them. `null`: no row is shown. Rejects where tables can't be had, or it was stopped.
 */
export async function writtenData(job: DataJob, index: AtlasIndex, progress: Progress): Promise<Blob | null> {
  // What is shown of one table hangs on others, so that all are loaded for it.
  const loads = job.shown === null ? job.ids : TABLE_IDS;
  const beside = index.isPast ? undefined : await writtenBeside(job, loads, progress);
  if (beside !== undefined) return beside;
  const [{ writeData }, tables] = await Promise.all([
    import("../../tables/write/writeData"),
    loadTables(loads, index),
  ]);
  const pieces = writeData(job, tables);
  return pieces && inSlices(pieces, DATA_TYPES[job.file.kind], progress);
}

/** As long as the page may be deaf, in ms. */
const SLICE_MS = 30;

/** Puts pieces together, and lets the page breathe between them. Rejects where it was stopped. */
async function inSlices(
  pieces: Iterable<string | Uint8Array>,
  type: string,
  { signal, onProgress }: Progress,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(1 - 1 / (2 + parts.length / 100));
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return new Blob(parts, { type });
}
