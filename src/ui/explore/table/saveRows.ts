import type { AtlasIndex } from "../../../atlas/atlasIndex";
import type { TableId } from "../../../tables/tableIds";
import { csvOf } from "../../../tables/write/csv";
import { fileStem } from "../../browser/fileStem";
import { loadTables } from "../../load/loadTables";
import { separatorOf } from "../../locale/separatorOf";
import type { AllWords } from "../../locale/words";

/** Saves rows of a table, with all its columns and in the order of their ids, and tells the name of the file: `corridor-atlas-segments-2026-11-23.csv`. */
export async function saveRows(
  id: TableId,
  ids: readonly string[],
  index: AtlasIndex,
  words: Pick<AllWords, "number">,
): Promise<string> {
  const [table] = await loadTables([id], index);
  if (table === undefined) throw new Error(`There is no table “${id}”.`);
  const byId = new Map(table.rows.map((row) => [row[0], row]));
  const rows = ids.flatMap((each) => {
    const row = byId.get(each);
    return row ? [row] : [];
  });
  const part = rows.length < table.rows.length ? "-shown" : "";
  const name = `${fileStem({ picked: null })}${part}-${id}-${index.horizon}.csv`;
  saveCsv(csvOf({ columns: table.columns, rows }, separatorOf(words)), name);
  return name;
}

/** Saves a text as a file of this name. */
export function saveCsv(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
