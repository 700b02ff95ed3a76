import { EndType, FillRule, inflatePathsD, JoinType, type PathD, unionD } from "clipper2-ts";
import type { WidePath } from "../flat/mapKit";
import type { Path } from "../flat/shapes";

/** Decimals of a px, and how far a round end may be from a circle, in px. */
const DECIMALS = 2;
const ARC_TOLERANCE = 0.1;
/** Joins are round: nothing is mitred. */
const NO_MITRE = 2;

/** All that strokes with round ends cover, as one area. */
export function strokesAsArea(strokes: readonly WidePath[]): readonly Path[] {
  const covered = strokes.flatMap(({ points, width }) => {
    const line: PathD = points.map(([x, y]) => ({ x, y }));
    return inflatePathsD([line], width / 2, JoinType.Round, EndType.Round, NO_MITRE, DECIMALS, ARC_TOLERANCE);
  });
  return unionD(covered, [], FillRule.NonZero, DECIMALS).map((ring) => ({
    points: ring.map(({ x, y }) => [x, y] as const),
    isClosed: true,
  }));
}
