import type { Position } from "../../atlas/atlas";
import { EARTH_KM, latitudeAt, longitudeAt, mercatorPerKm, worldPx } from "../../atlas/sphere";
import type { Camera } from "../../view/camera";
import type { Pixel, Projector, Size } from "./projectorOf";

const RADIAN = Math.PI / 180;

/**
 * Albers' equal-area conic (Snyder, Map Projections: A Working Manual, 1987, p. 98–103): a km² is as large everywhere, and north is up
 * along the middle. Its parallels lie a sixth of the map's height from its edges, where a map is distorted least (Kavrayskiy's rule).
 * On the middle's latitude a km is as long as on web Mercator at the same camera. For maps north of the equator.
 */
export function conicProjectorOf(camera: Camera, size: Size): Projector {
  const { zoom, lng, lat } = camera;
  const pxPerKmThere = worldPx(zoom) * mercatorPerKm(lat);
  const cone = coneOf(lat, size.height / pxPerKmThere);
  const radius = (pxPerKmThere * EARTH_KM) / cone.stretch(lat);
  const top = radius * cone.reach(lat);
  const project = ([lon, at]: readonly [number, number]): Pixel => {
    const [reach, turn] = [radius * cone.reach(at), cone.n * turned(lon - lng) * RADIAN];
    return [size.width / 2 + reach * Math.sin(turn), size.height / 2 + reach * Math.cos(turn) - top];
  };
  return {
    ...{ size, zoom, isMercator: false, project },
    projectWorld: (x, y) => project([longitudeAt(x), latitudeAt(y)]),
    invert([px, py]): Position {
      const [x, y] = [px - size.width / 2, py - size.height / 2 + top];
      return [lng + Math.atan2(x, y) / cone.n / RADIAN, cone.latitudeAt(Math.hypot(x, y) / radius)];
    },
    pxPerKm: (at) => (radius * cone.stretch(at)) / EARTH_KM,
  };
}

interface Cone {
  /** How far a turn of the world is a turn of the map. */
  readonly n: number;
  /** From the tip of the cone to a latitude, in radii of the Earth. */
  readonly reach: (lat: number) => number;
  readonly latitudeAt: (reach: number) => number;
  /** By how much a km along a parallel is longer than one of the globe. */
  readonly stretch: (lat: number) => number;
}

/** Parallels are never nearer to each other than this, in degrees: those of a place would fall into one. */
const LEAST_BETWEEN = 0.01;
const EDGE = 1 / 6;

function coneOf(middle: number, heightKm: number): Cone {
  const high = heightKm / (EARTH_KM * RADIAN);
  const half = Math.max(high * (0.5 - EDGE), LEAST_BETWEEN);
  const [south, north] = [Math.max(middle - half, 0), Math.min(middle + half, 89)].map((lat) => lat * RADIAN);
  const n = (Math.sin(south ?? 0) + Math.sin(north ?? 0)) / 2;
  const c = Math.cos(south ?? 0) ** 2 + 2 * n * Math.sin(south ?? 0);
  const reach = (lat: number) => Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat * RADIAN))) / n;
  return {
    n,
    reach,
    latitudeAt: (far) => Math.asin(Math.min(1, Math.max(-1, (c - (far * n) ** 2) / (2 * n)))) / RADIAN,
    stretch: (lat) => (reach(lat) * n) / Math.cos(lat * RADIAN),
  };
}

/** From −180° to 180°. */
function turned(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}
