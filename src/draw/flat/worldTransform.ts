import { type ZoomTransform, zoomIdentity } from "d3-zoom";
import type { Camera } from "../../view/camera";
import { projectorOf, type Size } from "./projectorOf";

/** The world at zoom 0 is 512 px wide and high. */
const WORLD = projectorOf({ zoom: 0, lng: 0, lat: 0 }, { width: 512, height: 512 });

/** How d3-zoom has to lay the world at zoom 0 on an element, so that the camera looks at it. */
export function transformOf({ zoom, lng, lat }: Camera, { width, height }: Size): ZoomTransform {
  const k = 2 ** zoom;
  const [x, y] = WORLD.project([lng, lat]);
  return zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k);
}

/** The camera that looks at a world laid so. */
export function cameraOf({ k, x, y }: ZoomTransform, { width, height }: Size): Camera {
  const [lng, lat] = WORLD.invert([(width / 2 - x) / k, (height / 2 - y) / k]);
  return { zoom: Math.log2(k), lng, lat };
}
