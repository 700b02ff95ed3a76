import { type PointerEvent, useMemo, useState } from "react";
import { meetingsMatching } from "../../../atlas/participation/matching";
import { daysOf, type Span } from "../../../atlas/participation/span";
import { dayAt, type TimelineFigure } from "../../../scene/figures/timelineFigure";
import { dayEnd, dayStart, timeScale } from "../../../scene/figures/timeScale";
import { useAllWords } from "../../locale/allWords";
import { onKeys } from "../../part/onKeys";
import { useExploring } from "../exploring";
import { monthsLater, spanBetween } from "./timeRange";

interface Props {
  figure: TimelineFigure;
  /** Dates were chosen, or let go. */
  onChoose: (dates: Span | null) => void;
}

/** Less than this, in px, is a click, which lets the dates go. */
const SLOP = 4;

/**
 * Lies over the timeline's axis: a drag chooses dates, and the count follows; the ends of what is chosen are moved by the arrow keys, a month
 * at a time.
 */
export function Brush({ figure, onChoose }: Props) {
  const { filter } = useExploring();
  const chosen = chosenSpan(figure, filter);
  const { drawn, ...hears } = useDrag(figure, (dates) => (dates || chosen) && onChoose(dates));
  return (
    <>
      <div className="brush" style={onAxis(figure)} {...hears} />
      {drawn && <Draft figure={figure} dates={drawn} />}
      {chosen && !drawn && <BrushEnds figure={figure} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

/** The dates between the ends of a drag, while it lasts and when it is over: `null` where it was a mere click. */
function useDrag(figure: TimelineFigure, onEnd: Props["onChoose"]) {
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const drawn = drag && spanBetween(dayAt(figure, drag.from), dayAt(figure, drag.to));
  return {
    drawn,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const x = xOf(event);
      setDrag({ from: x, to: x });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => drag && setDrag({ ...drag, to: xOf(event) }),
    onPointerUp() {
      if (drag === null) return;
      setDrag(null);
      onEnd(Math.abs(drag.to - drag.from) >= SLOP ? drawn : null);
    },
    onPointerCancel: () => setDrag(null),
  };
}

function onAxis({ axis: { top, bottom } }: TimelineFigure) {
  return { top, height: bottom - top };
}

function xOf({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  return clientX - currentTarget.getBoundingClientRect().left;
}

/** What the filter chooses, as days; an open end reaches to that of the figure. */
function chosenSpan({ range }: TimelineFigure, { from, to }: { from?: string; to?: string }): Span | null {
  if (from === undefined && to === undefined) return null;
  return {
    first: from === undefined ? range.first : daysOf(from).first,
    last: to === undefined ? range.last : daysOf(to).last,
  };
}

function edgesOf({ range, plot }: TimelineFigure, { first, last }: Span): [left: number, right: number] {
  const scale = timeScale(range, [plot.left, plot.right]).clamp(true);
  return [scale(dayStart(first)), scale(dayEnd(last))];
}

/** Dates while they are being dragged, and how many meetings they would leave. */
function Draft({ figure, dates }: { figure: TimelineFigure; dates: Span }) {
  const { t, range } = useAllWords();
  const { index, filter } = useExploring();
  const [left, right] = edgesOf(figure, dates);
  const asked = { ...filter, from: dates.first, to: dates.last };
  const shown = meetingsMatching(index, asked).length;
  return (
    <div
      className="brush-draft"
      style={{
        left,
        width: Math.max(1, right - left),
        top: figure.plot.top,
        height: figure.plot.bottom - figure.plot.top,
      }}
    >
      <p>
        {range(dates.first, dates.last)}
        <strong>{t("explore.shown", { shown, all: index.meetings.length })}</strong>
      </p>
    </div>
  );
}

function BrushEnds({ figure, chosen, onChoose }: Props & { chosen: Span }) {
  const { t } = useAllWords();
  const [left, right] = useMemo(() => edgesOf(figure, chosen), [figure, chosen]);
  const move = (moved: Span) => {
    if (moved.first <= moved.last) onChoose(moved);
  };
  const moveBy = (end: keyof Span) => (months: number) =>
    move({ ...chosen, [end]: monthsLater(chosen[end], months) });
  const first = { label: t("explore.firstDay"), x: left, day: chosen.first, onMove: moveBy("first") };
  const last = { label: t("explore.lastDay"), x: right, day: chosen.last, onMove: moveBy("last") };
  return (
    <>
      <BrushEnd figure={figure} {...first} />
      <BrushEnd figure={figure} {...last} />
    </>
  );
}

interface EndProps {
  figure: TimelineFigure;
  label: string;
  /** Where it lies, in px, and for which day. */
  x: number;
  day: string;
  onMove: (months: number) => void;
}

function BrushEnd({ figure, label, x, day, onMove }: EndProps) {
  const { date } = useAllWords();
  return (
    <div
      className="brush-end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={dayNumber(figure.range.first)}
      aria-valuemax={dayNumber(figure.range.last)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={date(day)}
      style={{ left: x, ...onAxis(figure) }}
      onKeyDown={onKeys(({ key }) => MONTHS[key], onMove)}
    />
  );
}

/** A slider takes numbers only: `20250909`. It is read out in words. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};
