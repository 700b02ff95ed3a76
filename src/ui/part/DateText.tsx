import { useWords } from "../locale/speech";

/** A day, a month or a year, for people and for machines. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{useWords().date(date)}</time>;
}

/** “as of 9 September 2025” */
export function AsOf({ date }: { date: string }) {
  const { t, date: words } = useWords();
  return (
    <time className="as-of" dateTime={date}>
      {t("field.asOf", { date: words(date) })}
    </time>
  );
}
