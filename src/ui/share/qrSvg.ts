import { codeBars } from "../../draw/sheet/codeBars";

/** Light modules around a code, which a camera needs to find it. */
const QUIET = 4;

/** A QR code as a drawing of its own, dark on white in every theme; `null` for a text that is too long for any code. */
export function qrSvg(text: string): string | null {
  // As much correction of errors as the length leaves room for.
  const code = codeBars(text, ["M", "L"]);
  if (code === null) return null;
  const size = code.side + 2 * QUIET;
  const bars = code.bars.map(({ x, y, width }) => `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${8 * size}" height="${8 * size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join("")}"/></svg>`;
}
