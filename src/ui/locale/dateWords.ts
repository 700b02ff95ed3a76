import type { Locale, MessageKey } from "./locale";

type Months = Locale["months"];
type Say = (key: MessageKey, values: Record<string, string | number>) => string;

/** A day, a month or a year in words, as far as it is known: “9 September 2025”, “September 2025”, “2025”. */
export function dateWords(date: string, months: Months, say: Say): string {
  const { year, month, day } = partsOf(date);
  if (month === null) return say("date.year", { year });
  if (day === null) return say("date.month", { month: months.alone[month - 1] ?? "", year });
  return say("date.day", { day, month: months.inDate[month - 1] ?? "", year });
}

/** From a first to a last day, without saying twice what they share: “9–11 September 2025”. */
export function rangeWords(start: string, end: string, months: Months, say: Say): string {
  if (start === end) return dateWords(start, months, say);
  if (isWholeMonths(start, end)) return rangeWords(start.slice(0, 7), end.slice(0, 7), months, say);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year === to.year && from.day === null && from.month !== null && to.day === null) {
    return say("date.range", { start: months.alone[from.month - 1] ?? "", end: dateWords(end, months, say) });
  }
  if (from.day === null || to.day === null || from.year !== to.year) {
    return say("date.range", { start: dateWords(start, months, say), end: dateWords(end, months, say) });
  }
  const month = (index: number | null) => months.inDate[(index ?? 1) - 1] ?? "";
  if (from.month === to.month) {
    return say("date.day", { day: `${from.day}–${to.day}`, month: month(to.month), year: to.year });
  }
  const first = say("date.dayMonth", { day: from.day, month: month(from.month) });
  return say("date.range", { start: first, end: dateWords(end, months, say) });
}

/** From the first day of a month to the last day of a later one: “January – June 2026” says it. */
function isWholeMonths(start: string, end: string): boolean {
  if (start.length < 10 || end.length < 10 || start.slice(0, 7) === end.slice(0, 7)) return false;
  const dayAfter = new Date(Date.parse(`${end}T00:00Z`) + 86_400_000);
  return start.endsWith("-01") && dayAfter.getUTCDate() === 1;
}

function partsOf(date: string): { year: string; month: number | null; day: number | null } {
  const [year = "", month, day] = date.split("-");
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}
