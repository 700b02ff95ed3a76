import { useMemo, useState } from "react";
import { withoutCondition } from "../../../atlas/participation/emptiedBy";
import type { Filter } from "../../../atlas/participation/filter";
import type { Span } from "../../../atlas/participation/span";
import { timelineFigure } from "../../../scene/figures/timelineFigure";
import { type TimelineItem, timelineItems } from "../../../scene/figures/timelineItems";
import { useInlineSize } from "../../browser/useInlineSize";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { Brush } from "./Brush";
import { ChartDrawing } from "./ChartDrawing";
import { TimelineList } from "./TimelineList";
import { firstRange, shiftedRange, zoomed } from "./timeRange";
import { useWheel } from "./useWheel";

/** Nothing reads on less than this, in px: on a phone the figure is wider than its window, and begins with what is latest. */
const LEAST_WIDTH = 720;

/** Meetings and milestones on one axis, and the same as a list. Dates are chosen by a brush along the axis. */
export function Timeline() {
  const { t } = useAllWords();
  const { changeView } = useNavigation();
  const { index, events, filter, look } = useExploring();
  const [box, width] = useInlineSize();
  const items = useMemo(() => timelineItems(index, events, filter, look), [index, events, filter, look]);
  const [range, setRange] = useRange(items, filter);
  const figure = useMemo(
    () =>
      width === null
        ? null
        : timelineFigure(index, events, filter, look, { width: Math.max(LEAST_WIDTH, width), range }),
    [index, events, filter, look, width, range],
  );
  const zoom = (factor: number, part = 0.5) => figure && setRange(zoomed(figure.range, factor, part));
  const wheel = useWheel({
    onZoom: zoom,
    onPan: (part) => figure && setRange(shiftedRange(figure.range, part)),
  });
  const choose = (dates: Span | null) => {
    const rest = withoutCondition(filter, "dates");
    if (figure) setRange(figure.range);
    changeView({ filter: dates ? { ...rest, from: dates.first, to: dates.last } : rest });
  };
  return (
    <div className="timeline-view">
      <div className="timeline-tools">
        <p className="muted">
          {t("explore.brush")} <span className="for-wheels">{t("explore.wheel")}</span>
        </p>
        {figure && (
          <span className="timeline-range">
            {look.dates(figure.range.first.slice(0, 7), figure.range.last.slice(0, 7))}
          </span>
        )}
        <ZoomButton label={t("explore.zoomIn")} path="M8 3v10M3 8h10" press={() => zoom(0.6)} />
        <ZoomButton label={t("explore.zoomOut")} path="M3 8h10" press={() => zoom(1 / 0.6)} />
        <button type="button" className="button" disabled={range === null} onClick={() => setRange(null)}>
          {t("explore.allYears")}
        </button>
      </div>
      <div className="timeline-sheet" ref={box}>
        {figure && (
          <div className="timeline-scroller" ref={figure.width > (width ?? 0) ? scrollToEnd : null}>
            <div style={{ width: figure.width }}>
              <ChartDrawing figure={figure} className="timeline-figure" ref={wheel} />
              <Brush figure={figure} onChoose={choose} />
            </div>
          </div>
        )}
      </div>
      <TimelineList items={items} />
    </div>
  );
}

function scrollToEnd(scroller: HTMLElement | null): void {
  if (scroller) scroller.scrollLeft = scroller.scrollWidth;
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

/** A brush doesn't move the axis under the reader's hand. */
function isSameBut(a: Filter, b: Filter): boolean {
  const asked = (filter: Filter) => JSON.stringify(withoutCondition(filter, "dates"));
  return asked(a) === asked(b);
}

function around(spans: readonly Span[]): Span | null {
  const days = spans.flatMap(({ first, last }) => [first, last]).sort();
  return days.length === 0 ? null : { first: days[0]!, last: days.at(-1)! };
}

function ZoomButton({ label, path, press }: { label: string; path: string; press: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
