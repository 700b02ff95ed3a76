import type { Draft } from "../draft";
import type { Part } from "../everyPart";
import { wasHeld } from "../participation/attendance";
import type { Problem } from "../problems";
import { isRecord } from "../spot";

/** Lists that are kept oldest first. */
const OLDEST_FIRST = ["statuses", "milestones"] as const;

export function oldestFirst(): (part: Part) => readonly Problem[] {
  return ({ record, where }) =>
    OLDEST_FIRST.flatMap((field) => {
      const late = firstOutOfOrder(record[field]);
      return late ? [{ where: where(field), message: `the oldest comes first, but ${late}` }] : [];
    });
}

function firstOutOfOrder(list: unknown): string | null {
  if (!Array.isArray(list)) return null;
  const days = list.map((item: unknown) =>
    isRecord(item) && typeof item.date === "string" ? item.date : "",
  );
  const place = days.findIndex((day, i) => i > 0 && isBefore(day, days[i - 1] ?? ""));
  return place < 0 ? null : `${days[place]} stands after ${days[place - 1]}`;
}

const FUTURE = "nothing is known of days after the horizon in atlas.json,";

/** Nothing is said to be known on a day that hadn't come when we looked. */
export function knownByTheHorizon(draft: Draft): (part: Part) => readonly Problem[] {
  const horizon = draft.about?.record?.horizon ?? "9999";
  return ({ record: { asOf }, where }) =>
    typeof asOf === "string" && isBefore(horizon, asOf)
      ? [{ where: where("asOf"), message: `${asOf}: ${FUTURE} ${horizon}` }]
      : [];
}

/** A meeting ends after it starts, and wasn't held after the horizon. */
export function meetingDates(draft: Draft): Problem[] {
  const horizon = draft.about?.record?.horizon ?? "9999";
  return draft.meetings.flatMap(({ where, record }) => {
    if (!record) return [];
    const { start, end, status } = record;
    return [
      ...(isBefore(end, start)
        ? [{ where: `${where} › end`, message: `the meeting ends on ${end}, before it starts on ${start}` }]
        : []),
      ...(wasHeld({ status }) && isBefore(horizon, start)
        ? [{ where: `${where} › status`, message: `“${status}” on ${start}: ${FUTURE} ${horizon}` }]
        : []),
    ];
  });
}

/** Whether one date surely lies before another. A month isn't before a day of its own, nor the other way round. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
