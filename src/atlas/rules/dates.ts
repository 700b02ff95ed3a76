import type { Meeting } from "../atlas";
import { type Draft, everyRecord } from "../draft";
import { everyPart } from "../everyPart";
import type { Problem } from "../problems";
import { isRecord } from "../spot";

/** Lists that are kept oldest first. */
const OLDEST_FIRST = ["statuses", "milestones"] as const;

/** Dates run forwards, and nothing is known of days after the horizon. */
export function dates(draft: Draft): Problem[] {
  return [...listsInOrder(draft), ...meetingsEndAfterTheyStart(draft), ...nothingKnownOfTheFuture(draft)];
}

function listsInOrder(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  for (const found of everyRecord(draft))
    everyPart(found, ({ record, where }) => {
      for (const field of OLDEST_FIRST) {
        const late = firstOutOfOrder(record[field]);
        if (late) problems.push({ where: where(field), message: `the oldest comes first, but ${late}` });
      }
    });
  return problems;
}

function firstOutOfOrder(list: unknown): string | null {
  if (!Array.isArray(list)) return null;
  const days = list.map((item: unknown) =>
    isRecord(item) && typeof item.date === "string" ? item.date : "",
  );
  const place = days.findIndex((day, i) => i > 0 && isBefore(day, days[i - 1] ?? ""));
  return place < 0 ? null : `${days[place]} stands after ${days[place - 1]}`;
}

function meetingsEndAfterTheyStart(draft: Draft): Problem[] {
  return draft.meetings.flatMap(({ where, record }) =>
    record && isBefore(record.end, record.start)
      ? [
          {
            where: `${where} › end`,
            message: `the meeting ends on ${record.end}, before it starts on ${record.start}`,
          },
        ]
      : [],
  );
}

function nothingKnownOfTheFuture(draft: Draft): Problem[] {
  const horizon = draft.about?.record?.horizon;
  if (horizon === undefined) return [];
  const held = draft.meetings.flatMap(({ where, record }) =>
    record && HAPPENED[record.status] && isBefore(horizon, record.start)
      ? [
          {
            where: `${where} › status`,
            message: `“${record.status}” on ${record.start}: ${FUTURE} ${horizon}`,
          },
        ]
      : [],
  );
  return [...held, ...claimedOfTheFuture(draft, horizon)];
}

const FUTURE = "nothing is known of days after the horizon in atlas.json,";

function claimedOfTheFuture(draft: Draft, horizon: string): Problem[] {
  const problems: Problem[] = [];
  for (const found of everyRecord(draft))
    everyPart(found, ({ record: { asOf }, where }) => {
      if (typeof asOf === "string" && isBefore(horizon, asOf))
        problems.push({ where: where("asOf"), message: `${asOf}: ${FUTURE} ${horizon}` });
    });
  return problems;
}

const HAPPENED: Readonly<Record<Meeting["status"], boolean>> = {
  held: true,
  inferred: true,
  announced: false,
  planned: false,
};

/** Whether one date surely lies before another. A month isn't before a day of its own, nor the other way round. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
