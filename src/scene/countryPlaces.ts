import places from "#ground/country-places";
import type { Position } from "../atlas/atlas";
import { ownOf } from "../atlas/ownOf";

/**
 * By ISO code: the four sides of a country's box, then longitude and latitude of its name. `npm run build:countries`
 * writes them from the ground.
 */
const PLACES: Readonly<Record<string, readonly number[]>> = places;

type Box = readonly [west: number, south: number, east: number, north: number];

/** The box of a country's outline; `null` for one that isn't on the ground. */
export function countryBox(id: string): Box | null {
  const [west, south, east, north] = ownOf(PLACES, id) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

/** Where a country's name stands; `null` for one that isn't on the ground. */
export function nameAt(id: string): Position | null {
  const [, , , , lon, lat] = ownOf(PLACES, id) ?? [];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}
