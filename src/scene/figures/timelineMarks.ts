import { pairs } from "d3-array";
import type { Filter } from "../../atlas/participation/filter";
import { daysOf, type Span } from "../../atlas/participation/span";
import { box, type ChartMark, rule, symbol, words } from "./chart";
import type { FigureLook } from "./figureLook";
import type { Footprint, Placed } from "./lanes";
import type { TimelineItem } from "./timelineItems";
import { dayEnd, dayStart, type TimeScale } from "./timeScale";

/** Where the range of a timeline lies on its sheet, in px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An item with its room on the axis. */
export interface LaidItem extends TimelineItem, Footprint {}

/** The longest label, and the shortest that says anything, in px. */
export const LABEL = 150;
const LEAST_LABEL = 30;
/** From the words of one date to those of the next. */
const LEAST_TICK = 88;
export const AXIS = 28;
/** What lasts longer than a symbol is wide is drawn as long as it lasts. */
const SYMBOL = 21;
const OUTSIDE_OPACITY = 0.4;
const VAGUE_OPACITY = 0.55;

export function itemMarks({ item, hasLabel }: Placed<LaidItem>, y: number, { right }: Plot): ChartMark[] {
  const { to, label, isPlan } = item;
  const room = Math.min(LABEL, right - to - 4);
  if (!hasLabel || room < LEAST_LABEL) return [itemShape(item, y)];
  const ink = isPlan ? "contextText" : "capitalText";
  return [
    itemShape(item, y),
    words({ x: to + 4, y, text: label, ink, maxWidth: room, opacity: strengthOf(item) }),
  ];
}

/** A day is a symbol; what lasts, and what lies somewhere in a month or a year, is a bar. */
function itemShape(item: LaidItem, y: number): ChartMark {
  const { id, title, picks, from, to, ink, symbol: form } = item;
  const stands = { id, title, picks };
  if (!item.isVague && to - from < SYMBOL)
    return symbol({ symbol: form, x: (from + to) / 2, y, ink, opacity: strengthOf(item), stands });
  const bar = { x: from, y: y - 4, width: to - from, height: 8, radius: 4, stroke: ink, stands };
  if (item.isPlan) return box({ ...bar, dash: "dashed", opacity: strengthOf(item) });
  return box({ ...bar, fill: ink, opacity: strengthOf(item) * (item.isVague ? VAGUE_OPACITY : 1) });
}

function strengthOf({ fits }: LaidItem): number {
  return fits ? 1 : OUTSIDE_OPACITY;
}

export function tickMarks(scale: TimeScale, plot: Plot, axisTop: number, look: FigureLook): ChartMark[] {
  const { left, right, top, bottom } = plot;
  const ticks = ticksApart(scale);
  return [
    box({ x: left, y: axisTop, width: right - left, height: AXIS, fill: "neighbour", opacity: 0.6 }),
    ...ticks.flatMap((tick, i) => {
      const x = scale(tick);
      const next = ticks[i + 1];
      const line = rule({ x1: x, y1: top, x2: x, y2: bottom });
      if (right - x < LEAST_LABEL) return [line];
      const room = (next === undefined ? right : scale(next)) - x - 6;
      return [
        line,
        words({ ...dateOf(tick, look), x: x + 4, y: axisTop + AXIS / 2, maxWidth: Math.min(106, room) }),
      ];
    }),
  ];
}

/** A day, or the month or year that begins with it. */
function dateOf(tick: Date, { dates }: FigureLook) {
  const day = tick.toJSON().slice(0, 10);
  const word = day.replace(/(?:-01)?-01$/, "");
  return { text: dates(word, word), weight: 600 } as const;
}

/** Round dates, as many as have room for their words: scales keep to round dates rather than to a number of them. */
function ticksApart(scale: TimeScale): readonly Date[] {
  const [left, right] = scale.range() as [number, number];
  const most = Math.max(2, Math.floor((right - left) / LEAST_TICK));
  const tries = Array.from({ length: most - 1 }, (_, i) => scale.ticks(most - i));
  const isApart = (ticks: readonly Date[]) =>
    pairs(ticks).every(([tick, next]) => scale(next) - scale(tick) >= LEAST_TICK);
  return tries.find(isApart) ?? scale.ticks(2);
}

export function horizonMarks(
  horizon: string,
  { first, last }: Span,
  scale: TimeScale,
  plot: Plot,
  look: FigureLook,
): ChartMark[] {
  if (horizon < first || horizon > last) return [];
  const x = scale(dayEnd(horizon));
  return [
    rule({ x1: x, y1: plot.top, x2: x, y2: plot.bottom, stroke: "countryText", dash: "dashed" }),
    words({
      x: x - 4,
      y: plot.top + 6,
      text: look.say("horizon"),
      align: "end",
      ink: "countryText",
      maxWidth: 200,
    }),
  ];
}

/** The dates of the filter, as a field that a brush can move. */
export function brushMarks({ from, to }: Filter, range: Span, scale: TimeScale, plot: Plot): ChartMark[] {
  if (from === undefined && to === undefined) return [];
  const clamped = scale.copy().clamp(true);
  const x = clamped(dayStart(from === undefined ? range.first : daysOf(from).first));
  const end = clamped(dayEnd(to === undefined ? range.last : daysOf(to).last));
  return [
    box({
      x,
      y: plot.top,
      width: Math.max(0, end - x),
      height: plot.bottom - plot.top,
      fill: "member",
      stroke: "memberText",
      opacity: 0.4,
    }),
  ];
}
