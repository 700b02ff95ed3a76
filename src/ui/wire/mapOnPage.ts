import type { Pen } from "../../draw/pen";
import type { Camera } from "../../view/camera";
import { makeSignal, type Signal } from "./signal";

/** The map as it stands on the page: who draws it, and where it looks, as it moves. */
export interface MapOnPage {
  readonly pen: Pen;
  readonly camera: Signal<Camera | null>;
}

/** `null` before it has come. */
export const mapOnPage = makeSignal<MapOnPage | null>(null);
