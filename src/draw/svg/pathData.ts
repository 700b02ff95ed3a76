import type { Pixel } from "../flat/projectorOf";
import type { Path } from "../flat/shapes";

/**
 * Path data with so many decimals of a px, each point relative to the one before: a third shorter than with absolute points.
 * Rounding is against the last point written, so that it doesn't add up.
 */
export function pathData(paths: readonly Path[], decimals: number): string {
  const unit = 10 ** decimals;
  return paths.map((path) => onePath(path, unit)).join("");
}

function onePath({ points, isClosed }: Path, unit: number): string {
  const [first, ...others] = points.map(([x, y]): Pixel => [Math.round(x * unit), Math.round(y * unit)]);
  if (first === undefined) return "";
  let last = first;
  let steps = "";
  for (const point of others) {
    const [dx, dy] = [point[0] - last[0], point[1] - last[1]];
    last = point;
    if (dx === 0 && dy === 0) continue;
    const step = pair(dx, dy, unit);
    steps += steps === "" ? `l${step}` : joint(step) + step;
  }
  return `M${pair(...first, unit)}${steps}${isClosed ? "z" : ""}`;
}

function pair(x: number, y: number, unit: number): string {
  const second = decimal(y, unit);
  return decimal(x, unit) + joint(second) + second;
}

/** What has to stand before a number that follows another. */
function joint(number: string): string {
  return number.startsWith("-") ? "" : " ";
}

/** A number of units without needless zeros: `-5` tenths are `-.5`. */
function decimal(count: number, unit: number): string {
  return String(count / unit).replace(/^(-?)0\./, "$1.");
}
