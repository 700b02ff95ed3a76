import type { Shown } from "../../../tables/narrowed";
import { TABLE_IDS, type TableId } from "../../../tables/tableIds";
import { DATA_TYPES, type DataJob, writeData } from "../../../tables/write/writeData";
import { fileStem } from "../../browser/fileStem";
import { addressNow } from "../../browser/oneFilePage";
import { loadTables } from "../../load/loadTables";
import { workbookAbout } from "../../part/workbookAbout";
import type { DataFormat } from "../choice";
import type { WrittenFile } from "../file/writers";
import { breath, type FileWish } from "../wish";
import { writtenBeside } from "./besidePage";
import { NothingShown } from "./NothingShown";
import { separatorFor } from "./separatorFor";
import { loadShown } from "./shownIn";

/** Tables as a file, made in pieces between which the page answers. Rejects where nothing is shown of what is asked for. */
export async function makeData(format: DataFormat, making: FileWish): Promise<WrittenFile> {
  const { exportable, front, choice } = making;
  const shown = choice.data.isWhole ? null : await loadShown(exportable);
  const { what, ...plan } = PLANS[format](making);
  const blob = await writtenFile({ ...plan, shown }, making);
  const ending = plan.file.kind;
  return { blob, ending, name: `${nameOf(making, shown)}-${what}-${front.horizon}.${ending}` };
}

/** `corridor-atlas`, with what is shown where that isn't all. */
function nameOf({ exportable: { view } }: FileWish, shown: Shown | null): string {
  if (shown === null) return fileStem({ picked: null });
  return view.explore === null ? fileStem(view) : `${fileStem({ picked: null })}-shown`;
}

/** Which tables go into the file, how it is written, and what its name says is in it. */
interface Plan extends Pick<DataJob, "ids" | "file"> {
  readonly what: string;
}

const PLANS: Readonly<Record<DataFormat, (making: FileWish) => Plan>> = {
  xlsx: workbookPlan,
  csv({ choice: { data }, words, front }) {
    const separator = separatorFor(data, words);
    return data.table === null
      ? { ids: TABLE_IDS, file: { kind: "zip", separator, date: front.horizon }, what: "csv" }
      : { ids: [data.table], file: { kind: "csv", separator }, what: data.table };
  },
  geojson: ({ choice: { data }, front: { licence, horizon } }) => ({
    ids: [data.map],
    file: { kind: "geojson", licence, date: horizon },
    what: data.map,
  }),
};

function workbookPlan({ words, front, choice }: FileWish): Plan {
  const extent = choice.data.isWhole
    ? words.t("export.data.all")
    : words.t("export.data.shown", { what: choice.title });
  const about = workbookAbout(front, words, { extent, address: addressNow() });
  return { ids: TABLE_IDS, file: { kind: "xlsx", about }, what: "data" };
}

/** The file, written beside the page where that can be, else on its own thread. Facts of a past day are made there: only the page has them. */
async function writtenFile(job: DataJob, making: FileWish): Promise<Blob> {
  const { index } = making.exportable;
  // What is shown of one table hangs on others, so that all are loaded for it.
  const loads = job.shown === null ? job.ids : TABLE_IDS;
  const beside = index.isPast ? undefined : await writtenBeside(job, loads, making);
  const blob = beside === undefined ? await writtenHere(job, loads, making) : beside;
  if (blob === null) throw new NothingShown("No row of that table is shown.");
  return blob;
}

async function writtenHere(job: DataJob, loads: readonly TableId[], making: FileWish): Promise<Blob | null> {
  const pieces = writeData(job, await loadTables(loads, making.exportable.index));
  return pieces && inSlices(pieces, DATA_TYPES[job.file.kind], making);
}

/** As long as the page may be deaf, in ms. */
const SLICE_MS = 30;

/** Puts pieces together, and lets the page breathe between them. Rejects where it was stopped. */
async function inSlices(
  pieces: Iterable<string | Uint8Array>,
  type: string,
  { signal, onProgress }: FileWish,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(1 - 1 / (2 + parts.length / 100));
    await breath(signal);
    since = performance.now();
  }
  return new Blob(parts, { type });
}
