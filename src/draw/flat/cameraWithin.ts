import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import { type Camera, ZOOM_RANGE } from "../../view/camera";
import type { Size } from "./projectorOf";

/** From this size on, in px, the least zoom is that of the range; a smaller map has to be smaller to show as much. */
const ROOMY: Size = { width: 640, height: 480 };

/** The least zoom of a map of the size, in px: where the range ends, but never so small that the world doesn't fill the map. */
export function leastZoom({ width, height }: Size): number {
  const room = Math.min(1, width / ROOMY.width, height / ROOMY.height);
  return Math.max(ZOOM_RANGE[0] + Math.log2(room), Math.log2(Math.max(width, height) / worldPx(0)));
}

/**
 * The nearest camera at which a map of the size shows nothing but the world, at a zoom that it may have. Every flat pen keeps to this, so that
 * one can take over where another stands.
 */
export function cameraWithin({ zoom: wanted, lng, lat }: Camera, size: Size): Camera {
  const zoom = Math.min(Math.max(wanted, leastZoom(size)), ZOOM_RANGE[1]);
  const x = held(mercatorX(lng), size.width / worldPx(zoom));
  const y = held(mercatorY(lat), size.height / worldPx(zoom));
  return { zoom, lng: longitudeAt(x), lat: latitudeAt(y) };
}

/** The nearest middle of a span that lies between 0 and 1. */
function held(middle: number, span: number): number {
  const edge = Math.min(span, 1) / 2;
  return Math.min(Math.max(middle, edge), 1 - edge);
}
