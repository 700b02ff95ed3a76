import type { Palette } from "../../scene/palette";
import { type Shape, shifted, textShape } from "../flat/shapes";
import { wrapped } from "../flat/wrapped";
import { legendRun, type RunStyle } from "./legendRun";
import type { WordedLegend } from "./mapSheet";
import { sampleShapes } from "./sampleShapes";

/** In a column, as a run, or as a run without headings. */
export type LegendForm = "column" | RunForm;
export type RunForm = "run" | "bare";

/** Where a legend has to fit, in px. */
export interface LegendBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly form: LegendForm;
}

/** In px: on a slide one is a point, and less than 12 isn't read from the back of a room. */
const TYPE = { text: 12, line: 14.5, heading: 12.5, headingGap: 17.5, groupGap: 5, sample: 28, rowGap: 1 };
/** Of a column, for a heading: where the font can't be had, as in a picture in a page, others are wider, and bold ones most. */
const HEADING_PART = 0.9;
/** However many lines that takes. */
const WHOLE = Number.POSITIVE_INFINITY;

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

/** Whether all of a legend has room in its box: it's never cut, since it explains all that is drawn. */
export function hasRoom(legend: WordedLegend, box: LegendBox): boolean {
  return legendHeight(legend, box) <= box.height;
}

/** What a legend covers of its sheet, in square px. */
export function legendArea(legend: WordedLegend, box: LegendBox): number {
  return box.width * legendHeight(legend, box);
}

export function legendHeight(legend: WordedLegend, box: LegendBox): number {
  if (isRun(box.form)) return box.height;
  return entriesIn(legend, box.width).reduce((sum, { height }) => sum + height, 0);
}

export function runHeight(legend: WordedLegend, width: number, form: RunForm, palette: Palette): number {
  return legendRun(legend, width, runStyle(form, palette)).height;
}

export function isRun(form: LegendForm): form is RunForm {
  return form === "run" || form === "bare";
}

function runStyle(form: RunForm, palette: Palette): RunStyle {
  const isHeaded = form === "run";
  return { palette, size: TYPE.text, isHeaded, id: "legend" };
}

export function legendShapes(legend: WordedLegend, box: LegendBox, palette: Palette): readonly Shape[] {
  if (isRun(box.form)) {
    const { shapes } = legendRun(legend, box.width, runStyle(box.form, palette));
    return shapes.map((shape) => shifted(shape, [box.x, box.y]));
  }
  let { y } = box;
  return entriesIn(legend, box.width).flatMap((entry, i) => {
    const shapes = entryShapes(entry, { x: box.x, y, id: `legend-${i}`, width: box.width }, palette);
    y += entry.height;
    return shapes;
  });
}

function entriesIn({ groups }: WordedLegend, width: number): readonly Entry[] {
  return groups.flatMap((group) => entriesOf(group, width));
}

function entriesOf({ title, rows }: WordedLegend["groups"][number], width: number): Entry[] {
  const heading = wrapped(title, { size: TYPE.heading, weight: 600 }, width * HEADING_PART, WHOLE);
  return [
    {
      row: null,
      text: heading,
      whole: title,
      height: TYPE.groupGap + TYPE.headingGap + (heading.length - 1) * TYPE.line,
    },
    ...rows.map((row): Entry => {
      const text = wrapped(row.text, { size: TYPE.text, weight: 400 }, width - TYPE.sample - 4, WHOLE);
      return { row, text, whole: row.text, height: text.length * TYPE.line + TYPE.rowGap };
    }),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly id: string;
  readonly width: number;
}

function entryShapes({ text, whole, row }: Entry, place: Place, palette: Palette): Shape[] {
  const { x, y, id, width } = place;
  const said = { id, whole, lines: text, lineHeight: TYPE.line };
  if (row === null)
    return [
      textShape({
        ...{ ...said, at: [x, y + TYPE.groupGap + TYPE.heading * 0.9], width },
        ...{ size: TYPE.heading, weight: 600, fill: palette.ink.capitalText },
      }),
    ];
  const indent = TYPE.sample + 4;
  const baseline = y + TYPE.text * 0.95;
  const words = textShape({
    ...{ ...said, at: [x + indent, baseline], width: width - indent },
    ...{ size: TYPE.text, fill: palette.ink.cityText },
  });
  const middle = baseline - TYPE.text * 0.35;
  const box = { x, y: middle, width: TYPE.sample, scale: 1 };
  return [...sampleShapes(row.sample, box, `${id}-sample`, row.text), words];
}
