import type { AtlasIndex } from "../../atlas/atlasIndex";
import { type FigureLook, seriesNames } from "./figureLook";
import type { FigureCell, FigureRow, FigureTable } from "./figureTable";
import { emptyWord, type MatrixColumn, type MatrixFigure, type MatrixRow } from "./matrixFigure";
import type { CellSymbol } from "./symbols";

/** Signs that every font of an office has; they differ in form, as the symbols of the matrix do. */
export const CELL_SIGNS: Readonly<Record<CellSymbol, string>> = {
  present: "●",
  signatory: "■",
  absent: "×",
  "not-reported": "○",
  planned: "◊",
};

/** Before a person, who stands under the party for which they spoke. */
const UNDER = "\u2003";

const LABEL = 170;
const CELL = 26;

/** The matrix as a table: a row a party, a column a meeting, a sign where the record of the meeting lists the party. */
export function matrixTable(figure: MatrixFigure, index: AtlasIndex, look: FigureLook): FigureTable {
  const series = seriesNames(index, look);
  return {
    title: look.say("matrix.title"),
    description: figure.columnGroups.map(({ label }) => label).join(", "),
    columns: [
      { head: [], width: LABEL, isUpright: false, align: "start" },
      ...figure.columns.map((column) => ({
        head: headOf(column, series, look),
        ...{ width: CELL, isUpright: true, align: "middle" as const },
      })),
    ],
    rows: figure.rowGroups.flatMap(({ kind }): FigureRow[] => [
      { isHeading: true, cells: [{ text: look.say(`kind.${kind}`), isQuiet: false }] },
      ...figure.rows.flatMap((row, place) =>
        row.kind === kind ? [{ isHeading: false, cells: cellsOf(row, place, figure) }] : [],
      ),
    ]),
    key: keyOf(figure, look),
  };
}

/** `ECO energy ministers 4`, `5–6 June 2024` */
function headOf(
  { meeting }: MatrixColumn,
  series: ReadonlyMap<string, string>,
  look: FigureLook,
): readonly string[] {
  const name = [series.get(meeting.series) ?? "", meeting.ordinal ?? ""].join(" ").trim();
  return [name, look.dates(meeting.start, meeting.end)];
}

function cellsOf(
  { label, person }: MatrixRow,
  place: number,
  { columns }: MatrixFigure,
): readonly FigureCell[] {
  return [
    { text: person === null ? label : `${UNDER}${label}`, isQuiet: person !== null },
    ...columns.map(({ cells }): FigureCell => {
      const cell = cells.find(({ row }) => row === place);
      return cell === undefined
        ? { text: "", isQuiet: false }
        : { text: CELL_SIGNS[cell.symbol], isQuiet: !cell.fits };
    }),
  ];
}

/** Only the signs that are in it, and that an empty place isn't one of them. */
function keyOf({ columns, rows }: MatrixFigure, look: FigureLook): string {
  const used = new Set(columns.flatMap(({ cells }) => cells.map(({ symbol }) => symbol)));
  const signs = (Object.keys(CELL_SIGNS) as CellSymbol[])
    .filter((symbol) => used.has(symbol))
    .map((symbol) => `${CELL_SIGNS[symbol]} ${look.say(`evidence.${symbol}`)}`);
  const empty = [...new Set(rows.map(emptyWord))].map((word) => look.say(word));
  return [...signs, `(   ) ${empty.join("; ")}`].join("    ");
}
