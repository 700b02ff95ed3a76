import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { meetingsMatching } from "../../../atlas/participation/matching";
import { daysOf, type Span } from "../../../atlas/participation/span";
import { dayAt, type TimelineFigure } from "../../../scene/figures/timelineFigure";
import { dayEnd, dayStart, timeScale } from "../../../scene/figures/timeScale";
import { useAllWords } from "../../locale/allWords";
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
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const chosen = chosenSpan(figure, filter);
  const drawn = drag ? spanBetween(dayAt(figure, drag.from), dayAt(figure, drag.to)) : null;
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = xOf(event);
    setDrag({ from: x, to: x });
  };
  const end = () => {
    if (drag === null) return;
    setDrag(null);
    if (Math.abs(drag.to - drag.from) >= SLOP) onChoose(drawn);
    else if (chosen) onChoose(null);
  };
  return (
    <>
      <div
        className="brush"
        style={{ top: figure.axis.top, height: figure.axis.bottom - figure.axis.top }}
        onPointerDown={start}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: xOf(event) })}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {drawn && <Draft figure={figure} dates={drawn} />}
      {chosen && !drag && <BrushEnds figure={figure} chosen={chosen} onChoose={onChoose} />}
    </>
  );
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
  const { t, date } = useAllWords();
  const [left, right] = useMemo(() => edgesOf(figure, chosen), [figure, chosen]);
  const ends = [
    { end: "first", x: left, label: t("explore.firstDay") },
    { end: "last", x: right, label: t("explore.lastDay") },
  ] as const;
  const press = (event: KeyboardEvent, end: keyof Span) => {
    const months = MONTHS[event.key];
    if (months === undefined) return;
    event.preventDefault();
    const moved = { ...chosen, [end]: monthsLater(chosen[end], months) };
    if (moved.first <= moved.last) onChoose(moved);
  };
  return ends.map(({ end, x, label }) => (
    <div
      key={end}
      className="brush-end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Number(figure.range.first.replaceAll("-", ""))}
      aria-valuemax={Number(figure.range.last.replaceAll("-", ""))}
      aria-valuenow={Number(chosen[end].replaceAll("-", ""))}
      aria-valuetext={date(chosen[end])}
      style={{ left: x, top: figure.axis.top, height: figure.axis.bottom - figure.axis.top }}
      onKeyDown={(event) => press(event, end)}
    />
  ));
}

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};
