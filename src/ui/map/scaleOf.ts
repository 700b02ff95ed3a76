import type { Camera } from "../../view/camera";

/** The Earth's circumference at the equator in metres, and MapLibre's tile in px. */
const EQUATOR_M = 40_075_016.686;
const TILE_PX = 512;

/** A scale bar: a round length on the ground and its length on the screen. */
export interface Scale {
  readonly metres: number;
  readonly px: number;
}

/** The longest round length (1, 2 or 5 with zeros) that is at most `atMost` px on the screen, true at the camera's latitude. */
export function scaleOf({ zoom, lat }: Pick<Camera, "zoom" | "lat">, atMost: number): Scale {
  const metresPerPx = (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
  const most = metresPerPx * atMost;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, px: metres / metresPerPx };
}
