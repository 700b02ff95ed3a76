import { isOn, type View } from "../view/view";
import { interconnectors } from "./layers/interconnectors";
import { plants } from "./layers/plants";
import { substations } from "./layers/substations";

/** Whether a view draws any of the layers whose records come only when they are wanted. */
export function drawsContext(view: Pick<View, "switched">): boolean {
  return [plants, substations, interconnectors].some((layer) => isOn(view, layer.switch));
}
