import type { Position } from "../../atlas/atlas";
import { widthAt } from "../../scene/scene";
import type { Pixel } from "../flat/projectorOf";
import type { Pen } from "../pen";
import type { FlowLine } from "./flowLines";

/** A stretch of a line that is in sight, in px. */
export interface FlowPath {
  readonly points: readonly Pixel[];
  /** How far its first point is from the start of its line, in px of what is in sight. */
  readonly fromPx: number;
  /** In px. */
  readonly width: number;
  readonly ink: string;
}

/** Where the lines lie on the map at this moment. A line that goes behind the globe has a path for each stretch before it. */
export function flowPaths(
  lines: readonly FlowLine[],
  project: Pen["project"],
  zoom: number,
): readonly FlowPath[] {
  return lines.flatMap(({ line, width, ink }) =>
    inSight(line, project).map((stretch) => ({ ...stretch, width: widthAt(width, zoom), ink })),
  );
}

function inSight(line: readonly Position[], project: Pen["project"]): Pick<FlowPath, "points" | "fromPx">[] {
  const stretches: { points: Pixel[]; fromPx: number }[] = [];
  let open: Pixel[] | null = null;
  let px = 0;
  for (const at of line) {
    const pixel = project(at);
    if (pixel === null) {
      open = null;
      continue;
    }
    const point: Pixel = [pixel.x, pixel.y];
    const last: Pixel | undefined = open?.at(-1);
    if (last !== undefined) px += Math.hypot(point[0] - last[0], point[1] - last[1]);
    if (open === null) {
      open = [];
      stretches.push({ points: open, fromPx: px });
    }
    open.push(point);
  }
  return stretches.filter(({ points }) => points.length > 1);
}
