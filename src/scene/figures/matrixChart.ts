import { box, type Chart, type ChartMark, rule, type Stands, symbol, words } from "./chart";
import { type FigureLook, meetingTitle } from "./figureLook";
import {
  CELL,
  type ColumnGroup,
  type MatrixColumn,
  type MatrixFigure,
  type MatrixRow,
  rowKey,
  rowPicked,
  rowTitle,
} from "./matrixFigure";
import { matrixLegend, matrixLegendHeight } from "./matrixLegend";
import { CELL_INK } from "./symbols";
import { type VisibleCell, type VisibleCells, visibleCells } from "./visibleCells";

/** Series names lie over dates, dates over the number in the series, numbers over the mark of the roster. */
const DATE_BOTTOM = 40;
const NUMBER_BOTTOM = 26;
const ROSTER_BOTTOM = 10;
/** A whole date; on the screen one that is longer is cut, since it is told when it is pointed at. */
const DATE_ROOM = 184;
/** By how much the head of what leaves the screen is higher for that. */
const HIGHER = 76;
const PADDING = 8;
/** By how much a person stands in under the party. */
const INDENT = 12;
/** Width of a letter of a series' name, on the average, in px. A name that fits lies flat over its columns. */
const LETTER = 7;

/** The whole matrix as marks, with headers and legend: for export. A screen draws `visibleCells` with the same symbols. */
export function matrixChart(onScreen: MatrixFigure, look: FigureLook): Chart {
  const figure = withHigherHead(onScreen);
  const visible = visibleCells(figure, { x: 0, y: 0, width: figure.width, height: figure.height });
  return {
    width: Math.max(figure.width, 640) + PADDING,
    height: figure.height + matrixLegendHeight + PADDING,
    title: look.say("matrix.title"),
    description: figure.columnGroups.map(({ label }) => label).join(", "),
    marks: [
      ...figure.columnGroups.flatMap((group, i) => columnGroupMarks(group, i, figure)),
      ...figure.rowGroups.map(({ kind, y }) =>
        words({
          x: PADDING,
          y: y + 14,
          text: look.say(`kind.${kind}`),
          weight: 700,
          maxWidth: figure.head.width,
        }),
      ),
      ...visible.rows.flatMap((row) => rowMarks(row, figure)),
      ...visible.columns.flatMap((column) => columnMarks(column, figure, look)),
      ...cellMarks(visible, look),
      ...matrixLegend(PADDING, figure, look),
    ],
  };
}

function withHigherHead(figure: MatrixFigure): MatrixFigure {
  const lower = <Each extends { readonly y: number }>(each: Each): Each => ({ ...each, y: each.y + HIGHER });
  return {
    ...figure,
    height: figure.height + HIGHER,
    head: { ...figure.head, height: figure.head.height + HIGHER },
    rowGroups: figure.rowGroups.map(lower),
    rows: figure.rows.map(lower),
  };
}

/** Party or person, meeting, what is known: the name of a cell. */
export function cellStands({ row, column, cell }: VisibleCell, look: FigureLook): Stands {
  const { meeting } = column;
  return {
    id: `${rowKey(row)}@${meeting.id}`,
    title: [rowTitle(row), meetingTitle(meeting, look), look.say(`evidence.${cell.symbol}`)].join(" · "),
    picks: { kind: "meeting", id: meeting.id },
  };
}

/** How many meetings a party took part in; “–” where no report says anything of it, which is another thing than none. */
export function rowCount({ tally }: MatrixRow): string {
  return tally.reported === 0 ? "–" : String(tally.tookPart);
}

function columnGroupMarks(
  { series, label, x, width }: ColumnGroup,
  place: number,
  { head, height }: MatrixFigure,
): ChartMark[] {
  const top = head.height - DATE_BOTTOM - DATE_ROOM;
  const stands: Stands = { id: `series:${series}`, title: label, picks: { kind: "series", id: series } };
  const name = { text: label, weight: 600 as const, stands };
  const isFlat = width >= LETTER * label.length + 8;
  return [
    box({
      x: x - 1,
      y: 0,
      width: width + 2,
      height,
      radius: 3,
      fill: place % 2 === 0 ? "neighbour" : "land",
      opacity: 0.6,
    }),
    isFlat
      ? words({ ...name, x: x + width / 2, y: top - 12, align: "middle", maxWidth: width - 4 })
      : words({ ...name, x: x + width / 2, y: top - 6, isUpright: true, maxWidth: top - 20 }),
  ];
}

/** Of a meeting, from the top: when it was, which of its series it is, and whether its roster is complete. */
function columnMarks(column: MatrixColumn, { head }: MatrixFigure, look: FigureLook): ChartMark[] {
  const { id, ordinal, roster } = column.meeting;
  const x = column.x + column.width / 2;
  const number = { text: String(ordinal), align: "middle", ink: "countryText", maxWidth: CELL } as const;
  return [
    dateWords(column, x, head.height - DATE_BOTTOM, look),
    ...(ordinal === null ? [] : [words({ x, y: head.height - NUMBER_BOTTOM, ...number })]),
    symbol({
      symbol: `roster-${roster}`,
      x,
      y: head.height - ROSTER_BOTTOM,
      ink: "countryText",
      stands: { id: `roster:${id}`, title: look.say(`roster.${roster}`), picks: { kind: "meeting", id } },
    }),
  ];
}

function dateWords({ meeting, isPlan }: MatrixColumn, x: number, y: number, look: FigureLook): ChartMark {
  const { id, start, end } = meeting;
  return words({
    x,
    y,
    text: look.dates(start, end),
    isUpright: true,
    ink: isPlan ? "contextText" : "capitalText",
    maxWidth: DATE_ROOM - 4,
    stands: {
      id: `meeting:${id}`,
      title: meetingTitle(meeting, look),
      picks: { kind: "meeting", id },
    },
  });
}

function rowMarks(row: MatrixRow, { head, width }: MatrixFigure): ChartMark[] {
  const { person, label, y, height } = row;
  const [middle, bottom] = [y + height / 2, y + height];
  const stands: Stands = { id: `party:${rowKey(row)}`, title: rowTitle(row), picks: rowPicked(row) };
  const [from, ink] =
    person === null ? [PADDING + 6, "capitalText" as const] : [PADDING + 6 + INDENT, "countryText" as const];
  return [
    rule({ x1: PADDING, y1: bottom, x2: width, y2: bottom, stroke: "admin1" }),
    words({ x: from, y: middle, text: label, ink, maxWidth: head.width - 42 - from, stands }),
    words({
      x: head.width - 12,
      y: middle,
      text: rowCount(row),
      align: "end",
      ink: "countryText",
      maxWidth: 40,
    }),
  ];
}

function cellMarks({ cells }: VisibleCells, look: FigureLook): ChartMark[] {
  return cells.map((visible) => {
    const { row, column, cell } = visible;
    return symbol({
      symbol: cell.symbol,
      x: column.x + column.width / 2,
      y: row.y + row.height / 2,
      ink: CELL_INK[cell.symbol],
      opacity: cell.fits ? 1 : 0.35,
      stands: cellStands(visible, look),
    });
  });
}
