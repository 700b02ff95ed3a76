import type { Palette } from "../../scene/palette";
import { type Shape, textShape } from "../flat/shapes";
import { wrapped } from "../flat/wrapped";
import type { WordedLegend } from "./mapSheet";
import { sampleShapes } from "./sampleShapes";

/** Where a legend has to fit, in px. */
export interface LegendBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

/** At full size, in px; a legend that doesn't fit is set smaller, and never cut: it explains all that is drawn. */
const TYPE = { text: 11.5, line: 14, heading: 12, headingGap: 17, groupGap: 6, sample: 36, rowGap: 1.5 };
const LEAST_SCALE = 0.5;
const STEP = 0.02;
/** A legend that is set smaller isn't read from the back of a room: on a slide this is a type of 10.5 points. */
const READABLE_SCALE = 0.91;
export const COLUMN_GAP = 14;

type Row = WordedLegend["groups"][number]["rows"][number];

/** A line of a legend: a heading, or a sample with its words. */
interface Entry {
  readonly height: number;
  readonly text: readonly string[];
  /** The same before it was wrapped. */
  readonly whole: string;
  /** `null` for a heading. */
  readonly row: Row | null;
}

/** How high a legend is at full size, in a box of that width. */
export function legendHeight(legend: WordedLegend, box: LegendBox): number {
  return Math.max(...columnsOf(legend, box, 1).map(heightOf));
}

/** Where the last column of a legend begins, and how high it is as it is set. */
export function lastColumn(legend: WordedLegend, box: LegendBox): { x: number; height: number } {
  const columns = columnsOf(legend, box, scaleFor(legend, box));
  const x = box.x + (columns.length - 1) * (columnWidth(box) + COLUMN_GAP);
  return { x, height: heightOf(columns.at(-1) ?? []) };
}

/** Whether a legend fits in a box in a type that is read with ease. */
export function isReadable(legend: WordedLegend, box: LegendBox): boolean {
  return scaleFor(legend, box) >= READABLE_SCALE;
}

export function legendShapes(legend: WordedLegend, box: LegendBox, palette: Palette): Shape[] {
  const scale = scaleFor(legend, box);
  const width = columnWidth(box);
  return columnsOf(legend, box, scale).flatMap((entries, column) => {
    let y = box.y;
    const x = box.x + column * (width + COLUMN_GAP);
    return entries.flatMap((entry, i) => {
      const shapes = entryShapes(entry, { x, y, scale, id: `legend-${column}-${i}`, width }, palette);
      y += entry.height;
      return shapes;
    });
  });
}

function scaleFor(legend: WordedLegend, box: LegendBox): number {
  let scale = 1;
  while (scale > LEAST_SCALE && Math.max(...columnsOf(legend, box, scale).map(heightOf)) > box.height)
    scale -= STEP;
  return scale;
}

function columnsOf(legend: WordedLegend, box: LegendBox, scale: number): Entry[][] {
  const groups = legend.groups.map((group) => entriesOf(group, columnWidth(box), scale));
  const aim = groups.reduce((sum, entries) => sum + heightOf(entries), 0) / box.columns;
  let last: Entry[] = [];
  const columns = [last];
  for (const entries of groups) {
    const isFull = heightOf(last) + heightOf(entries) / 2 > aim;
    if (last.length > 0 && isFull && columns.length < box.columns) {
      last = [];
      columns.push(last);
    }
    last.push(...entries);
  }
  return columns;
}

function entriesOf({ title, rows }: WordedLegend["groups"][number], width: number, scale: number): Entry[] {
  const face = (size: number, weight: number) => ({ size: size * scale, weight });
  const heading = wrapped(title, face(TYPE.heading, 600), width, 2);
  return [
    {
      row: null,
      text: heading,
      whole: title,
      height: (TYPE.groupGap + TYPE.headingGap + (heading.length - 1) * TYPE.line) * scale,
    },
    ...rows.map((row): Entry => {
      const text = wrapped(row.text, face(TYPE.text, 400), width - TYPE.sample * scale - 4, 3);
      return {
        row,
        text,
        whole: row.text,
        height: (text.length * TYPE.line + TYPE.rowGap) * scale,
      };
    }),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly id: string;
  readonly width: number;
}

function entryShapes({ text, whole, row }: Entry, place: Place, palette: Palette): Shape[] {
  const { x, y, scale, id, width } = place;
  const said = { id, whole, lines: text, lineHeight: TYPE.line * scale };
  if (row === null)
    return [
      textShape({
        ...{ ...said, at: [x, y + (TYPE.groupGap + TYPE.heading * 0.9) * scale], width },
        ...{ size: TYPE.heading * scale, weight: 600, fill: palette.ink.capitalText },
      }),
    ];
  const indent = TYPE.sample * scale + 4;
  const baseline = y + TYPE.text * 0.95 * scale;
  const words = textShape({
    ...{ ...said, at: [x + indent, baseline], width: width - indent },
    ...{ size: TYPE.text * scale, fill: palette.ink.cityText },
  });
  const middle = baseline - TYPE.text * 0.35 * scale;
  const box = { x, y: middle, width: TYPE.sample * scale, scale };
  return [...sampleShapes(row.sample, box, `${id}-sample`, row.text), words];
}

function columnWidth({ width, columns }: LegendBox): number {
  return (width - (columns - 1) * COLUMN_GAP) / columns;
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { height }) => sum + height, 0);
}
