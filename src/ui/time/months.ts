import { hasPassed } from "../../atlas/known/passed";
import { daysOf } from "../../atlas/participation/span";
import type { TimelineEvent } from "../../atlas/participation/timelineEvents";
import type { PastFacts } from "../load/past";

/** The months from the first milestone to the present: the steps of the years. */
export interface Months {
  /** The last day of each month that is over, `2024-05-31`; the last of all is the present day. */
  readonly days: readonly [string, ...string[]];
  /** What has happened, oldest first: what is planned isn't among them. */
  readonly events: readonly TimelineEvent[];
}

export function monthsOf({ index: { horizon }, participation }: PastFacts): Months {
  const events = participation.events.filter(({ end, isPlan }) => !isPlan && hasPassed(end, horizon));
  const days: string[] = [];
  let month = daysOf(events[0]?.start ?? horizon).first.slice(0, 7);
  for (; daysOf(month).last < horizon; month = monthAfter(month)) days.push(daysOf(month).last);
  const [first = horizon, ...rest] = days;
  return { days: [first, ...rest, horizon], events };
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toJSON().slice(0, 7);
}

/** The step on which a day lies: the month that it is in; before the first and after the last there are these. */
export function stepAt({ days }: Months, day: string): number {
  const at = days.findIndex((last) => day <= last);
  return at === -1 ? days.length - 1 : at;
}

export function dayOf({ days }: Months, step: number): string {
  return days[Math.min(Math.max(step, 0), days.length - 1)] ?? days[0];
}

/** Where on the line of the steps a date lies, from 0 to 1. */
export function shareOf(months: Months, date: string): number {
  return stepAt(months, daysOf(date).last) / Math.max(1, months.days.length - 1);
}

/** What had happened last by a day. */
export function latestBy(events: readonly TimelineEvent[], day: string): TimelineEvent | null {
  return events.findLast(({ end }) => hasPassed(end, day)) ?? null;
}

/** The next step after a day by which something new has happened; the last step where nothing has. */
export function nextEventful(months: Months, day: string): string {
  const next = months.events.find(({ end }) => daysOf(end).last > dayOf(months, stepAt(months, day)));
  return next === undefined
    ? dayOf(months, Number.POSITIVE_INFINITY)
    : dayOf(months, stepAt(months, daysOf(next.end).last));
}
