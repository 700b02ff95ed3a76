import type { AtlasFront } from "../../../atlas/front";
import type { TableId } from "../../../tables/tableIds";
import type { DataFile } from "../../../tables/write/writeData";
import { fileStem } from "../../browser/fileStem";
import { addressNow } from "../../browser/oneFilePage";
import { saveFile } from "../../browser/saveFile";
import { writtenData } from "../../load/writtenData";
import { separatorOf } from "../../locale/separatorOf";
import type { AllWords } from "../../locale/words";
import { workbookAbout } from "../../part/workbookAbout";
import type { Exploring } from "../exploring";

/** The rows of a table that stand on the page. */
export interface RowsInSight {
  readonly table: TableId;
  /** In the order in which they stand. */
  readonly ids: readonly string[];
  /** How many the table has. */
  readonly all: number;
}

interface Around {
  readonly index: Exploring["index"];
  readonly front: AtlasFront;
  readonly words: AllWords;
}

/**
 * Saves rows of a table with all its columns, and tells the name of the file: `corridor-atlas-segments-2026-11-23.csv`. It is written beside the
 * page, which goes on answering.
 */
export async function saveRows(
  kind: "csv" | "xlsx",
  { table, ids, all }: RowsInSight,
  { index, front, words }: Around,
): Promise<string> {
  const extent = `${words.t(`table.${table}`)}: ${words.t("explore.rowsShown", { shown: ids.length, all })}`;
  const file: DataFile =
    kind === "csv"
      ? { kind, separator: separatorOf(words), isForExcel: false }
      : { kind, about: workbookAbout(front, words, { extent, address: addressNow() }) };
  const job = { ids: [table], shown: null, rows: ids, file };
  const blob = await writtenData(job, index, UNWATCHED);
  if (blob === null) throw new Error(`There is no table “${table}”.`);
  const part = ids.length < all ? "-shown" : "";
  const name = `${fileStem({ picked: null })}${part}-${table}-${index.horizon}.${kind}`;
  saveFile({ name, blob });
  return name;
}

/** Nobody stops it, and nobody is told how far it is: it takes a moment. */
const UNWATCHED = { signal: new AbortController().signal, onProgress: () => {} };
