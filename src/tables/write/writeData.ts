import { narrowed, type Shown } from "../narrowed";
import type { Table } from "../table";
import type { TableId } from "../tableIds";
import { csvPieces, type Separator } from "./csv";
import { attributionOf, geoJsonPieces } from "./geoJson";
import { type WorkbookAbout, writeWorkbook, XLSX } from "./workbook/writeWorkbook";
import { zipped } from "./zipped";

/** A file of tables, as plain values: it may be written on another thread. */
export interface DataJob {
  readonly ids: readonly TableId[];
  /** What of them is shown; `null`: all. */
  readonly shown: Shown | null;
  readonly file: DataFile;
}

export type DataFile =
  | { readonly kind: "xlsx"; readonly about: WorkbookAbout }
  | { readonly kind: "csv"; readonly separator: Separator }
  | { readonly kind: "zip"; readonly separator: Separator; readonly date: string }
  | { readonly kind: "geojson"; readonly licence: string; readonly date: string };

export const DATA_TYPES: Readonly<Record<DataFile["kind"], string>> = {
  xlsx: XLSX,
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
  geojson: "application/geo+json",
};

/** Writes the file of tables that were loaded, in pieces between which a page may breathe; `null` where no row of them is shown. */
export function writeData(
  { ids, shown, file }: DataJob,
  loaded: readonly Table[],
): Iterable<string | Uint8Array> | null {
  const tables = (shown === null ? loaded : narrowed(loaded, shown)).filter(({ id }) => ids.includes(id));
  const [first] = tables;
  if (first === undefined) return null;
  switch (file.kind) {
    case "xlsx":
      return writeWorkbook(tables, file.about);
    case "csv":
      return csvPieces(first, file.separator);
    case "zip":
      return zipped(
        tables.map((table) => [`${table.id}.csv`, csvPieces(table, file.separator)] as const),
        file.date,
      );
    case "geojson": {
      const { licence, date } = file;
      const about = { name: `corridor-atlas-${first.id}`, licence, attribution: attributionOf(first), date };
      return geoJsonPieces(first, about);
    }
  }
}
