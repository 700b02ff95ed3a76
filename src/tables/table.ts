import type { Geometry } from "geojson";
import type { TableId } from "./tableIds";

/** What stands in a cell. `null`: not published, not known or none on purpose; never zero, never “no”. A list: several values. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * What a column holds. `id`: of a row of a table; `word`: one of a list of words; `day`: `2025-09-09`, `2025-09` or `2025`, as exact as it is known;
 * `ids` and `texts`: lists; `links`: addresses.
 */
export type ColumnType =
  | "id"
  | "text"
  | "word"
  | "number"
  | "integer"
  | "boolean"
  | "day"
  | "link"
  | "ids"
  | "texts"
  | "links";

/** A column, as all that is made of a table describes it. Its name never changes: other people's work is built on it. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Of a number. */
  readonly unit?: string;
  /** All that a `word` may be. */
  readonly words?: readonly string[];
  /** The table of whose rows it holds ids. */
  readonly of?: TableId;
}

/** What is said of a table, without its rows. */
export interface TableAbout {
  readonly id: TableId;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** Facts as a table: plain values that JSON carries unchanged. The first column is the id of its row, and no two rows have the same. */
export interface Table extends TableAbout {
  readonly rows: readonly (readonly Cell[])[];
  /** Where each row lies, in the order of the rows; `null`: not published. Left out for tables that aren't of places. */
  readonly geometries?: readonly (Geometry | null)[];
}

/** After this the licence of a row says what holds for where it lies. */
export const GEOMETRY = "its geometry: ";

/** Whether its rows lie somewhere. */
export function isMapped({ geometries }: Table): boolean {
  return geometries !== undefined;
}

/** In what order the values of a column stand in the rows; throws for a name that the table hasn't. */
export function placeOf({ id, columns }: Pick<Table, "id" | "columns">, name: string): number {
  const place = columns.findIndex((column) => column.name === name);
  if (place === -1) throw new Error(`The table “${id}” has no column “${name}”.`);
  return place;
}
