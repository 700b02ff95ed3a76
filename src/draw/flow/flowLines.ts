import type { Position } from "../../atlas/atlas";
import { mercator, unmercator } from "../../scene/geometry";
import { emphasisOf, type LineMark, type Scene } from "../../scene/scene";

/** A line along which something flows, from its first point to its last. */
export interface FlowLine {
  /** With points near enough to each other that it looks the same on a globe. */
  readonly line: readonly Position[];
  /** Of what flows, in px at zoom 5, as `LineMark.width`. */
  readonly width: number;
  readonly ink: string;
}

/** On a solid line a light streak flows, so many widths of the line wide; between dashes and dots the line's own ink. */
const STREAK_RATIO = 0.5;

/** Longest step of a line in degrees of longitude, as it looks on the flat map. */
const STEP = 1;

/** The lines of a scene along which power is exported; where some marks are lit, only lit lines. */
export function flowLines({ marks, lit }: Pick<Scene, "marks" | "lit">): readonly FlowLine[] {
  return marks
    .filter((mark): mark is LineMark => mark.mark === "line" && mark.flow)
    .filter(({ id }) => emphasisOf({ lit }, id) !== "context")
    .map(({ line, ...look }) => ({ line: inSteps(line), ...inkOf(look) }));
}

function inkOf({ width, dash, stroke, casing }: Omit<LineMark, "line">): Pick<FlowLine, "width" | "ink"> {
  return dash === "solid" ? { width: width * STREAK_RATIO, ink: casing } : { width, ink: stroke };
}

/** A line with points in between, none further than a step from the next: pens draw straight on the flat map. */
function inSteps(line: readonly Position[]): readonly Position[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    return from === undefined ? [to] : stepsTo(from, to);
  });
}

function stepsTo(from: Position, to: Position): Position[] {
  const [[x0, y0], [x1, y1]] = [mercator(from), mercator(to)];
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
  const between = Array.from({ length: count - 1 }, (_, i): Position => {
    const part = (i + 1) / count;
    return unmercator([x0 + part * (x1 - x0), y0 + part * (y1 - y0)]);
  });
  return [...between, to];
}
