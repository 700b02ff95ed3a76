import type { Claim, Text } from "./atlas";

/** Whether an answer is in words of the page's languages, and no number, range, date or name. In a file of its own: the first load goes without. */
export function isText(value: Claim["value"]): value is Text {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
