import type { Source } from "../atlas";
import { daysOf } from "../participation/span";

/** Documents by id. */
export type Documents = Readonly<Record<string, Pick<Source, "date">>>;

/** Whether a date lay behind on a day; a month or a year does so when it is over. */
export function hasPassed(date: string, day: string): boolean {
  return daysOf(date).last <= day;
}

/** Whether one of these documents was there on a day; one without a date can't say so. */
export function isDocumented(ids: readonly string[], documents: Documents, day: string): boolean {
  return ids.some((id) => {
    const date = documents[id]?.date ?? null;
    return date !== null && hasPassed(date, day);
  });
}

/** Of these documents those that were there on a day. */
export function documentedBy(ids: readonly string[], documents: Documents, day: string): string[] {
  return ids.filter((id) => isDocumented([id], documents, day));
}
