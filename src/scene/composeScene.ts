import type { AtlasIndex } from "../atlas/atlasIndex";
import type { View } from "../view/view";
import { addedGround } from "./addedGround";
import { composeMarks } from "./composeMarks";
import { paintedGround } from "./ground";
import { litBy, litMarks } from "./litBy";
import type { ContextAssets, Hatches, Look } from "./look";
import { participating, participatingKey } from "./participating";
import type { Scene } from "./scene";

/** The whole picture of an atlas as a reader asked to see it. */
export type ComposeScene = (
  index: AtlasIndex,
  view: View,
  look: Look,
  assets?: ContextAssets | null,
  hatches?: Hatches | null,
) => Scene;

export const composeScene: ComposeScene = (...asked) => sceneComposer()(...asked);

/**
 * For a map that is kept: it remembers the last marks, so that the same question gets the same array, by which pens know that nothing
 * moved. Each map has a composer of its own, since two maps that shared one would forget each other's marks.
 */
export function sceneComposer(): ComposeScene {
  let last: (Unlit & { readonly from: readonly unknown[] }) | null = null;
  return (index, view, look, assets = null, hatches = null) => {
    const from = questionOf(index, view, look, assets, hatches);
    if (!last?.from.every((each, i) => each === from[i]))
      last = { from, ...unlit(index, view, look, assets, hatches) };
    const { ground, marks } = last;
    return { ground, marks, lit: litMarks(marks, litBy(index, view, { places: look.places })) };
  };
}

type Unlit = Pick<Scene, "ground" | "marks">;
type Asked = Required<Parameters<ComposeScene>>;

function unlit(...[index, view, look, assets, hatches]: Asked): Unlit {
  const ask = { index, date: view.date, look, assets, participating: participating(index, view, hatches) };
  return {
    ground: paintedGround(look.palette, addedGround(look.palette, view, index.isPast)),
    marks: composeMarks(ask, view),
  };
}

/** All that decides ground and marks, by identity: equal answers, equal marks. */
function questionOf(...[index, view, look, assets, hatches]: Asked): readonly unknown[] {
  const { palette, language, countryName, places } = look;
  const { switched, date } = view;
  return [
    index,
    JSON.stringify(switched),
    date,
    palette,
    language,
    countryName,
    places,
    assets,
    participatingKey(view),
    hatches,
  ];
}
