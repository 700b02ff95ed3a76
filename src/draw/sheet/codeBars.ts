import { encode } from "uqr";

/** A QR code: how many modules its side has, and its dark bars, in modules from the upper left corner. */
export interface CodeBars {
  readonly side: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** Sheets that are made one after the other often bear the same address. */
let last: { readonly asked: string; readonly code: CodeBars | null } | null = null;

/** A text as a code, with the first of the levels of error correction for which it is short enough; `null` where it is too long for all. */
export function codeBars(text: string, levels: readonly ("M" | "L")[]): CodeBars | null {
  const asked = `${levels} ${text}`;
  if (last?.asked === asked) return last.code;
  const rows = modulesOf(text, levels);
  const code = rows && { side: rows.length, bars: rows.flatMap(barsIn) };
  last = { asked, code };
  return code;
}

function modulesOf(text: string, levels: readonly ("M" | "L")[]): boolean[][] | null {
  for (const ecc of levels)
    try {
      return encode(text, { ecc, border: 0 }).data;
    } catch {
      // Too long for this one.
    }
  return null;
}

/** Neighbouring dark modules as one bar: no light shines between them. */
function barsIn(row: readonly boolean[], y: number): CodeBars["bars"] {
  const bars: { x: number; y: number; width: number }[] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = bars.at(-1);
    if (last && last.x + last.width === x) last.width += 1;
    else bars.push({ x, y, width: 1 });
  });
  return bars;
}
