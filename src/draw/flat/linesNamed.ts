import type { LabelMark, LineMark, Mark } from "../../scene/scene";
import { remembered } from "./remembered";

/** A corridor's lines are of the segments in its folder, but for those that are only related to it: its name would be read as if it ran there. */
export function linesNamed({ of }: Pick<LabelMark, "of">, marks: readonly Mark[]): readonly LineMark[] {
  return linesByFolder(marks).get(of.id) ?? [];
}

/** Of the same marks every corridor of a large atlas asks. */
const linesByFolder = remembered((marks: readonly Mark[]): ReadonlyMap<string, readonly LineMark[]> => {
  const lines = marks.filter(
    (mark): mark is LineMark => mark.mark === "line" && !mark.isRelated && mark.of.kind === "segment",
  );
  const byFolder = new Map<string, LineMark[]>();
  for (const line of lines) {
    const [folder = ""] = line.of.id.split("/");
    const there = byFolder.get(folder);
    if (there === undefined) byFolder.set(folder, [line]);
    else there.push(line);
  }
  return byFolder;
}, new WeakMap());
