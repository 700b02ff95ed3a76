import { mercatorPerKm, worldPx } from "../../atlas/sphere";
import type { Camera } from "../../view/camera";

/** A round length on the ground, and the same on the map. */
export interface BarLength {
  readonly metres: number;
  readonly px: number;
}

/** The longest round length (1, 2 or 5 with zeros) that is at most `longestPx` on the map, true at the camera's latitude. */
export function scaleBar({ zoom, lat }: Pick<Camera, "zoom" | "lat">, longestPx: number): BarLength {
  const pxPerMetre = (worldPx(zoom) * mercatorPerKm(lat)) / 1000;
  const most = longestPx / pxPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = roundBelow(most / power) * power;
  return { metres, px: metres * pxPerMetre };
}

/** Of 1, 2 and 5 the greatest that isn't above a number from 1 to 10. */
function roundBelow(number: number): 1 | 2 | 5 {
  if (number < 2) return 1;
  return number < 5 ? 2 : 5;
}
