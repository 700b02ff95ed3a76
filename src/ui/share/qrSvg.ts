import { encode } from "uqr";

/** Light modules around a code, which a camera needs to find it. */
const QUIET = 4;

/** A QR code as a drawing of its own, dark on white in every theme; `null` for a text that is too long for any code. */
export function qrSvg(text: string): string | null {
  const rows = modulesOf(text);
  if (rows === null) return null;
  const size = rows.length + 2 * QUIET;
  const bars = rows.flatMap((row, y) =>
    runsIn(row).map(([from, to]) => `M${from + QUIET} ${y + QUIET}h${to - from}v1h${from - to}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${8 * size}" height="${8 * size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join("")}"/></svg>`;
}

/** As much correction of errors as the length leaves room for. */
function modulesOf(text: string): boolean[][] | null {
  for (const ecc of ["M", "L"] as const)
    try {
      return encode(text, { ecc, border: 0 }).data;
    } catch {
      // Too long for this one.
    }
  return null;
}

/** Neighbouring dark modules as one bar: no light shines between them. */
function runsIn(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, i) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}
