import { bisector, minIndex, pairs } from "d3-array";
import type { Position, Text } from "../../atlas/atlas";
import type { ProfileSample, RouteProfile } from "../../atlas/routeProfile";

/** What is known of one sample of a profile, in the numbers in which it may be read out. */
export type ProfilePoint = { readonly km: number; readonly plusMinusM: number } & (
  | { readonly on: "land"; readonly m: number }
  | { readonly on: "sea"; readonly depthM: number; readonly sea: Text | null }
);

/** A depth is below the surface of its sea, and rounded to what the data of that sea know; so is its uncertainty. */
export function profilePoint(profile: RouteProfile, i: number): ProfilePoint {
  const { m, plusMinusM, ...sample } = sampleOf(profile, i);
  const km = Math.round(sample.km);
  const water = profile.waters.find(({ first, last }) => i >= first && i <= last);
  if (water === undefined) return { on: "land", km, m, plusMinusM };
  const { surfaceM, roundM, name } = water;
  const rounded = (value: number) => Math.max(roundM, Math.round(value / roundM) * roundM);
  return { on: "sea", km, depthM: rounded(surfaceM - m), plusMinusM: rounded(plusMinusM), sea: name };
}

type Samples = Pick<RouteProfile, "samples">;

export function sampleOf({ samples }: Samples, i: number): ProfileSample {
  const sample = samples[i];
  if (sample === undefined)
    throw new Error(`The profile has ${samples.length} samples, and number ${i} of them was asked for.`);
  return sample;
}

const { center } = bisector<ProfileSample, number>(({ km }) => km);

/** The number of the sample that is nearest to a distance along the route. */
export function sampleAt({ samples }: Samples, along: number): number {
  return center(samples, along);
}

/** The number of the sample that is nearest to a place; `null` where the route passes at more than `withinKm`. */
export function sampleNear({ samples }: Samples, place: Position, withinKm: number): number | null {
  const flat = samples.map(({ at }) => flatKm(at, place));
  const nearest = minIndex(flat, ([x, y]) => Math.hypot(x, y));
  if (nearest < 0) return null;
  const stretches = pairs(flat.slice(Math.max(0, nearest - 1), nearest + 2));
  return Math.min(...stretches.map(distanceFromMiddle)) <= withinKm ? nearest : null;
}

const KM_PER_DEGREE = 111.195;

/** From a place, in km east and north of it: true enough near it, where it matters. */
type FlatKm = [x: number, y: number];

function flatKm([lon, lat]: Position, [lon0, lat0]: Position): FlatKm {
  const east = (lon - lon0) * KM_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  return [east, (lat - lat0) * KM_PER_DEGREE];
}

/** From the middle to the nearest point of a stretch. */
function distanceFromMiddle([[x0, y0], [x1, y1]]: [FlatKm, FlatKm]): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / square));
  return Math.hypot(x0 + part * dx, y0 + part * dy);
}
