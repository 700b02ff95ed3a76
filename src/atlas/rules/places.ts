import { type Draft, everyFeature, geometryOf } from "../draft";
import type { Part } from "../everyPart";
import type { Raw } from "../geoReader";
import type { Problem } from "../problems";
import { isRecord } from "../spot";

type Region = readonly [west: number, south: number, east: number, north: number];
export type LonLat = readonly [lon: number, lat: number];

const SWAPPED = "longitude and latitude look swapped; longitude comes first";

/** Every place that stands in a record lies in the region of the atlas, and near where its country is. */
export function places(draft: Draft): (part: Part) => readonly Problem[] {
  const mistakeAt = placeIn(draft);
  return ({ record, where }) => {
    const at = [record.lon, record.lat];
    const message = isLonLat(at) ? mistakeAt(at, record.country) : null;
    return message ? [{ where: where("lon"), message }] : [];
  };
}

/** Every point of what is drawn lies in the region of the atlas. */
export function drawnPlaces(draft: Draft): Problem[] {
  const mistakeAt = placeIn(draft);
  return everyFeature(draft).flatMap((feature) => {
    const { country } = propertiesOf(feature);
    return [...positionsOf(geometryOf(feature).coordinates)].flatMap(([at, place]) => {
      const message = mistakeAt(at, country);
      return message ? [{ where: `${feature.where} › geometry.coordinates${place}`, message }] : [];
    });
  });
}

/** What is wrong with a place; `null` for nothing. */
function placeIn(draft: Draft): (at: LonLat, country: unknown) => string | null {
  const region = draft.about?.record?.region ?? [-180, -90, 180, 90];
  const capitals = capitalsIn(draft);
  return (at, country) => outside(region, at) ?? farAway(capitals, at, country);
}

/** Every position in a point, line or area, with the words for its place: ` › #2`. */
function* positionsOf(coordinates: unknown, place = ""): Generator<[at: LonLat, place: string]> {
  if (!Array.isArray(coordinates)) return;
  if (isLonLat(coordinates)) yield [coordinates, place];
  else for (const [i, inner] of coordinates.entries()) yield* positionsOf(inner, `${place} › #${i + 1}`);
}

function outside(region: Region, [lon, lat]: LonLat): string | null {
  if (contains(region, lon, lat)) return null;
  if (contains(region, lat, lon)) return `[${lon}, ${lat}]: ${SWAPPED}`;
  return `[${lon}, ${lat}] lies outside the region [${region.join(", ")}] of atlas.json (west, south, east, north)`;
}

function contains([west, south, east, north]: Region, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * Near 45° of both, a swapped place is still in the region. It is found out by its country: swapping
 * longitude and latitude brings it three times nearer to the capital.
 */
function farAway(
  capitals: ReadonlyMap<unknown, LonLat>,
  [lon, lat]: LonLat,
  country: unknown,
): string | null {
  const capital = capitals.get(country);
  if (!capital || degrees([lat, lon], capital) > degrees([lon, lat], capital) / 3) return null;
  return `[${lon}, ${lat}]: ${SWAPPED}`;
}

function degrees(a: LonLat, b: LonLat): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function capitalsIn(draft: Draft): ReadonlyMap<unknown, LonLat> {
  return new Map(
    [...draft.members, ...draft.neighbours].flatMap(({ id, record }) =>
      record ? [[id, [record.capital.lon, record.capital.lat]] as const] : [],
    ),
  );
}

function propertiesOf({ raw }: Raw): Record<string, unknown> {
  return isRecord(raw) && isRecord(raw.properties) ? raw.properties : {};
}

export function isLonLat(value: unknown): value is LonLat {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === "number");
}
