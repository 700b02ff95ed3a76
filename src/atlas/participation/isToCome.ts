import { daysOf, mayLieBetween } from "./span";

/** Whether what has no report yet may still be held after the day of the facts. */
export function isToCome({ end }: { readonly end: string }, horizon: string): boolean {
  return mayLieBetween(daysOf(end), { from: horizon });
}
