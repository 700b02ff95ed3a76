import type { Locale } from "./locale";

/** A number as it is written in the language: `1,234.5`, `1 234,5`. At most three decimals, none that are zero. */
export function numberWords(value: number, { decimal, group, groupFrom }: Locale["number"]): string {
  const [whole = "0", part] = String(Math.abs(Math.round(value * 1000) / 1000)).split(".");
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "−" : "") + grouped + (part ? decimal + part : "");
}
