import type { Table } from "../../../../tables/table";
import type { TableId } from "../../../../tables/tableIds";

/** A table of the facts, from within a worker: `base` is the site's folder. */
export async function loadTable(base: string, id: TableId): Promise<Table> {
  const address = `${base}facts/tables/${id}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
