import { geoMercator } from "d3-geo";
import type { Position } from "../../atlas/atlas";
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
  readonly project: (position: Position) => Pixel;
  readonly invert: (pixel: Pixel) => Position;
  /** Pixels of a kilometre at a latitude: the map grows towards the poles. */
  readonly pxPerKm: (lat: number) => number;
}

/** MapLibre's world is 512 px wide at zoom 0. */
const TILE_PX = 512;
/** Of the equator on MapLibre's sphere, in km. */
const CIRCUMFERENCE_KM = 40_030.228;

/** The same web Mercator, at the same scale, as MapLibre's: the same camera gives the same pixels. */
export function projectorOf(camera: Camera, size: Size): Projector {
  const world = TILE_PX * 2 ** camera.zoom;
  const mercator = geoMercator()
    .scale(world / (2 * Math.PI))
    .center([camera.lng, camera.lat])
    .translate([size.width / 2, size.height / 2])
    .precision(0);
  return {
    size,
    zoom: camera.zoom,
    project: ([lon, lat]) => mercator([lon, lat])!,
    invert: ([x, y]) => mercator.invert!([x, y])!,
    pxPerKm: (lat) => world / (CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180)),
  };
}
