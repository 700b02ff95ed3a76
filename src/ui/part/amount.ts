import type { Claim } from "../../atlas/atlas";
import { isText } from "../../atlas/isText";
import type { Words } from "../locale/words";

/** Numbers with their unit, or an answer in words of the page's language; `null` for a name or words in English alone. */
export function amountOf({ value, unit }: Pick<Claim, "value" | "unit">, words: Words): string | null {
  if (value === null) return words.t("claim.notFound");
  if (typeof value === "string") return unit === "date" ? dated(value, words) : null;
  if (isText(value)) return words.said(value).text;
  const figure = unit === "year" ? String : words.number;
  const [from, to] = typeof value === "number" ? [value] : value;
  const number =
    to === undefined ? figure(from) : words.t("unit.range", { from: figure(from), to: figure(to) });
  return withUnit(number, unit, words, to ?? from);
}

/**
 * A number with its unit: `1,100 MW`. A unit that the catalogue doesn't have is written as it is recorded. `count`
 * decides the plural of units that are words.
 */
export function withUnit(value: string, unit: string | null, { t, has }: Words, count = 0): string {
  if (unit === null) return value;
  const key = `unit.${unit}`;
  return has(key) ? t(key, { value, count }) : t("unit.other", { value, unit });
}

/** `null` for a date in words, such as “second half of 2026”. */
function dated(value: string, words: Words): string | null {
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? words.date(value) : null;
}
