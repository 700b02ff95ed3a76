import { useEffect, useState } from "react";
import { useAllWords } from "../../locale/allWords";

/** The time of day, and how long the talk has lasted; a press begins it anew. */
export function DeskClock() {
  const { t } = useAllWords();
  const [now, setNow] = useState(() => new Date());
  const [begun, setBegun] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 500);
    return () => clearInterval(timer);
  }, []);
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return (
    <div className="desk-clock">
      <p className="desk-elapsed">
        <span className="unseen">{t("story.desk.elapsed")} </span>
        {elapsedWords(now.getTime() - begun)}
      </p>
      <button type="button" className="button" onClick={() => setBegun(Date.now())}>
        {t("story.desk.reset")}
      </button>
      <p className="desk-time">
        <span className="unseen">{t("story.desk.clock")} </span>
        {time}
      </p>
    </div>
  );
}

/** Milliseconds as `4:07` or `1:02:30`. */
export function elapsedWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
