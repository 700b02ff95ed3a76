import type { Box } from "../flat/box";
import type { Size } from "../flat/projectorOf";
import type { FlowPath } from "./flowPaths";

/** Paths that lie near each other. */
export interface FlowPart {
  /** Around them, ends of strokes included, in whole px of the map. */
  readonly box: Box;
  readonly paths: readonly FlowPath[];
}

/** A part more costs as much as so many px more. */
const PX_OF_PART = 4000;
const MOST_PARTS = 8;

/**
 * Parts in which all paths lie that are in sight on a map of the size. Lines run slanting: one box around them all is more than
 * half empty, and every pixel of it is drawn anew each time.
 */
export function flowParts(paths: readonly FlowPath[], size: Size): FlowPart[] {
  const parts: FlowPart[] = [];
  for (const path of paths) {
    const box = boxAround(path, size);
    if (areaOf(box) === 0) continue;
    const [nearest] = parts
      .map((part, i) => ({ i, part, joint: around(part.box, box), area: areaOf(part.box) }))
      .sort((a, b) => areaOf(a.joint) - a.area - areaOf(b.joint) + b.area);
    const isNear = nearest && areaOf(nearest.joint) - nearest.area - areaOf(box) < PX_OF_PART;
    if (nearest && (isNear || parts.length === MOST_PARTS))
      parts[nearest.i] = { box: nearest.joint, paths: [...nearest.part.paths, path] };
    else parts.push({ box, paths: [path] });
  }
  return parts;
}

function boxAround({ points, width }: FlowPath, size: Size): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.max(0, Math.floor(Math.min(...xs) - width)),
    top: Math.max(0, Math.floor(Math.min(...ys) - width)),
    right: Math.min(size.width, Math.ceil(Math.max(...xs) + width)),
    bottom: Math.min(size.height, Math.ceil(Math.max(...ys) + width)),
  };
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
