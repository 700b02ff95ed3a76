import { bisectCenter, minIndex } from "d3-array";
import type { Position, Text } from "../../atlas/atlas";
import type { RouteProfile } from "../../atlas/routeProfile";

/** What is known of one sample of a profile, in the numbers in which it may be read out. */
export type ProfilePoint = { readonly km: number; readonly plusMinusM: number } & (
  | { readonly on: "land"; readonly m: number }
  | { readonly on: "sea"; readonly depthM: number; readonly sea: Text | null }
);

/** A depth is below the surface of its sea, and rounded to what the data of that sea know; so is its uncertainty. */
export function profilePoint({ km, m, plusMinusM, waters }: RouteProfile, i: number): ProfilePoint {
  const water = waters.find(({ first, last }) => i >= first && i <= last);
  const at = { km: Math.round(km[i]!), plusMinusM: plusMinusM[i]! };
  if (water === undefined) return { ...at, on: "land", m: m[i]! };
  const { surfaceM, roundM, name } = water;
  const rounded = (value: number) => Math.max(roundM, Math.round(value / roundM) * roundM);
  const depthM = rounded(surfaceM - m[i]!);
  return { ...at, on: "sea", depthM, plusMinusM: rounded(plusMinusM[i]!), sea: name };
}

/** The number of the sample that is nearest to a distance along the route. */
export function sampleAt({ km }: Pick<RouteProfile, "km">, along: number): number {
  return bisectCenter(km, along);
}

/** The number of the sample that is nearest to a place; `null` where the route passes at more than `withinKm`. */
export function sampleNear(
  { at }: Pick<RouteProfile, "at">,
  place: Position,
  withinKm: number,
): number | null {
  const flat = at.map((each) => flatKm(each, place));
  const nearest = minIndex(flat, ([x, y]) => Math.hypot(x, y));
  if (nearest < 0) return null;
  const stretches = [nearest - 1, nearest].filter((i) => i >= 0 && i + 1 < flat.length);
  const apart = stretches.map((i) => distanceFromMiddle(flat[i]!, flat[i + 1]!));
  return Math.min(...apart) <= withinKm ? nearest : null;
}

const KM_PER_DEGREE = 111.195;

/** From a place, in km east and north of it: true enough near it, where it matters. */
function flatKm([lon, lat]: Position, [lon0, lat0]: Position): [x: number, y: number] {
  const east = (lon - lon0) * KM_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  return [east, (lat - lat0) * KM_PER_DEGREE];
}

/** From the middle to the nearest point of a stretch. */
function distanceFromMiddle([x0, y0]: [number, number], [x1, y1]: [number, number]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / square));
  return Math.hypot(x0 + part * dx, y0 + part * dy);
}
