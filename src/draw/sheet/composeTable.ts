import {
  type FigureColumn,
  type FigureRow,
  type FigureTable,
  type TableRoom,
  tablePages,
} from "../../scene/figures/figureTable";
import type { Size } from "../flat/projectorOf";
import { remembered } from "../flat/remembered";
import {
  pathAlong,
  pathShape,
  rectangle,
  type Shape,
  solid,
  type TableCell,
  type TableOnSheet,
  type TextShape,
  textShape,
} from "../flat/shapes";
import { shortened } from "../flat/shortened";
import { wrapped } from "../flat/wrapped";
import { composePage } from "./composeFigure";
import type { MapSheet, PageWish } from "./mapSheet";
import { figureFrameOf, type OuterFrame, TOLD } from "./sheetFrame";

/** Of letters, in px: of a table on a sheet of its own and of one with upright heads. */
const SIZE = 10;
/** What is read on a slide is in letters no smaller than these. */
const LEAST_READ = 12;
/** As large as those of what is told over it, at most. */
const LARGER = [TOLD.size, 13];
/** In heights of a letter. */
const ROW = 1.55;
const UPRIGHT_HEAD = 118;
const FLAT_HEAD = 1.8;
/** Between a cell's edge and its words. */
export const CELL_PADDING = 4;
const KEY = { size: 9.5, lineHeight: 12, room: 32 };
/** Between the lines of a cell, in heights of a letter. */
const LINE = 1.2;
/** Between a table without a key and what stands under it. */
const GAP = 8;

/**
 * A table in as few sheets as letters of 12 px leave it, each of about as much, in the largest letters in which it needs no more of them. A head that
 * is read upwards has room for the smallest only.
 */
export function tableSheets(
  table: FigureTable,
  wish: PageWish,
): { size: number; pages: readonly FigureTable[] } {
  const inLetters = (size: number) => tablePages(table, tableRoom(table, wish, size));
  if (isUprightIn(table)) return { size: SIZE, pages: inLetters(SIZE) };
  const { length } = inLetters(LEAST_READ);
  const columns = stretched(table.columns, figureFrameOf(wish).width);
  const isFitting = (size: number) => inLetters(size).length === length && !isCut(table.rows, columns, size);
  const size = LARGER.find(isFitting) ?? LEAST_READ;
  const room = tableRoom(table, wish, size);
  for (let rows = 1; rows < room.rows; rows++) {
    const pages = tablePages(table, { ...room, rows });
    if (pages.length === length) return { size, pages };
  }
  return { size, pages: tablePages(table, room) };
}

/** How much of a table stands on a sheet, the head aside. */
export function tableRoom(table: FigureTable, wish: PageWish, size = SIZE): TableRoom {
  const { top, bottom, width } = figureFrameOf(wish);
  const rows = Math.floor((bottom - top - headHeight(table, size) - keyRoom(table)) / (ROW * size));
  const columns = stretched(table.columns, width);
  return {
    rows: Math.max(2, rows),
    columns: Math.max(2, fitting(table.columns, width)),
    // Asked of a row for each that comes after it on a page, and for each page that is tried.
    highOf: remembered((row) => rowHeight(row, columns, size) / (ROW * size)),
  };
}

/** Whether letters are so large that a head or a cell of these columns isn't read to its end. */
function isCut(rows: readonly FigureRow[], columns: FigureTable["columns"], size: number): boolean {
  const isShort = (text: string, lines: readonly string[]) =>
    lines.join("").endsWith("…") && !text.endsWith("…");
  return columns.some((column, i) => {
    const room = column.width - 2 * CELL_PADDING;
    return (
      column.head.some((line) => shortened(line, room, size - 1, 500) !== line) ||
      rows.some((row) => isShort(row.cells[i]?.text ?? "", linesOf(row, i, column, size)))
    );
  });
}

/** How large a sheet is on which a whole table stands, in px. */
export function sizeAroundTable(table: FigureTable, wish: PageWish): Size {
  const width = 2 * figureFrameOf(wish).margin + TABLE_STRETCH * widthOf(table.columns);
  const least = { ...wish, size: { width, height: 1000 } };
  const { top, bottom, width: room } = figureFrameOf(least);
  const columns = stretched(table.columns, room);
  const rows = table.rows.reduce((sum, row) => sum + rowHeight(row, columns, SIZE), 0);
  const height = least.size.height - (bottom - top) + headHeight(table, SIZE) + rows + keyRoom(table);
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** On a sheet of its own a table is so many times as wide as it has to be. */
const TABLE_STRETCH = 1.4;

/** Columns from the first on that have room in a width. */
function fitting(columns: FigureTable["columns"], room: number): number {
  let right = 0;
  const beyond = columns.findIndex(({ width }) => {
    right += width;
    return right > room;
  });
  return beyond === -1 ? columns.length : beyond;
}

function widthOf(columns: FigureTable["columns"]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}

function keyRoom({ key }: FigureTable): number {
  return key === "" ? GAP : KEY.room;
}

/** Lays a table out on a sheet: as a table where a format has tables, and drawn where it hasn't. */
export function composeTable(table: FigureTable, wish: PageWish, size = SIZE): MapSheet {
  const frame = figureFrameOf(wish);
  const placed = placedTable(table, frame, wish, size);
  const key = table.key === "" ? [] : keyShapes(table, placed, frame, wish);
  return composePage(wish, [
    {
      id: "figure",
      name: wish.layerName("figure"),
      shapes: cellShapes(placed),
      table: placed,
    },
    ...(key.length === 0 ? [] : [{ id: "legend" as const, name: wish.layerName("legend"), shapes: key }]),
  ]);
}

function headHeight(table: FigureTable, size: number): number {
  return isUprightIn(table) ? UPRIGHT_HEAD : FLAT_HEAD * size;
}

function isUprightIn({ columns }: FigureTable): boolean {
  return columns.some(({ isUpright }) => isUpright);
}

function placedTable(
  asked: FigureTable,
  { margin, top, width }: OuterFrame,
  wish: PageWish,
  size: number,
): TableOnSheet {
  const table = { ...asked, columns: stretched(asked.columns, width) };
  const { ink } = wish.palette;
  const face = { size, weight: 400, ink: ink.capitalText, fill: null, rule: ink.admin1 } as const;
  const head = table.columns.map(({ head, isUpright, align }): TableCell => {
    const room = isUpright ? UPRIGHT_HEAD - 2 * CELL_PADDING : Number.POSITIVE_INFINITY;
    const lines = head.map((line) => shortened(line, room, size - 1, 500));
    return { ...face, lines, size: size - 1, weight: 500, isUpright, align: isUpright ? "start" : align };
  });
  return {
    at: [margin, top],
    columns: table.columns,
    rows: [
      { height: headHeight(table, size), cells: head },
      ...table.rows.map((row) => ({
        height: rowHeight(row, table.columns, size),
        cells: rowCells(row, table, face, wish),
      })),
    ],
    description: `${table.title}. ${table.description}. ${table.key}`.trim(),
  };
}

/** A table is as wide as its sheet, but no column more than twice as wide as it has to be. */
function stretched(columns: FigureTable["columns"], width: number): FigureTable["columns"] {
  const factor = Math.min(2, width / widthOf(columns));
  return columns.map((column) => ({ ...column, width: column.width * factor }));
}

function rowHeight(row: FigureRow, columns: FigureTable["columns"], size: number): number {
  const lines = columns.map((column, i) => linesOf(row, i, column, size).length);
  return (ROW + (Math.max(1, ...lines) - 1) * LINE) * size;
}

/** What a cell says, in lines that fit its column; a heading goes on beyond it. */
function linesOf(
  row: FigureRow,
  place: number,
  { width, mostLines = 1 }: FigureColumn,
  size: number,
): readonly string[] {
  const { text = "" } = row.cells[place] ?? {};
  if (text === "") return [];
  const room = width - 2 * CELL_PADDING;
  if (mostLines > 1) return wrapped(text, { size, weight: 400 }, room, Math.ceil((mostLines * size) / SIZE));
  return [row.isHeading ? text : shortened(text, room, size, 400)];
}

function rowCells(
  row: FigureRow,
  { columns }: FigureTable,
  face: Omit<TableCell, "lines" | "align" | "isUpright">,
  { palette: { ink } }: PageWish,
): TableCell[] {
  const heading = { weight: 700, fill: ink.neighbour } as const;
  return columns.map((column, i): TableCell => {
    const quiet = row.cells[i]?.isQuiet ? { ink: ink.contextText } : {};
    return {
      ...face,
      ...(row.isHeading ? heading : {}),
      ...quiet,
      lines: linesOf(row, i, column, face.size),
      align: column.align,
      isUpright: false,
    };
  });
}

function cellShapes({ at: [left, top], columns, rows }: TableOnSheet): Shape[] {
  const shapes: Shape[] = [];
  let y = top;
  rows.forEach(({ height, cells }, j) => {
    let x = left;
    columns.forEach(({ width }, i) => {
      const cell = cells[i];
      if (cell !== undefined) shapes.push(...cellShape(cell, { x, y, width, height }, `${j}-${i}`));
      x += width;
    });
    y += height;
  });
  return shapes;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellShape(cell: TableCell, box: Box, id: string): Shape[] {
  const { x, y, width, height } = box;
  const { lines, fill, rule } = cell;
  const text = lines.join(" · ");
  const shapes: Shape[] = [];
  if (fill !== null)
    shapes.push(pathShape({ id: `fill-${id}`, name: text, paths: [rectangle(x, y, width, height)], fill }));
  if (rule !== null) {
    const paths = [pathAlong([x, y + height], [x + width, y + height])];
    shapes.push(pathShape({ id: `rule-${id}`, name: text, paths, stroke: solid(rule, 0.5) }));
  }
  if (text !== "") shapes.push(wordsIn(cell, text, box, id));
  return shapes;
}

function wordsIn(cell: TableCell, text: string, { x, y, width, height }: Box, id: string): TextShape {
  const { lines, size, weight, ink, align, isUpright } = cell;
  // Two lines stand on both sides of the middle.
  const down = size * 0.35 - ((lines.length - 1) * size * 1.2) / 2;
  return textShape({
    ...{ id, whole: text, lines, size, weight, isUpright, align, fill: ink },
    at: isUpright
      ? [x + width / 2 + down, y + height - CELL_PADDING]
      : [align === "middle" ? x + width / 2 : x + CELL_PADDING, y + height / 2 + down],
    width: isUpright ? height : width,
  });
}

function keyShapes(table: FigureTable, { at, rows }: TableOnSheet, frame: OuterFrame, wish: PageWish) {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const { size, lineHeight } = KEY;
  const lines = wrapped(table.key, { size, weight: 400 }, frame.width, 2);
  return [
    textShape({
      ...{ id: "key", whole: table.key, lines, size, lineHeight, width: frame.width },
      ...{ at: [at[0], at[1] + height + 6 + size], fill: wish.palette.ink.countryText },
    }),
  ];
}
