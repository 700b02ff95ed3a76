import { type LabelMark, type LineMark, type Mark, widthAt } from "../../scene/scene";
import { stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { textWidth } from "../flat/textWidth";

/** A name stands off its line by so many of its offsets at most. */
const FAR = [1, 1.6];

/**
 * Where else the name of a corridor may have its middle: beside any stretch of it that is on the map, nearest to the middle of the map
 * first. Its own place is beside its longest stretch, which may be beyond the edge, or where there is no room.
 */
export function roomAlongCorridor(
  label: LabelMark,
  marks: readonly Mark[],
  projector: Projector,
): readonly Pixel[] {
  if (label.of.kind !== "corridor") return [];
  const folder = `${label.of.id}/`;
  const { project, size, zoom } = projector;
  const isOwn = (mark: Mark): mark is LineMark =>
    mark.mark === "line" && mark.of.kind === "segment" && mark.of.id.startsWith(folder);
  const half = {
    width: textWidth(label.text, label.size, label.weight, label.spacing) / 2,
    height: label.size / 2,
  };
  const fromMiddle = ([x, y]: Pixel) => Math.hypot(x - size.width / 2, y - size.height / 2);
  const along = marks
    .filter(isOwn)
    .flatMap(({ line }) => stepsAlong(line.map(project)))
    .sort((a, b) => fromMiddle(a) - fromMiddle(b));
  return FAR.flatMap((far) => {
    const off = far * widthAt(label.offset, zoom);
    return along.flatMap(([x, y]): Pixel[] => [
      [x + off + half.width, y],
      [x - off - half.width, y],
      [x, y - off - half.height],
      [x, y + off + half.height],
    ]);
  });
}
