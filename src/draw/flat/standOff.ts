import type { LabelMark } from "../../scene/scene";

/** The few names of the first ranks may stand further off their place, in offsets, before they are given up. */
const FEW = 3;
const NEAR = [1] as const;
/** That of a station stands a little off, where the line that ends in it would run through its letters. */
const OFF_LINE = [1, 1.5] as const;
const FAR = [1, 1.6, 2.4] as const;

/** So near there is room about a town in which lines meet. */
const TOWNS_ZOOM = 7;

/** How far off its place a name may stand, in its own offsets, nearest first. The same for every pen. */
export function standOffs(label: Pick<LabelMark, "rank" | "of">, zoom = 0): readonly number[] {
  if (isAmongFew(label) || (label.of.kind === "place" && zoom >= TOWNS_ZOOM)) return FAR;
  return label.of.kind === "facility" ? OFF_LINE : NEAR;
}

/** Whether a name is one of those that the map is about. */
export function isAmongFew({ rank }: Pick<LabelMark, "rank">): boolean {
  return rank < FEW;
}
