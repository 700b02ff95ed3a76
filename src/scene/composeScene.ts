import type { AtlasIndex } from "../atlas/atlasIndex";
import type { View } from "../view/view";
import { composeMarks } from "./composeMarks";
import { groundLayers } from "./ground";
import { litBy } from "./litBy";
import type { ContextAssets, Look } from "./look";
import type { Palette } from "./palette";
import type { Scene } from "./scene";

type Marked = Pick<Scene, "ground" | "marks"> & { readonly from: readonly unknown[] };

/** The last marks made in each palette. The same question gets the same array, by which pens know that nothing moved. */
const lastMarked = new WeakMap<Palette, Marked>();

/** The whole picture of an atlas as a reader asked to see it. */
export function composeScene(
  index: AtlasIndex,
  view: View,
  look: Look,
  assets: ContextAssets | null = null,
): Scene {
  const { ground, marks } = marked(index, view, look, assets);
  return { ground, marks, lit: litBy(index, view.picked) };
}

function marked(index: AtlasIndex, view: View, look: Look, assets: ContextAssets | null): Marked {
  const { palette, language, countryName, places } = look;
  const from = [index, view.switched.join(), view.date, language, countryName, places, assets];
  const last = lastMarked.get(palette);
  if (last?.from.every((each, i) => each === from[i])) return last;
  const made = { from, ground: groundLayers(palette), marks: composeMarks(index, view, look, assets) };
  lastMarked.set(palette, made);
  return made;
}
