import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Table } from "../../tables/table";
import type { TableId } from "../../tables/tableIds";
import { DATING, tablesAsKnown } from "../../tables/tablesAsKnown";
import { keptFile } from "../browser/files";

/** Tables of the facts, in that order; by an index of the past as they were known on its day. Rejects where one can't be had. */
export async function loadTables(ids: readonly TableId[], index: AtlasIndex): Promise<readonly Table[]> {
  const wanted = index.isPast ? [...new Set([...ids, ...DATING])] : ids;
  const tables = await Promise.all(wanted.map((id) => keptFile<Table>(`facts/tables/${id}.json`)));
  if (!index.isPast) return tables;
  return tablesAsKnown(tables, index).filter(({ id }) => ids.includes(id));
}
