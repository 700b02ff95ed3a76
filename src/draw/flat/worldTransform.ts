import { type ZoomTransform, zoomIdentity } from "d3-zoom";
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import type { Camera } from "../../view/camera";
import type { Size } from "./projectorOf";

/** How d3-zoom has to lay the world at zoom 0 on an element, so that the camera looks at it. */
export function transformOf({ zoom, lng, lat }: Camera, { width, height }: Size): ZoomTransform {
  const world = worldPx(zoom);
  return zoomIdentity
    .translate(width / 2 - mercatorX(lng) * world, height / 2 - mercatorY(lat) * world)
    .scale(2 ** zoom);
}

/** The camera that looks at a world laid so. */
export function cameraOf({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  const zoom = Math.log2(k);
  const world = worldPx(zoom);
  return { zoom, lng: longitudeAt((width / 2 - x) / world), lat: latitudeAt((height / 2 - y) / world) };
}
