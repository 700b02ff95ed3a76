/**
 * The Earth of every map, measure and picture here: a sphere, in km. It is the mean radius by which turf measures and on which
 * MapLibre lays its scale, so that a length that is told and a length that is drawn are the same.
 */
export const EARTH_KM = 6371.0088;

const RADIAN = Math.PI / 180;

/** Web Mercator: the world is 1 wide and 1 high, and begins at its north-west corner. */
export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2)) / (2 * Math.PI);
}

/** The pair of `mercatorX`, in degrees. */
export function longitudeAt(x: number): number {
  return x * 360 - 180;
}

/** The pair of `mercatorY`, in degrees. */
export function latitudeAt(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) / RADIAN - 90;
}

/** The width of a km at a latitude, in widths of the Mercator world: the map grows towards the poles. */
export function mercatorPerKm(lat: number): number {
  return 1 / (2 * Math.PI * EARTH_KM * Math.cos(lat * RADIAN));
}

/** Width and height of the Mercator world at a zoom, in px: MapLibre's is 512 px at zoom 0. */
export function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}
