import type { AtlasIndex } from "../atlas/atlasIndex";
import { isExploring, type View } from "../view/view";
import { composeMarks } from "./composeMarks";
import { groundLayers } from "./ground";
import { litBy } from "./litBy";
import type { ContextAssets, Hatches, Look } from "./look";
import type { Palette } from "./palette";
import { litMeetings, participating, participatingKey } from "./participating";
import type { Lit, Scene } from "./scene";

type Marked = Pick<Scene, "ground" | "marks"> & { readonly from: readonly unknown[] };

/** The last marks made in each palette. The same question gets the same array, by which pens know that nothing moved. */
const lastMarked = new WeakMap<Palette, Marked>();

/** The whole picture of an atlas as a reader asked to see it. */
export function composeScene(
  index: AtlasIndex,
  view: View,
  look: Look,
  assets: ContextAssets | null = null,
  hatches: Hatches | null = null,
): Scene {
  const { ground, marks } = marked(index, view, look, assets, hatches);
  return { ground, marks, lit: litIn(index, view) };
}

/** What is picked, and while meetings are explored, where it met. */
function litIn(index: AtlasIndex, { picked, ...view }: View): Lit | null {
  if (picked === null) return null;
  const lit = litBy(index, picked);
  if (!isExploring(view)) return lit;
  const focus = new Set([...(lit?.focus ?? []), ...litMeetings(index, picked)]);
  return focus.size === 0 ? null : { focus };
}

function marked(
  index: AtlasIndex,
  view: View,
  look: Look,
  assets: ContextAssets | null,
  hatches: Hatches | null,
): Marked {
  const { palette, language, countryName, places } = look;
  const from = [
    index,
    view.switched.join(),
    view.date,
    language,
    countryName,
    places,
    assets,
    participatingKey(view),
    hatches,
  ];
  const last = lastMarked.get(palette);
  if (last?.from.every((each, i) => each === from[i])) return last;
  const asked = participating(index, view, hatches);
  const made = { from, ground: groundLayers(palette), marks: composeMarks(index, view, look, assets, asked) };
  lastMarked.set(palette, made);
  return made;
}
