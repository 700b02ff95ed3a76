/** Days are written as in the records, `2025-09-09`: their order is that of their letters. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** All days of a day, a month or a year. */
export function daysOf(word: string): Span {
  if (word.length === 10) return { first: word, last: word };
  const [year = 0, month] = word.split("-").map(Number);
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toJSON().slice(0, 10);
  return { first: `${word}${word.length === 4 ? "-01-01" : "-01"}`, last };
}

/** All days on which a thing may lie that starts and ends on these dates. */
export function spanOf({ start, end }: { readonly start: string; readonly end: string }): Span {
  return { first: daysOf(start).first, last: daysOf(end).last };
}

/** Whether a thing may lie between two dates, either of which may be open. */
export function mayLieBetween(
  span: Span,
  { from, to }: { readonly from?: string; readonly to?: string },
): boolean {
  return (
    (from === undefined || span.last >= daysOf(from).first) &&
    (to === undefined || span.first <= daysOf(to).last)
  );
}
