import { isOn, type View } from "../view/view";
import { LAYERS } from "./layers/layers";

/** Whether a view draws any of the layers whose records come only when they are wanted. */
export function drawsContext(view: Pick<View, "switched">): boolean {
  return LAYERS.some((layer) => layer.needsAssets && isOn(view, layer.switch));
}
