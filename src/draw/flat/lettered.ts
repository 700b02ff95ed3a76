import type { LabelMark, Mark, Scene } from "../../scene/scene";

/** Whose names are in capitals on a map: those of all countries, of members alone, or none. On one map a class of names has one letter case. */
export type Capitals = "all" | "members" | "none";

/** The scene with the names of the other countries in small letters, which are narrower. */
export function lettered<Named extends Pick<Scene, "marks">>(scene: Named, capitals: Capitals): Named {
  if (capitals === "all") return scene;
  const marks = scene.marks.map(
    (mark): Mark => (mark.mark === "label" ? letteredName(mark, capitals) : mark),
  );
  return { ...scene, marks };
}

/** The same of one name. */
export function letteredName(label: LabelMark, capitals: Capitals): LabelMark {
  const { of, picks, title } = label;
  const isMembers = picks?.kind === "member";
  if (of.kind !== "country" || capitals === "all" || (capitals === "members" && isMembers)) return label;
  return { ...label, text: title, spacing: 0 };
}
