import type { Cell } from "../../table";
import { textOf } from "../csv";
import type { ColumnLook } from "./columnLooks";
import { serialDay } from "./serialDay";
import type { SharedTexts } from "./sharedTexts";
import { LOOK } from "./styles";
import { xmlText } from "./xml";

/** `AB` for 27: the letters of a column, counted from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? "" : letters(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

/** Writes the cells of a workbook, whose texts are kept beside them. */
export class CellWriter {
  readonly #texts: SharedTexts;
  /** How a cell begins, by its column. */
  readonly #starts: string[] = [];

  constructor(texts: SharedTexts) {
    this.#texts = texts;
  }

  /** A row of a sheet, counted from 1. Cells without a value are left out: empty isn't an empty text. */
  row(place: number, cells: readonly Cell[], look?: number): string {
    return this.#row(place, cells, (cell) => this.#rest(cell, look));
  }

  /** A row of a table, each cell as its column looks, and as high as its longest text: not every program sees to that. */
  rowOf(place: number, cells: readonly Cell[], columns: readonly ColumnLook[]): string {
    const restOf = (cell: Cell, i: number) => {
      const column = columns[i];
      return this.#rest(column?.isOfDays ? serialDay(cell) : cell, column?.look);
    };
    return this.#row(place, cells, restOf, heightXml(linesOf(cells, columns)));
  }

  #row(
    place: number,
    cells: readonly Cell[],
    restOf: (cell: Cell, i: number) => string,
    height = "",
  ): string {
    let written = `<row r="${place}"${height}>`;
    for (const [i, cell] of cells.entries()) {
      this.#starts[i] ??= `<c r="${letters(i)}`;
      const rest = restOf(cell, i);
      if (rest !== "") written += this.#starts[i] + place + rest;
    }
    return `${written}</row>`;
  }

  cell(at: string, cell: Cell, look?: number): string {
    const rest = this.#rest(cell, look);
    return rest === "" ? "" : `<c r="${at}${rest}`;
  }

  /**
   * All of a cell after its place; nothing for nothing. Texts stay texts, whatever they look like: no formula, no date, no number without its
   * leading zeros.
   */
  #rest(cell: Cell, look: number | undefined): string {
    if (cell === null) return "";
    if (typeof cell === "number") return `"${styled(look)}><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `" t="b"${styled(look)}><v>${Number(cell)}</v></c>`;
    const text = textOf(cell);
    if (text === "") return "";
    return `" t="s"${styled(look ?? LOOK.text)}><v>${this.#texts.placeOf(text)}</v></c>`;
  }
}

/** Words that don't fit into a line leave room at its end. */
const FILLED = 0.9;

function linesOf(cells: readonly Cell[], columns: readonly ColumnLook[]): number {
  let most = 1;
  for (const [i, { width, isWrapped }] of columns.entries())
    if (isWrapped) most = Math.max(most, Math.ceil(textOf(cells[i] ?? null).length / (width * FILLED)));
  return most;
}

/** In points; Excel takes no more. */
const HEIGHT = { line: 15, most: 409 } as const;

/** What a row says of its height: nothing where one line is enough. */
export function heightXml(lines: number): string {
  return lines <= 1 ? "" : ` ht="${Math.min(lines * HEIGHT.line, HEIGHT.most)}" customHeight="1"`;
}

/** A number that the spreadsheet works out, with what it comes to. */
export function formulaXml(at: string, formula: string, value: number, look: number): string {
  return `<c r="${at}"${styled(look)}><f>${xmlText(formula)}</f><v>${value}</v></c>`;
}

function styled(look: number | undefined): string {
  return look === undefined ? "" : ` s="${look}"`;
}
