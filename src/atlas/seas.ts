import type { Position } from "./atlas";

/** What there is to know of a sea to tell a depth in it. */
export interface Sea {
  /** The id of its name in `geo/ground/places.json`. */
  readonly id: string;
  /** Height of its surface above the level of the oceans, in metres. */
  readonly surfaceM: number;
  /** Depths are read out as multiples of this, in metres: the data don't know more. */
  readonly roundM: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** Seas in which cables lie. Where boxes overlap the first one counts. */
const SEAS: readonly Sea[] = [
  { id: "caspian-sea", surfaceM: -28, roundM: 50, box: [46, 36, 55.5, 47.8] },
  { id: "sea-of-azov", surfaceM: 0, roundM: 10, box: [34.8, 45.3, 39.4, 47.4] },
  { id: "sea-of-marmara", surfaceM: 0, roundM: 10, box: [26.6, 40.2, 29.6, 41.1] },
  { id: "black-sea", surfaceM: 0, roundM: 10, box: [27.3, 40.8, 41.9, 46.9] },
];

const NAMELESS: Sea = { id: "", surfaceM: 0, roundM: 10, box: [-180, -90, 180, 90] };

/** The sea at a place that is known to be at sea. One that isn't in the table has no name. */
export function seaAt([lon, lat]: Position): Sea {
  return SEAS.find(({ box: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n) ?? NAMELESS;
}
