import { useWords } from "../locale/speech";

/** A day, a month or a year, for people and for machines. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{useWords().date(date)}</time>;
}

/** “as of 9 September 2025”; “as of 2024, unchanged since 2021” */
export function AsOf({ date, since }: { date: string; since?: string | undefined }) {
  const { t, date: words } = useWords();
  return (
    <time className="as-of" dateTime={date}>
      {t("field.asOf", { date: words(date) })}
      {since && `, ${t("field.since", { date: words(since) })}`}
    </time>
  );
}

/** “Latest report: 3 March 2026”, of the newest document that was read on a thing. */
export function LatestReport({ date }: { date: string | undefined }) {
  const { t, date: words } = useWords();
  return date === undefined ? null : <p className="muted">{t("field.latest", { date: words(date) })}</p>;
}
