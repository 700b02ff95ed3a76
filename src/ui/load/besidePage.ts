import type { TableId } from "../../tables/tableIds";
import type { DataJob } from "../../tables/write/writeData";
import { BASE } from "../browser/files";
import { isOneFile } from "../browser/oneFilePage";
import type { DataAsked, DataTold } from "./worker/dataWorker";
import { startDataWorker } from "./worker/startDataWorker";

/** What stops it, and what is told how far it is, from 0 to 1. */
export interface Progress {
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

/**
 * Has a file of tables written beside the page, which goes on answering. `undefined` where it can't be: the page may have no worker, or the
 * worker's script can't be had. `null`: no row is shown.
 */
export async function writtenBeside(
  job: DataJob,
  loads: readonly TableId[],
  { signal, onProgress }: Progress,
): Promise<Blob | null | undefined> {
  const worker = started();
  if (worker === null) return undefined;
  try {
    return await new Promise<Blob | null | undefined>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.addEventListener("error", () => resolve(undefined));
      worker.addEventListener("message", ({ data }: MessageEvent<DataTold>) => {
        if ("pieces" in data) onProgress(1 - 1 / (2 + data.pieces / 100));
        else if ("blob" in data) resolve(data.blob);
        else reject(new Error(data.problem));
      });
      worker.postMessage({ base: BASE, loads, job } satisfies DataAsked);
    });
  } finally {
    worker.terminate();
  }
}

function started(): Worker | null {
  if (isOneFile()) return null;
  try {
    return startDataWorker();
  } catch {
    return null;
  }
}
