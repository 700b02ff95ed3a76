import { fetchInTime } from "../../../atlas/fetchInTime";
import type { Table } from "../../../tables/table";
import type { TableId } from "../../../tables/tableIds";

/** A table of the facts, from within a worker: `base` is the site's folder. */
export async function loadTable(base: string, id: TableId): Promise<Table> {
  return (await fetchInTime(`${base}facts/tables/${id}.json`)).json();
}
