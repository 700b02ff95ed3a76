import type { Position } from "./atlas";

/** What there is to know of a sea to tell a depth in it: `seas.json` of the ground lists those in which cables lie. */
export interface Sea {
  /** The id of its name in `places.json` of the ground. */
  readonly id: string;
  /** Height of its surface above the level of the oceans, in metres. */
  readonly surfaceM: number;
  /** Depths are read out as multiples of this, in metres: the data don't know more. */
  readonly roundM: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

const NAMELESS: Sea = { id: "", surfaceM: 0, roundM: 10, box: [-180, -90, 180, 90] };

/** The sea at a place that is known to be at sea. Where boxes overlap the first one counts; one that isn't listed has no name. */
export function seaAt(seas: readonly Sea[], [lon, lat]: Position): Sea {
  return seas.find(({ box: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n) ?? NAMELESS;
}
