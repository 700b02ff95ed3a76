import { isOn, type View } from "../view/view";
import type { Layer } from "./layer";
import { LAYERS } from "./layers/layers";
import type { Palette } from "./palette";
import type { GroundLayer } from "./scene";

/** What the layers that are on add to the ground, bottom first. All of it is of the present, and not on a map of a past day. */
export function addedGround(
  palette: Palette,
  view: Pick<View, "switched" | "frame">,
  isPast = false,
): readonly GroundLayer[] {
  if (isPast) return [];
  return LAYERS.flatMap((layer) => groundOfLayer(layer, palette, view));
}

/** What one layer adds to it; in an embed that is a drawing, which has to be small, only what is asked for. */
export function groundOfLayer(
  { ground, switch: turned }: Layer,
  palette: Palette,
  view: Pick<View, "switched" | "frame">,
): readonly GroundLayer[] {
  const isAsked = view.switched[turned.id] === true;
  return ground && isOn(view, turned) && (isAsked || view.frame !== "static") ? ground(palette, isAsked) : [];
}
