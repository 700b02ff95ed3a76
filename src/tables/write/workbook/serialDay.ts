import type { Cell } from "../../table";

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
/** Day 0 of the years that follow; before 1 March 1900 spreadsheets count a day that never was. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST = Date.UTC(1900, 2, 1);

/** A whole day as spreadsheets count it; `null` for anything else, a month or a year among it. */
export function serialDay(cell: Cell): number | null {
  if (typeof cell !== "string" || !WHOLE_DAY.test(cell)) return null;
  const time = Date.parse(cell);
  return time >= FIRST ? (time - DAY_0) / DAY_MS : null;
}
