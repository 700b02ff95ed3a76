import type { Picking } from "./layer";
import type { MarkSubject } from "./scene";

/** For a layer of things that stand by themselves: what is picked stands out, and nothing with it. */
export function litItself(kind: "plant" | "substation" | "interconnector") {
  return ({ picked }: Picking): readonly MarkSubject[] =>
    picked.kind === kind ? [{ kind, id: picked.id }] : [];
}
