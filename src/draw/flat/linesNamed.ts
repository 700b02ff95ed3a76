import type { LabelMark, LineMark, Mark } from "../../scene/scene";

/** A corridor's lines are of the segments in its folder, but for those that are only related to it: its name would be read as if it ran there. */
export function linesNamed({ of }: Pick<LabelMark, "of">, marks: readonly Mark[]): readonly LineMark[] {
  const folder = `${of.id}/`;
  return marks.filter(
    (mark): mark is LineMark =>
      mark.mark === "line" && !mark.isRelated && mark.of.kind === "segment" && mark.of.id.startsWith(folder),
  );
}
