import { fetchInTime } from "../../atlas/fetchInTime";
import { mercatorX, mercatorY } from "../../atlas/sphere";
import type { Camera } from "../../view/camera";
import { GROUND_LEVELS } from "../groundLevels";

/** The first tile of the ground, at once: the worker that wants it has to start first, and finds it in the browser's cache. */
export function askForGround(base: string, { zoom: seen, lng, lat }: Camera): void {
  const { window, tileZoom } = GROUND_LEVELS.overview;
  // A map without a size looks from farther off than there are tiles.
  const zoom = Math.max(0, Math.min(Math.floor(seen), tileZoom));
  const [west, south, east, north] = window;
  // Beyond the overview there is no tile.
  if (lng < west || lng > east || lat < south || lat > north) return;
  const [column, row] = [mercatorX(lng), mercatorY(lat)].map((part) => Math.floor(part * 2 ** zoom));
  // If it fails, the map asks again, and says so. One that hangs must end: the browser lets the map wait for it.
  fetchInTime(`${base}ground/overview/${zoom}/${column}/${row}.pbf`).catch(() => {});
}
