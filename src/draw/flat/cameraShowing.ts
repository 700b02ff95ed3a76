import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import type { Extent } from "../../scene/extent";
import type { Camera } from "../../view/camera";
import type { Padding } from "../pen";
import { leastZoom } from "./cameraWithin";

/** Closer than this nothing more is known of most things. */
export const CLOSEST_FIT = 8;

/** The camera that shows all of an extent in what the padding leaves free of a map of the size, in px. */
export function cameraShowing(
  [west, south, east, north]: Extent,
  size: { width: number; height: number },
  { top, right, bottom, left }: Padding,
): Camera {
  const [x0, x1] = [mercatorX(west), mercatorX(east)];
  const [y0, y1] = [mercatorY(north), mercatorY(south)];
  const free = {
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - top - bottom),
  };
  const wanted = Math.log2(Math.min(free.width / (x1 - x0), free.height / (y1 - y0)) / worldPx(0));
  const zoom = Math.min(Math.max(wanted, leastZoom(size)), CLOSEST_FIT);
  const world = worldPx(zoom);
  const x = (x0 + x1) / 2 + (right - left) / 2 / world;
  const y = (y0 + y1) / 2 + (bottom - top) / 2 / world;
  return { zoom, lng: longitudeAt(x), lat: latitudeAt(y) };
}

/** What a camera shows on a map of the size, in px. The pair of `cameraShowing` without padding, within its zooms. */
export function extentShown(
  { zoom, lng, lat }: Camera,
  { width, height }: { width: number; height: number },
): Extent {
  const world = worldPx(zoom);
  const [x, y] = [mercatorX(lng), mercatorY(lat)];
  const [across, down] = [width / 2 / world, height / 2 / world];
  return [longitudeAt(x - across), latitudeAt(y + down), longitudeAt(x + across), latitudeAt(y - down)];
}
