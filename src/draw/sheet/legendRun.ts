import type { Palette } from "../../scene/palette";
import { type Shape, textShape } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";
import { wrapped } from "../flat/wrapped";
import type { WordedLegend } from "./mapSheet";
import { sampleShapes } from "./sampleShapes";

export interface RunStyle {
  readonly palette: Palette;
  /** Of its words, in px. */
  readonly size: number;
  /** Whether what samples have in common is said before them. */
  readonly isHeaded: boolean;
  /** Its shapes' ids begin with it. */
  readonly id: string;
}

export interface LegendRun {
  readonly height: number;
  /** From the upper left corner of the run, in px. */
  readonly shapes: readonly Shape[];
}

type Row = WordedLegend["groups"][number]["rows"][number];

/** A sample with its words, or a heading. */
interface Entry {
  readonly text: string;
  readonly row: Row | null;
}

const SAMPLE = 24;
const SAMPLE_SCALE = 0.9;
/** Between a sample and its words, and between two entries. */
const GAP = { words: 5, entries: 14 };
const LINE = 1.26;

/**
 * A legend as a run of samples with their words, in lines as long as the map over it is wide: in columns most of its room would be blank. It is
 * never cut, since it explains all that is drawn.
 */
export function legendRun({ groups }: WordedLegend, width: number, style: RunStyle): LegendRun {
  const line = style.size * LINE;
  const entries = groups.filter(({ rows }) => rows.length > 0).flatMap((group) => entriesOf(group, style));
  let [x, y] = [0, 0];
  const shapes = entries.flatMap((entry, i) => {
    const room = Math.min(roomOf(entry, style), width);
    // No heading stands at the end of a line, apart from what it says.
    const next = entry.row === null ? entries[i + 1] : undefined;
    const whole = next === undefined ? room : room + GAP.entries + roomOf(next, style);
    if (x > 0 && x + Math.min(whole, width) > width) [x, y] = [0, y + line];
    const lines = linesOf(entry, room, style);
    const drawn = entryShapes(entry, { x, y, room, lines }, `${style.id}-${i}`, style);
    x += room + GAP.entries;
    y += (lines.length - 1) * line;
    return drawn;
  });
  return { height: shapes.length === 0 ? 0 : y + line, shapes };
}

function entriesOf(
  { title, rows }: WordedLegend["groups"][number],
  { isHeaded }: RunStyle,
): readonly Entry[] {
  const heading = isHeaded && title !== "" ? [{ text: title, row: null }] : [];
  return [...heading, ...rows.map((row) => ({ text: row.text, row }))];
}

const weightOf = ({ row }: Entry) => (row === null ? 600 : 400);

function roomOf(entry: Entry, { size }: RunStyle): number {
  const words = textWidth(entry.text, size, weightOf(entry), 0) + 2;
  return entry.row === null ? words : SAMPLE + GAP.words + words;
}

/** One, but of an entry that is wider than the map. */
function linesOf(entry: Entry, room: number, { size }: RunStyle): readonly string[] {
  const width = entry.row === null ? room : room - SAMPLE - GAP.words;
  return wrapped(entry.text, { size, weight: weightOf(entry) }, width, Number.POSITIVE_INFINITY);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly lines: readonly string[];
}

function entryShapes(
  entry: Entry,
  { x, y, room, lines }: Place,
  id: string,
  { size, palette }: RunStyle,
): readonly Shape[] {
  const { text, row } = entry;
  const weight = weightOf(entry);
  const left = row === null ? x : x + SAMPLE + GAP.words;
  const words = textShape({
    ...{ id: row === null ? id : `${id}-words`, whole: text, size, weight, width: room - (left - x) },
    ...{ lines, lineHeight: size * LINE, at: [left, y + size * 0.95] },
    fill: row === null ? palette.ink.capitalText : palette.ink.cityText,
  });
  if (row === null) return [words];
  const box = { x, y: y + size * 0.62, width: SAMPLE, scale: SAMPLE_SCALE };
  return [...sampleShapes(row.sample, box, `${id}-sample`, text), words];
}
