import * as v from "valibot";
import { ID_PATTERN } from "./idPattern";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export const Plain = v.pipe(
  v.string(),
  v.nonEmpty("must not be empty"),
  v.check((text) => text === text.trim(), "must not begin or end with a space"),
  v.check((text) => !/<\/?[a-z!]|javascript:/i.test(text), "must be plain text, without HTML or script"),
  v.description(
    "Text for people: plain, trimmed, without markup. A `<` that opens a tag is taken for a mistake or an attack.",
  ),
);

export const Id = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, "must be an id such as “ca-az” or “ca-az/aktau”: letters, digits, hyphens"),
  v.description("A name for a record: lower-case words or an ISO code, joined by `-`, in a folder by `/`."),
);

export const DateWord = v.pipe(
  v.string(),
  v.regex(DATE, "must be a date such as 2025-09-09, 2025-09 or 2025"),
  v.check((word) => !DATE.test(word) || exists(word), "is not a date in the calendar"),
  v.description("A day, a month or a year as far as it is known: `2025-09-09`, `2025-09`, `2025`."),
);

function exists(word: string): boolean {
  const [year = 0, month = 1, day = 1] = word.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
