import type { Position } from "../../atlas/atlas";
import { latitudeAt, longitudeAt, mercatorPerKm, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import type { Camera } from "../../view/camera";

export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Pixel = readonly [x: number, y: number];

/** Where things are on the picture. */
export interface Projector {
  readonly size: Size;
  readonly zoom: number;
  /** Whether meridians and parallels are straight and upright, so that a box of the one is a box of the other. */
  readonly isMercator: boolean;
  readonly project: (position: Position) => Pixel;
  /** The same, from a place in the Mercator world that is 1 wide and 1 high. */
  readonly projectWorld: (x: number, y: number) => Pixel;
  readonly invert: (pixel: Pixel) => Position;
  /** Pixels of a kilometre at a latitude: the map grows towards the poles. */
  readonly pxPerKm: (lat: number) => number;
}

/** The same web Mercator, at the same scale, as MapLibre's: the same camera gives the same pixels. */
export function projectorOf({ zoom, lng, lat }: Camera, size: Size): Projector {
  const world = worldPx(zoom);
  const left = mercatorX(lng) * world - size.width / 2;
  const top = mercatorY(lat) * world - size.height / 2;
  return {
    size,
    zoom,
    isMercator: true,
    project: ([lon, lat]) => [mercatorX(lon) * world - left, mercatorY(lat) * world - top],
    projectWorld: (x, y) => [x * world - left, y * world - top],
    invert: ([x, y]) => [longitudeAt((x + left) / world), latitudeAt((y + top) / world)],
    pxPerKm: (lat) => world * mercatorPerKm(lat),
  };
}
