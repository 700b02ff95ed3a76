import type { LineMark, Mark } from "../../scene/scene";
import { type Box, stepsBetween } from "../still/placeLabels";
import type { Pixel, Projector } from "../still/projectorOf";

/** Of the boxes in which a thing may stand on a map, the one under which the least of the lines lies; the first of equals. */
export function leastHidden(boxes: readonly Box[], marks: readonly Mark[], projector: Projector): Box {
  const points = marks.filter((mark) => mark.mark === "line").flatMap((line) => pointsOf(line, projector));
  const hidden = ({ left, top, right, bottom }: Box) =>
    points.filter(([x, y]) => x > left && y > top && x < right && y < bottom).length;
  return boxes.toSorted((a, b) => hidden(a) - hidden(b))[0]!;
}

function pointsOf({ line }: LineMark, { project }: Projector): readonly Pixel[] {
  const points = line.map(project);
  return points.slice(1).flatMap((to, i) => stepsBetween(points[i]!, to));
}
