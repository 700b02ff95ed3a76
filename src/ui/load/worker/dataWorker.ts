/** Writes a file of tables beside the page: it fetches them itself, so that the page hands over and takes back nothing that is large. */
import type { TableId } from "../../../tables/tableIds";
import { DATA_TYPES } from "../../../tables/write/dataTypes";
import { type DataJob, writeData } from "../../../tables/write/writeData";
import { becomeHelper, type HelperBegun } from "./helper";
import { loadTable } from "./loadTable";
import { writtenTogether } from "./together";

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
/** Rows that are about as much work as a piece. */
const ROWS_A_PIECE = 100;

const tell = (told: DataTold) => self.postMessage(told);

/** A worker writes one file, or helps another with one. */
self.addEventListener(
  "message",
  ({ data }: MessageEvent<DataAsked | HelperBegun>) => {
    if (!("job" in data)) return becomeHelper(data);
    written(data).then(
      (blob) => tell({ blob }),
      (error: unknown) => tell({ problem: String(error) }),
    );
  },
  { once: true },
);

async function written(asked: DataAsked): Promise<Blob | null> {
  const { kind } = asked.job.file;
  const parts = (await togetherOrNot(asked)) ?? (await writtenAlone(asked));
  return parts && new Blob(parts, { type: DATA_TYPES[kind] });
}

/** All tables as a workbook are so much that several write; `null` where they can't, or where it is something else. */
async function togetherOrNot({ base, job }: DataAsked): Promise<BlobPart[] | null> {
  const { file, ids, shown, rows } = job;
  if (file.kind !== "xlsx" || shown !== null || rows !== null) return null;
  let written = 0;
  try {
    return await writtenTogether({ base, ids, about: file.about }, (sheet) => {
      written += sheet.rows;
      tell({ pieces: written / ROWS_A_PIECE });
    });
  } catch {
    return null;
  }
}

async function writtenAlone({ base, loads, job }: DataAsked): Promise<BlobPart[] | null> {
  const pieces = writeData(job, await Promise.all(loads.map((id) => loadTable(base, id))));
  if (pieces === null) return null;
  const parts: BlobPart[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    if (performance.now() - since < TELL_MS) continue;
    tell({ pieces: parts.length });
    since = performance.now();
  }
  return parts;
}
