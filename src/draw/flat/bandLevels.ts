import { INNERMOST } from "./alikeBands";

/** Strokes of bands that are laid as one. */
export interface BandLevel {
  /** 0 to 1, of all of it. */
  readonly opacity: number;
  /** For each kind of bands, how wide its strokes are, in parts of the whole; `null` where it isn't that strong. */
  readonly parts: readonly (number | null)[];
}

/** So many levels the weakest kind has at least: fewer are a hard edge. */
const FEWEST = 2;

/**
 * Bands of several strengths as levels, to be laid one upon the other from the first: in each of them all bands are as strong, and who draws it as one
 * sees to it that none is darker where two lie on each other. So where bands meet or cross, the stronger is seen.
 *
 * @param opacities of each kind of bands
 * @param count how many levels there are about
 */
export function bandLevels(opacities: readonly number[], count: number): readonly BandLevel[] {
  const depths = opacities.map(depthOf);
  const steps = stepsTo(
    [...new Set(depths)].sort((a, b) => a - b),
    count,
  );
  const [first = 0] = steps;
  return steps.map((depth, i) => ({
    opacity: 1 - Math.exp((steps[i - 1] ?? 0) - depth),
    parts: depths.map((whole) => partAt(depth, first, whole)),
  }));
}

/** Strengths that are laid upon each other add up in this measure. */
function depthOf(opacity: number): number {
  return -Math.log(1 - opacity);
}

/** From 0 to each of the depths in even steps. */
function stepsTo(depths: readonly number[], count: number): readonly number[] {
  return depths.flatMap((depth, k) => {
    const from = depths[k - 1] ?? 0;
    const share = Math.round((count * (depth - from)) / depths.at(-1)!);
    const steps = Math.max(k === 0 ? FEWEST : 1, share);
    return Array.from({ length: steps }, (_, i) =>
      i === steps - 1 ? depth : from + ((depth - from) * (i + 1)) / steps,
    );
  });
}

/** From the whole width at the first level to the innermost at the last of its own. */
function partAt(depth: number, first: number, whole: number): number | null {
  if (depth > whole) return null;
  return whole === first ? 1 : 1 - ((1 - INNERMOST) * (depth - first)) / (whole - first);
}
