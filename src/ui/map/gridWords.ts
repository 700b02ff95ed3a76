import type { GridLine } from "../../atlas/gridLine";
import type { Words } from "../locale/words";
import { withUnit } from "../part/amount";

/** What is known of a line of the present grid: voltage, country, whose record of when, and how exact that is. */
export function gridWords({ kV, country, by, date, accuracyKm }: GridLine, words: Words): string {
  const voltage = withUnit(kV === null ? "?" : words.number(kV), "kV", words);
  const origin = `${by}, ${words.date(date)}, ±${withUnit(words.number(accuracyKm), "km", words)}`;
  return [voltage, words.country(country), origin].join(" · ");
}
