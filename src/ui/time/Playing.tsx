import { useEffect, useEffectEvent, useState } from "react";
import { useAllWords } from "../locale/allWords";
import { IconButton } from "../part/IconButton";
import { dayOf, type Months, nextEventful } from "./months";

/** How long each step of the years stands, in ms: long enough to read what happened. */
const PACE_MS = 1800;

interface Props {
  date: string;
  months: Months;
  onDay: (day: string) => void;
}

/** Goes from what happened to what happened next, and stops at the present. Nothing slides: it plays the same where motion is reduced. */
export function Playing({ date, months, onDay }: Props) {
  const { t } = useAllWords();
  const [isOn, setOn] = useState(false);
  const last = dayOf(months, Number.POSITIVE_INFINITY);
  const isOver = date >= last;
  const step = useEffectEvent(() => onDay(nextEventful(months, date)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day begins the time anew.
  useEffect(() => {
    if (!isOn || isOver) return setOn(false);
    const timer = setTimeout(step, PACE_MS);
    return () => clearTimeout(timer);
  }, [isOn, isOver, date]);
  const start = () => {
    if (isOver) onDay(months.days[0]);
    setOn(true);
  };
  return (
    <IconButton
      label={t(isOn ? "time.stop" : "time.play")}
      title={t(isOn ? "time.stop" : "time.play")}
      path={isOn ? "M5.5 3.5v9M10.5 3.5v9" : "m5 3 8 5-8 5z"}
      onClick={isOn ? () => setOn(false) : start}
    />
  );
}
