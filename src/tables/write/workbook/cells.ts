import type { Cell } from "../../table";
import { textOf } from "../csv";
import { LOOK } from "./styles";
import { xmlText } from "./xml";

/** As many letters as a cell of Excel holds; it repairs a file with more, and says that the file is broken. */
const MOST_LETTERS = 32_767;
const CUT = " … (more than a cell holds)";

/** `AB` for 27: the letters of a column, counted from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? "" : letters(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

/** A row of a sheet, counted from 1. Cells without a value are left out: empty isn't an empty text. */
export function rowXml(place: number, cells: readonly Cell[], look?: number): string {
  const written = cells.map((cell, i) => cellXml(`${letters(i)}${place}`, cell, look)).join("");
  return `<row r="${place}">${written}</row>`;
}

/** Texts stay texts, whatever they look like: no formula, no date, no number without its leading zeros. */
export function cellXml(at: string, cell: Cell, look?: number): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"${styled(look)}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"${styled(look)}><v>${Number(cell)}</v></c>`;
  const text = textOf(cell);
  if (text === "") return "";
  return `<c r="${at}" t="inlineStr"${styled(look ?? LOOK.text)}><is><t xml:space="preserve">${xmlText(shortened(text))}</t></is></c>`;
}

/** A number that the spreadsheet works out, with what it comes to. */
export function formulaXml(at: string, formula: string, value: number): string {
  return `<c r="${at}"><f>${xmlText(formula)}</f><v>${value}</v></c>`;
}

function styled(look: number | undefined): string {
  return look === undefined ? "" : ` s="${look}"`;
}

function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : text.slice(0, MOST_LETTERS - CUT.length) + CUT;
}
