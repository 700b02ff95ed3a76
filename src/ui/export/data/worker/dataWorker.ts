/** Writes a file of tables beside the page: it fetches them itself, so that the page hands over and takes back nothing that is large. */
import type { Table } from "../../../../tables/table";
import type { TableId } from "../../../../tables/tableIds";
import { DATA_TYPES, type DataJob, writeData } from "../../../../tables/write/writeData";

/** What the page asks for: `base` is the site's folder. */
export interface DataAsked {
  readonly base: string;
  readonly loads: readonly TableId[];
  readonly job: DataJob;
}

/** What it is told: how many pieces are written, then the file; `null`: no row is shown. */
export type DataTold =
  | { readonly pieces: number }
  | { readonly blob: Blob | null }
  | { readonly problem: string };

/** Between two words on how far it is, in ms. */
const TELL_MS = 100;

const tell = (told: DataTold) => self.postMessage(told);

self.addEventListener("message", ({ data }: MessageEvent<DataAsked>) => {
  written(data).then(
    (blob) => tell({ blob }),
    (error: unknown) => tell({ problem: String(error) }),
  );
});

async function written({ base, loads, job }: DataAsked): Promise<Blob | null> {
  const tables = await Promise.all(loads.map((id) => load(`${base}facts/tables/${id}.json`)));
  const pieces = writeData(job, tables);
  if (pieces === null) return null;
  const parts: BlobPart[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    if (performance.now() - since < TELL_MS) continue;
    tell({ pieces: parts.length });
    since = performance.now();
  }
  return new Blob(parts, { type: DATA_TYPES[job.file.kind] });
}

async function load(address: string): Promise<Table> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
