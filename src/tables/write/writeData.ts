import { narrowed, type Shown } from "../narrowed";
import type { Table } from "../table";
import type { TableId } from "../tableIds";
import { type CsvStyle, csvPieces } from "./csv";
import { attributionOf, geoJsonPieces } from "./geoJson";
import { type WorkbookAbout, writeWorkbook } from "./workbook/writeWorkbook";
import { zipped } from "./zipped";

/** A file of tables, as plain values: it may be written on another thread. */
export interface DataJob {
  readonly ids: readonly TableId[];
  /** What of them is shown; `null`: all. */
  readonly shown: Shown | null;
  /** Of one table the rows that are wanted, by their ids and in that order; `null`: all that are shown, as the table has them. */
  readonly rows: readonly string[] | null;
  readonly file: DataFile;
}

export type DataFile =
  | { readonly kind: "xlsx"; readonly about: WorkbookAbout }
  | ({ readonly kind: "csv" } & CsvStyle)
  | ({ readonly kind: "zip"; readonly date: string } & CsvStyle)
  /** `by`: the atlas, by its own name. */
  | { readonly kind: "geojson"; readonly by: string; readonly licence: string; readonly date: string };

/** Writes the file of tables that were loaded, in pieces between which a page may breathe; `null` where no row of them is shown. */
export function writeData(
  { ids, shown, rows, file }: DataJob,
  loaded: readonly Table[],
): Iterable<string | Uint8Array> | null {
  const left = (shown === null ? loaded : narrowed(loaded, shown)).filter(({ id }) => ids.includes(id));
  const tables = rows === null ? left : left.map((table) => chosen(table, rows));
  const [first] = tables;
  if (first === undefined) return null;
  switch (file.kind) {
    case "xlsx":
      return writeWorkbook(tables, file.about);
    case "csv":
      return csvPieces(first, file);
    case "zip":
      return zipped(
        tables.map((table) => [`${table.id}.csv`, csvPieces(table, file)] as const),
        file.date,
      );
    case "geojson": {
      const { by, licence, date } = file;
      const about = {
        name: `corridor-atlas-${first.id}`,
        licence,
        attribution: attributionOf(first, by),
        date,
      };
      return geoJsonPieces(first, about);
    }
  }
}

/** Rows by their ids, in that order. */
function chosen(table: Table, ids: readonly string[]): Table {
  const places = new Map(table.rows.map(([id], place) => [id, place]));
  const found = ids.flatMap((id) => places.get(id) ?? []);
  const { rows, geometries } = table;
  return {
    ...table,
    rows: found.flatMap((place) => (rows[place] ? [rows[place]] : [])),
    ...(geometries && { geometries: found.map((place) => geometries[place] ?? null) }),
  };
}
