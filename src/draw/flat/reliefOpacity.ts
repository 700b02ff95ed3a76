import type { GroundLayer } from "../../scene/scene";
import { RELIEF } from "../groundLevels";

/** How strong the relief is at a zoom, from 0 to 1. */
export function reliefOpacity({ opacity = 1 }: GroundLayer, zoom: number): number {
  const { wholeToZoom, goneFromZoom } = RELIEF;
  return opacity * Math.min(1, Math.max(0, (goneFromZoom - zoom) / (goneFromZoom - wholeToZoom)));
}
