import type { LabelMark, Mark, Scene } from "../../scene/scene";

/** Whose names are in capitals on a map: those of all countries, of members alone, or none. On one map a class of names has one letter case. */
export type Capitals = "all" | "members" | "none";

/** The scene with the names of the other countries in small letters, which are narrower. */
export function lettered<Named extends Pick<Scene, "marks">>(scene: Named, capitals: Capitals): Named {
  if (capitals === "all") return scene;
  const isSmall = ({ of, picks }: LabelMark) =>
    of.kind === "country" && !(capitals === "members" && picks?.kind === "member");
  const marks = scene.marks.map(
    (mark): Mark => (mark.mark === "label" && isSmall(mark) ? inSmall(mark) : mark),
  );
  return { ...scene, marks };
}

function inSmall(label: LabelMark): LabelMark {
  return { ...label, text: label.title, spacing: 0 };
}
