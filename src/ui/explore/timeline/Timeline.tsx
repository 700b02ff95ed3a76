import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { withoutCondition } from "../../../atlas/participation/emptiedBy";
import type { Filter } from "../../../atlas/participation/filter";
import type { Span } from "../../../atlas/participation/span";
import { type TimelineFigure, timelineFigure } from "../../../scene/figures/timelineFigure";
import { type TimelineItem, timelineItems } from "../../../scene/figures/timelineItems";
import { useInlineSize } from "../../browser/useInlineSize";
import { useAllWords } from "../../locale/allWords";
import { IconButton } from "../../part/IconButton";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { usePrintedWhole } from "../usePrintedWhole";
import { Brush } from "./Brush";
import { ChartDrawing } from "./ChartDrawing";
import { TimelineList } from "./TimelineList";
import { firstRange, shiftedRange, zoomed } from "./timeRange";
import { useWheel } from "./useWheel";

/** Nothing reads on less than this, in px: on a phone the figure is wider than its window, and begins with what is latest. */
const LEAST_WIDTH = 720;

/** Meetings and milestones on one axis, and the same as a list. Dates are chosen by a brush along the axis. */
export function Timeline() {
  const { index, events, filter, look } = useExploring();
  const items = useMemo(() => timelineItems(index, events, filter, look), [index, events, filter, look]);
  const [box, width] = useInlineSize();
  const { figure, range, setRange } = useRangedFigure(items, width);
  return (
    <div className="timeline-view">
      <TimelineTools figure={figure} isWhole={range === null} setRange={setRange} />
      <div className="timeline-sheet" ref={box}>
        {figure && (
          <TimelineScroller isWider={figure.width > (width ?? 0)}>
            <TimelineSheet figure={figure} setRange={setRange} />
          </TimelineScroller>
        )}
      </div>
      <TimelineList items={items} />
    </div>
  );
}

function TimelineScroller({ isWider, children }: { isWider: boolean; children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  const toEnd = () => scrollTo(scroller.current, isWider ? (scroller.current?.scrollWidth ?? 0) : 0);
  useLayoutEffect(toEnd, [isWider]);
  usePrintedWhole(scroller, () => scrollTo(scroller.current, 0), toEnd);
  return (
    <div className="timeline-scroller" ref={scroller}>
      {children}
    </div>
  );
}

function scrollTo(scroller: HTMLElement | null, left: number): void {
  if (scroller) scroller.scrollLeft = left;
}

/** The figure at its width, over the range that is shown. `null` until the width is known. */
function useRangedFigure(items: readonly TimelineItem[], width: number | null) {
  const { index, events, filter, look } = useExploring();
  const [range, setRange] = useRange(items, filter);
  const figure = useMemo(() => {
    if (width === null) return null;
    return timelineFigure(index, events, filter, look, { width: Math.max(LEAST_WIDTH, width), range });
  }, [index, events, filter, look, width, range]);
  return { figure, range, setRange };
}

interface SheetProps {
  figure: TimelineFigure;
  setRange: (range: Span | null) => void;
}

function TimelineSheet({ figure, setRange }: SheetProps) {
  const { changeView } = useNavigation();
  const { filter } = useExploring();
  const wheel = useWheel({
    onZoom: (factor, part) => setRange(zoomed(figure.range, factor, part)),
    onPan: (part) => setRange(shiftedRange(figure.range, part)),
  });
  const choose = (dates: Span | null) => {
    const rest = withoutCondition(filter, "dates");
    setRange(figure.range);
    changeView({ filter: dates ? { ...rest, from: dates.first, to: dates.last } : rest });
  };
  return (
    <div style={{ width: figure.width }}>
      <ChartDrawing figure={figure} className="timeline-figure" ref={wheel} />
      <Brush figure={figure} onChoose={choose} />
    </div>
  );
}

interface ToolsProps {
  figure: TimelineFigure | null;
  /** Whether all years are shown. */
  isWhole: boolean;
  setRange: SheetProps["setRange"];
}

/** What can be done with the figure, the range that it shows, and buttons for who has no wheel. */
function TimelineTools({ figure, isWhole, setRange }: ToolsProps) {
  const { t } = useAllWords();
  const zoom = (factor: number) => figure && setRange(zoomed(figure.range, factor, 0.5));
  return (
    <div className="timeline-tools">
      <p className="muted">
        {t("explore.brush")} <span className="for-wheels">{t("explore.wheel")}</span>
      </p>
      {figure && <RangeWords range={figure.range} />}
      <IconButton
        label={t("explore.zoomIn")}
        title={t("explore.zoomIn")}
        path="M8 3v10M3 8h10"
        onClick={() => zoom(0.6)}
      />
      <IconButton
        label={t("explore.zoomOut")}
        title={t("explore.zoomOut")}
        path="M3 8h10"
        onClick={() => zoom(1 / 0.6)}
      />
      <button type="button" className="button" disabled={isWhole} onClick={() => setRange(null)}>
        {t("explore.allYears")}
      </button>
    </div>
  );
}

function RangeWords({ range: { first, last } }: { range: Span }) {
  const { look } = useExploring();
  return <span className="timeline-range">{look.dates(first.slice(0, 7), last.slice(0, 7))}</span>;
}

/** The range that is shown; `null` for all years. Another question begins with a range of its own. */
function useRange(items: readonly TimelineItem[], filter: Filter) {
  const first = useMemo(() => {
    const fitting = items.filter(({ fits }) => fits).map(({ span }) => span);
    const hasDates = filter.from !== undefined || filter.to !== undefined;
    return firstRange(fitting, hasDates ? around(fitting) : null);
  }, [items, filter]);
  const [chosen, setChosen] = useState<{ of: Filter; range: Span | null } | null>(null);
  const range = chosen && isSameBut(chosen.of, filter) ? chosen.range : first;
  return [range, (next: Span | null) => setChosen({ of: filter, range: next })] as const;
}

/** Whether two filters differ in nothing but dates: choosing dates on the axis mustn't move it under the reader's hand. */
function isSameBut(a: Filter, b: Filter): boolean {
  const asked = (filter: Filter) => JSON.stringify(withoutCondition(filter, "dates"));
  return asked(a) === asked(b);
}

function around(spans: readonly Span[]): Span | null {
  const days = spans.flatMap(({ first, last }) => [first, last]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
