import type { AtlasIndex } from "../atlas/atlasIndex";
import { asksMeetings, type View } from "../view/view";
import type { Layer } from "./layer";
import { LAYERS } from "./layers/layers";
import type { Places } from "./look";
import type { Lit, Mark, MarkSubject } from "./scene";

/**
 * What stands out with what is picked; `null` where nothing is picked, or where no layer knows what is. All layers are asked, also those
 * that are switched off: the name of a country stands out though its tint is hidden.
 */
export function litBy(
  index: AtlasIndex,
  { picked, ...view }: Pick<View, "picked" | "explore" | "table" | "filter">,
  { places = null, layers = LAYERS }: { places?: Places | null; layers?: readonly Layer[] } = {},
): readonly MarkSubject[] | null {
  if (picked === null) return null;
  const picking = { index, picked, isExploring: asksMeetings(view), cities: places?.cities ?? [] };
  const subjects = layers.flatMap(({ lit }) => lit?.(picking) ?? []);
  return subjects.length === 0 ? null : subjects;
}

/** The marks of some subjects, whichever layers made them. */
export function litMarks(marks: readonly Mark[], subjects: readonly MarkSubject[] | null): Lit | null {
  if (subjects === null) return null;
  const keys = new Set(subjects.map(keyOf));
  return { focus: new Set(marks.filter(({ of }) => keys.has(keyOf(of))).map(({ id }) => id)) };
}

function keyOf({ kind, id }: MarkSubject): string {
  return `${kind} ${id}`;
}
