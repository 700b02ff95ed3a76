import type { Mark } from "../../scene/scene";
import type { Box } from "../flat/box";
import { stepsAlong } from "../flat/placeLabels";
import type { Projector } from "../flat/projectorOf";

/** Of the boxes in which a thing may stand on a map, the one under which the least of the lines lies; the first of equals. */
export function leastHidden(boxes: readonly Box[], marks: readonly Mark[], { project }: Projector): Box {
  const points = marks
    .filter((mark) => mark.mark === "line")
    .flatMap(({ line }) => stepsAlong(line.map(project)));
  const hidden = ({ left, top, right, bottom }: Box) =>
    points.filter(([x, y]) => x > left && y > top && x < right && y < bottom).length;
  return boxes.toSorted((a, b) => hidden(a) - hidden(b))[0]!;
}
