import { narrowed, type Shown } from "../../../tables/narrowed";
import type { Table } from "../../../tables/table";
import { TABLE_IDS, type TableId } from "../../../tables/tableIds";
import { csvPieces, type Separator } from "../../../tables/write/csv";
import { attributionOf, geoJsonPieces } from "../../../tables/write/geoJson";
import { writeWorkbook, XLSX } from "../../../tables/write/workbook/writeWorkbook";
import { zipped } from "../../../tables/write/zipped";
import { fileStem } from "../../browser/fileStem";
import { addressNow } from "../../browser/oneFilePage";
import { loadTables } from "../../load/loadTables";
import type { DataFormat } from "../choice";
import type { WrittenFile } from "../file/writers";
import { breath, type FileWish } from "../wish";
import { NothingShown } from "./NothingShown";
import { separatorFor } from "./separatorFor";
import { loadShown } from "./shownIn";
import { workbookAbout } from "./workbookAbout";

type Made = Pick<WrittenFile, "blob" | "ending"> & { readonly what: string };

/** Tables as a file, made in pieces between which the page answers. Rejects where nothing is shown of what is asked for. */
export async function makeData(format: DataFormat, making: FileWish): Promise<WrittenFile> {
  const { exportable, front, choice } = making;
  const shown = choice.data.isWhole ? null : await loadShown(exportable);
  const { blob, ending, what } = await MAKERS[format](making, shown);
  return { blob, ending, name: `${nameOf(making, shown)}-${what}-${front.horizon}.${ending}` };
}

/** `corridor-atlas`, with what is shown where that isn't all. */
function nameOf({ exportable: { view } }: FileWish, shown: Shown | null): string {
  if (shown === null) return fileStem({ picked: null });
  return view.explore === null ? fileStem(view) : `${fileStem({ picked: null })}-shown`;
}

const MAKERS: Readonly<Record<DataFormat, (making: FileWish, shown: Shown | null) => Promise<Made>>> = {
  xlsx: makeWorkbook,
  csv: makeCsv,
  geojson: makeMap,
};

async function makeWorkbook(making: FileWish, shown: Shown | null): Promise<Made> {
  const { words, front, choice } = making;
  const tables = await tablesFor(TABLE_IDS, making, shown);
  const extent =
    shown === null ? words.t("export.data.all") : words.t("export.data.shown", { what: choice.title });
  const about = workbookAbout(front, words, { extent, address: addressNow() });
  return { blob: await inSlices(writeWorkbook(tables, about), XLSX, making), ending: "xlsx", what: "data" };
}

async function makeCsv(making: FileWish, shown: Shown | null): Promise<Made> {
  const { choice, words, front } = making;
  const separator = separatorFor(choice.data, words);
  if (choice.data.table === null) {
    const files = (await tablesFor(TABLE_IDS, making, shown)).map(csvFileOf(separator));
    return {
      blob: await inSlices(zipped(files, front.horizon), "application/zip", making),
      ending: "zip",
      what: "csv",
    };
  }
  const [table] = await tablesFor([choice.data.table], making, shown);
  const pieces = csvPieces(table, separator);
  return { blob: await inSlices(pieces, "text/csv;charset=utf-8", making), ending: "csv", what: table.id };
}

function csvFileOf(separator: Separator): (table: Table) => readonly [string, Iterable<string>] {
  return (table) => [`${table.id}.csv`, csvPieces(table, separator)];
}

async function makeMap(making: FileWish, shown: Shown | null): Promise<Made> {
  const { choice, front } = making;
  const { licence, horizon: date } = front;
  const [table] = await tablesFor([choice.data.map], making, shown);
  const about = { name: `corridor-atlas-${table.id}`, licence, attribution: attributionOf(table), date };
  return {
    blob: await inSlices(geoJsonPieces(table, about), "application/geo+json", making),
    ending: "geojson",
    what: table.id,
  };
}

type Some = readonly [Table, ...Table[]];

/** Those tables, whole or as far as they are shown. What is shown of one hangs on others, so that all are loaded for it. */
async function tablesFor(
  ids: readonly TableId[],
  { exportable: { index } }: FileWish,
  shown: Shown | null,
): Promise<Some> {
  const loaded = await loadTables(shown === null ? ids : TABLE_IDS, index);
  const [first, ...rest] = (shown === null ? loaded : narrowed(loaded, shown)).filter(({ id }) =>
    ids.includes(id),
  );
  if (first === undefined) throw new NothingShown("No row of that table is shown.");
  return [first, ...rest];
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
