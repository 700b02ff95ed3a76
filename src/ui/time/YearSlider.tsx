import { useMemo } from "react";
import { useAllWords } from "../locale/allWords";
import { dayOf, type Months, shareOf, stepAt } from "./months";

interface Props {
  date: string;
  months: Months;
  /** The day in words, for those who hear it. */
  said: string;
  onDay: (day: string) => void;
}

/** The platform's own slider over the months, with politics above its line and steel below it. */
export function YearSlider({ date, months, said, onDay }: Props) {
  const { t } = useAllWords();
  return (
    <div className="time-track">
      <Ticks months={months} />
      <input
        type="range"
        min={0}
        max={months.days.length - 1}
        step={1}
        value={stepAt(months, date)}
        aria-label={t("time.slider")}
        aria-valuetext={said}
        onChange={({ target }) => onDay(dayOf(months, Number(target.value)))}
      />
    </div>
  );
}

/** Drawn for the eye: the same events are in lists and in the timeline. */
function Ticks({ months }: { months: Months }) {
  const { t } = useAllWords();
  const { events } = months;
  const years = useMemo(() => yearsOf(months), [months]);
  return (
    <div className="time-ticks" aria-hidden="true">
      {years.map((year) => (
        <span key={year} className="time-year" style={at(months, `${year}-01`)}>
          {year}
        </span>
      ))}
      {events.map(({ id, side, end }) => (
        <i key={id} data-side={side} style={at(months, end)} title={t(`figure.side.${side}`)} />
      ))}
    </div>
  );
}

function at(months: Months, date: string) {
  return { insetInlineStart: `${(100 * shareOf(months, date)).toFixed(2)}%` };
}

/** Years of which January is on the line. */
function yearsOf({ days }: Months): readonly string[] {
  return days.flatMap((day) => (day.slice(5, 7) === "01" ? day.slice(0, 4) : []));
}
