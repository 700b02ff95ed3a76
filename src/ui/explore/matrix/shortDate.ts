import { daysOf } from "../../../atlas/participation/span";

/** Longer than this, in days, a meeting doesn't last: it is a window in which it was to be. */
const LONGEST_DAYS = 14;

/** A date that fits into a column head and is the same in every language: its first day, or the months of a window, `2026-01–06`. */
export function shortDate(start: string, end: string): string {
  if (start === end) return start;
  const days = (Date.parse(daysOf(end).last) - Date.parse(daysOf(start).first)) / 86_400_000;
  if (days <= LONGEST_DAYS) return start;
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${from}–${to.slice(5)}`
    : `${from.slice(0, 4)}–${to.slice(2, 4)}`;
}
