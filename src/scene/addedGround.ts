import { isOn, type View } from "../view/view";
import type { Layer } from "./layer";
import { LAYERS } from "./layers/layers";
import type { Palette } from "./palette";
import type { GroundLayer } from "./scene";

/** What the layers that are on add to the ground, bottom first. */
export function addedGround(palette: Palette, view: Pick<View, "switched">): readonly GroundLayer[] {
  return LAYERS.flatMap((layer) => groundOfLayer(layer, palette, view));
}

/** What one layer adds to it. */
export function groundOfLayer(
  layer: Layer,
  palette: Palette,
  view: Pick<View, "switched">,
): readonly GroundLayer[] {
  const { ground, switch: turned } = layer;
  return ground && isOn(view, turned) ? ground(palette, view.switched[turned.id] === true) : [];
}
