import { daysOf, type Span } from "../../../atlas/participation/span";

const DAY_MS = 86_400_000;
/** The shortest and the longest range of the timeline, in days. */
const SHORTEST = 28;
const LONGEST = 366 * 120;

/** The first range leaves out this part of the things at either end, so that a few far ones don't crowd the many. */
const FAR = 0.06;
/** Air on either side of chosen dates, in parts of them. */
const AIR = 0.12;

/** The years in which most things lie; where dates are chosen, these with some air. `null` where there are none. */
export function firstRange(spans: readonly Span[], chosen: Span | null): Span | null {
  if (chosen) return zoomed(chosen, 1 + 2 * AIR, 0.5);
  const sorted = spans.map(({ first }) => first).sort();
  const [first, last] = [
    sorted[Math.floor(sorted.length * FAR)],
    sorted.at(-1 - Math.floor(sorted.length * FAR)),
  ];
  if (first === undefined || last === undefined) return null;
  return { first: daysOf(first.slice(0, 4)).first, last: daysOf(last.slice(0, 4)).last };
}

/** A range that is `factor` times as long, with the day at `part` of it where it was. */
export function zoomed(range: Span, factor: number, part: number): Span {
  const [from, to] = [numberOf(range.first), numberOf(range.last)];
  const length = Math.max(SHORTEST, Math.min(LONGEST, (to - from + 1) * factor));
  const first = from + part * (to - from + 1 - length);
  return { first: dayOf(first), last: dayOf(first + length - 1) };
}

/** The same range, later by `part` of its length. */
export function shiftedRange(range: Span, part: number): Span {
  const [from, to] = [numberOf(range.first), numberOf(range.last)];
  const by = Math.round(part * (to - from + 1));
  return { first: dayOf(from + by), last: dayOf(to + by) };
}

/** The same day, so many months later; at the end of a shorter month, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toJSON().slice(0, 7);
  const { last } = daysOf(first);
  return [first, String(Math.min(date, Number(last.slice(8)))).padStart(2, "0")].join("-");
}

/** Two days in their order. */
export function spanBetween(a: string, b: string): Span {
  return a < b ? { first: a, last: b } : { first: b, last: a };
}

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00Z`) / DAY_MS;
}

function dayOf(number: number): string {
  return new Date(Math.round(number) * DAY_MS).toJSON().slice(0, 10);
}
