import type { LineMark, Mark } from "../../scene/scene";
import type { Pixel, Projector } from "../still/projectorOf";
import { type Frame, LOCATOR } from "./sheetFrame";

const MARGIN = 6;
/** How far apart a line is looked at, in px. */
const STEP = 6;

/** The locator's place, and where it lies on the map, the upper or right corner that hides the least of the lines. */
export function freeLocator(
  { locator, map }: Frame,
  marks: readonly Mark[],
  projector: Projector,
): Frame["locator"] {
  if (locator === null || !locator.isOnMap) return locator;
  const [right, bottom] = [map.width - MARGIN - LOCATOR.width, map.height - MARGIN - LOCATOR.height];
  const corners: readonly Pixel[] = [
    [MARGIN, MARGIN],
    [right, MARGIN],
    [right, bottom],
  ];
  const points = marks.filter((mark) => mark.mark === "line").flatMap((line) => pointsOf(line, projector));
  const [x, y] = corners.toSorted((a, b) => hidden(a, points) - hidden(b, points))[0]!;
  return { x: map.x + x, y: map.y + y, isOnMap: true };
}

function hidden([left, top]: Pixel, points: readonly Pixel[]): number {
  const isHidden = ([x, y]: Pixel) =>
    x > left && y > top && x < left + LOCATOR.width && y < top + LOCATOR.height;
  return points.filter(isHidden).length;
}

function pointsOf({ line }: LineMark, { project }: Projector): readonly Pixel[] {
  const points = line.map(project);
  return points.slice(1).flatMap((to, i) => between(points[i]!, to));
}

function between([x0, y0]: Pixel, [x1, y1]: Pixel): readonly Pixel[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
  return Array.from(
    { length: count },
    (_, i): Pixel => [x0 + ((x1 - x0) * i) / count, y0 + ((y1 - y0) * i) / count],
  );
}
