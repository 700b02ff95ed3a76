import { type ChartMark, symbol, words } from "./chart";
import type { FigureLook, FigureWord } from "./figureLook";
import type { MatrixFigure } from "./matrixFigure";
import { CELL_INK, CELL_KEY, type CellSymbol, ROSTER_KEY, type SymbolId } from "./symbols";

const LINE = 22;
const WORDS_ROOM = 330;
const COLUMN = 370;

/** Of the legend with its air, in px. */
export const matrixLegendHeight = 16 + 6 * LINE;

/** What the symbols mean: of cells to the left, of rosters to the right. An empty place is explained, too. */
export function matrixLegend(
  x: number,
  { rows, height: top }: Pick<MatrixFigure, "rows" | "height">,
  look: FigureLook,
): ChartMark[] {
  const hasPersons = rows.some(({ person }) => person !== null);
  const lines: readonly (readonly [SymbolId | null, FigureWord])[] = [
    ...CELL_KEY.map((cell) => [cell, `evidence.${cell}`] as const),
    [null, "evidence.unlisted"],
  ];
  const rosters: typeof lines = [
    ...ROSTER_KEY.map((id) => [id, id.replace("roster-", "roster.") as FigureWord] as const),
    ...(hasPersons ? [[null, "evidence.unnamed"] as const] : []),
  ];
  return [...column(lines, x, top, look), ...column(rosters, x + COLUMN, top, look)];
}

function column(
  lines: readonly (readonly [SymbolId | null, FigureWord])[],
  x: number,
  top: number,
  look: FigureLook,
): ChartMark[] {
  return lines.flatMap(([id, word], i) => {
    const y = top + 24 + i * LINE;
    const text = words({ x: x + 26, y, text: look.say(word), maxWidth: WORDS_ROOM, ink: "countryText" });
    return id === null ? [text] : [symbol({ symbol: id, x: x + 10, y, ink: inkOf(id) }), text];
  });
}

function inkOf(id: SymbolId) {
  return id in CELL_INK ? CELL_INK[id as CellSymbol] : "countryText";
}
