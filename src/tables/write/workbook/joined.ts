import type { Table, TableAbout } from "../../table";
import { archived, type PackedFile, packed } from "../packed";
import { CellWriter } from "./cells";
import { SharedTexts, textsPart, type Writer } from "./sharedTexts";
import { partsAround, TEXTS_PATH, tableParts, type WorkbookAbout } from "./writeWorkbook";

/** A sheet that one of several writers has done: plain values, which leave a thread. */
export interface DoneSheet {
  readonly about: TableAbout;
  readonly rows: number;
  /** Its own, and one beside it where it has links. */
  readonly files: readonly PackedFile[];
}

/** One of several that write a workbook at once. What they did is put together by `joined`. */
export class SheetWriter {
  readonly #texts: SharedTexts;
  readonly #cells: CellWriter;

  constructor(writer: Writer) {
    this.#texts = new SharedTexts(writer);
    this.#cells = new CellWriter(this.#texts);
  }

  /** The sheet of a table, by its place among all that are in the workbook. */
  async sheet(table: Table, place: number): Promise<DoneSheet> {
    const { rows, geometries: _, ...about } = table;
    const files: PackedFile[] = [];
    for (const [path, pieces] of tableParts(table, place, this.#cells))
      files.push(await packed(path, pieces));
    return { about, rows: rows.length, files };
  }

  /** What lies around the sheets of all tables: one of the writers does it, when those are done. */
  async around(
    sheets: readonly Pick<DoneSheet, "about" | "rows">[],
    about: WorkbookAbout,
  ): Promise<PackedFile[]> {
    const tables = sheets.map(({ about, rows }) => ({ ...about, rows: { length: rows } }));
    const files: PackedFile[] = [];
    for (const [path, pieces] of partsAround(tables, this.#cells, about))
      files.push(await packed(path, pieces));
    return files;
  }

  /** The texts of its cells, when all are written. */
  texts(): Uint8Array<ArrayBuffer>[] {
    const letters = new TextEncoder();
    return [...this.#texts.blocks()].map((block) => letters.encode(block));
  }
}

/** A workbook of what several have written, with the texts of each in the order of the writers. */
export async function joined(
  files: readonly PackedFile[],
  texts: readonly (readonly Uint8Array[])[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const shared = await packed(TEXTS_PATH, textsPart<Uint8Array | string>(texts));
  return archived([...files, shared], date);
}
