import type { Camera } from "../../view/camera";
import type { Projector } from "./projectorOf";

/** A scale bar is at most so long, in px. */
const LONGEST_PX = 140;

/** The longest round distance that is short enough, true at the latitude of the middle. */
export function scaleBar(
  { lat }: Camera,
  { pxPerKm }: Pick<Projector, "pxPerKm">,
): { km: number; px: number } {
  const most = LONGEST_PX / pxPerKm(lat);
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((first) => first * power).find((each) => each <= most)!;
  return { km, px: km * pxPerKm(lat) };
}
