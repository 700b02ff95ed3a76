import { max, min } from "d3-array";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Filter } from "../../atlas/participation/filter";
import { daysOf, type Span } from "../../atlas/participation/span";
import type { Side, TimelineEvents } from "../../atlas/participation/timelineEvents";
import { type Chart, type ChartMark, words } from "./chart";
import type { FigureLook } from "./figureLook";
import { inLanes, type Placed } from "./lanes";
import { type TimelineItem, timelineItems } from "./timelineItems";
import { timelineLegend } from "./timelineLegend";
import {
  AXIS,
  brushMarks,
  horizonMarks,
  itemMarks,
  LABEL,
  type LaidItem,
  type Plot,
  tickMarks,
} from "./timelineMarks";
import { dayEnd, dayStart, type TimeScale, timeScale } from "./timeScale";

export interface TimelineOptions {
  /** In px. */
  readonly width: number;
  /** First and last day that are shown; `null` for all years in which something lies. */
  readonly range: Span | null;
}

/** Meetings and milestones on one axis: politics above, steel below. */
export interface TimelineFigure extends Chart {
  readonly range: Span;
  /** Where the range lies on the sheet, in px. */
  readonly plot: Plot;
  /** The band with the dates, in px. */
  readonly axis: { readonly top: number; readonly bottom: number };
  readonly items: readonly TimelineItem[];
}

const MARGIN = 12;
const LANE = 20;
/** Half a symbol, in px. */
const HALF = 7;
/** Lanes that there are for labels' sake; more come where things lie close. */
const LANES: Readonly<Record<Side, number>> = { politics: 9, steel: 5 };

export function timelineFigure(
  index: AtlasIndex,
  events: TimelineEvents,
  filter: Filter,
  look: FigureLook,
  options: TimelineOptions,
): TimelineFigure {
  const laid = laidOut(timelineItems(index, events, filter, look), index.horizon, options);
  const { range, plot, axis, items } = laid;
  const place = { x: plot.left, top: plot.bottom, width: plot.right - plot.left };
  const legend = timelineLegend(index, items, place, look);
  return {
    width: options.width,
    height: plot.bottom + legend.height + MARGIN / 2,
    title: look.say("timeline.title"),
    description: look.dates(range.first, range.last),
    range,
    plot,
    axis,
    items,
    marks: [...plotMarks(laid, index.horizon, filter, look), ...legend.marks],
  };
}

interface LaidOut extends Pick<TimelineFigure, "range" | "plot" | "axis" | "items"> {
  readonly scale: TimeScale;
  /** Items with the middle of their lanes: those of politics lie upwards from the axis, those of steel downwards. */
  readonly placed: readonly (Placed<LaidItem> & { readonly y: number })[];
}

function laidOut(
  all: readonly TimelineItem[],
  horizon: string,
  { width, range: asked }: TimelineOptions,
): LaidOut {
  const range = asked ?? yearsOf(all, horizon);
  const [left, right] = [MARGIN, width - MARGIN];
  const scale = timeScale(range, [left, right]);
  const items = all.filter(({ span }) => span.last >= range.first && span.first <= range.last);
  const [politics, steel] = [lanesOf(items, "politics", scale), lanesOf(items, "steel", scale)];
  const top = MARGIN + LANE + heightOf(politics);
  const axis = { top, bottom: top + AXIS };
  const placed = [
    ...politics.map((each) => ({ ...each, y: axis.top - (each.lane + 0.5) * LANE })),
    ...steel.map((each) => ({ ...each, y: axis.bottom + (each.lane + 0.5) * LANE })),
  ];
  const plot = { left, right, top: MARGIN, bottom: axis.bottom + heightOf(steel) + LANE };
  return { range, scale, items, axis, placed, plot };
}

function plotMarks(
  { range, scale, plot, axis, placed }: LaidOut,
  horizon: string,
  filter: Filter,
  look: FigureLook,
): ChartMark[] {
  const side = (word: "side.politics" | "side.steel", y: number) =>
    words({ x: plot.left, y, text: look.say(word), weight: 700, maxWidth: 200 });
  return [
    ...brushMarks(filter, range, scale, plot),
    ...tickMarks(scale, plot, axis.top, look),
    ...horizonMarks(horizon, range, scale, plot, look),
    side("side.politics", plot.top + 6),
    side("side.steel", plot.bottom - 8),
    ...placed.flatMap((each) => itemMarks(each, each.y, plot)),
  ];
}

/** The day at a place of the figure, for a brush; beyond either end, the day at that end. */
export function dayAt({ range, plot }: Pick<TimelineFigure, "range" | "plot">, x: number): string {
  const inside = Math.min(x, plot.right - 0.001);
  return timeScale(range, [plot.left, plot.right]).clamp(true).invert(inside).toJSON().slice(0, 10);
}

/** Whole years around all that is shown; the year of the horizon where nothing is. */
function yearsOf(items: readonly TimelineItem[], horizon: string): Span {
  const first = min(items, ({ span }) => span.first) ?? horizon;
  const last = max(items, ({ span }) => span.last) ?? horizon;
  return { first: daysOf(first.slice(0, 4)).first, last: daysOf(last.slice(0, 4)).last };
}

function lanesOf(items: readonly TimelineItem[], side: Side, scale: TimeScale): readonly Placed<LaidItem>[] {
  const [left, right] = scale.range() as [number, number];
  const laid = items
    .filter((item) => item.side === side)
    .map((item): LaidItem => {
      const from = Math.max(left, scale(dayStart(item.span.first)));
      const to = Math.min(right, scale(dayEnd(item.span.last)));
      const middle = (from + to) / 2;
      const ends = { from: Math.min(from, middle - HALF), to: Math.max(to, middle + HALF) };
      return { ...item, ...ends, labelTo: ends.to + 4 + Math.min(LABEL, item.label.length * 6.4) + 10 };
    });
  return inLanes(laid, LANES[side]);
}

function heightOf(lanes: readonly Placed<LaidItem>[]): number {
  return LANE * (1 + (max(lanes, ({ lane }) => lane) ?? 0));
}
