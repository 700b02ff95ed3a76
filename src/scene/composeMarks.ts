import { isOn, type View } from "../view/view";
import type { Ask, Layer } from "./layer";
import { LAYERS } from "./layers/layers";
import type { Mark } from "./scene";

/**
 * Decides every mark on the map, bottom first. It doesn't ask what is picked, so a pick makes no new marks; but while meetings are
 * explored, the one that is picked gets its arcs.
 */
export function composeMarks(
  ask: Ask,
  view: Pick<View, "switched">,
  layers: readonly Layer[] = LAYERS,
): readonly Mark[] {
  return layers
    .filter((layer) => isOn(view, layer.switch))
    .flatMap((layer) => layer.compose(ask).map((mark): Mark => ({ ...mark, layer: layer.id })));
}
