import type { Camera } from "../../view/camera";
import { type Signal, useSignal } from "../wire/signal";

/** The zoom at which a map looks, in steps of a half, at which layers come in; 0 before it looks anywhere. */
export function useZoom(camera: Signal<Camera | null>): number {
  return useSignal(camera, (now) => Math.floor((now?.zoom ?? 0) * 2) / 2);
}
