import { along } from "@turf/along";
import type { Atlas, Position, Segment, Text } from "./atlas";
import { lengthKm } from "./lengthKm";
import { routeOf } from "./routeOf";
import { type Sea, seaAt } from "./seas";

/** Ground and seabed along one segment, as `geo/ground/profiles.json` has it by its id: a column a measure. */
export interface GroundProfile {
  readonly km: readonly number[];
  /** Metres above the oceans' level; at sea metres below the surface of its sea, negative. */
  readonly m: readonly number[];
  readonly plusMinusM: readonly number[];
  /** Indices of the samples that are at sea. */
  readonly sea: readonly number[];
  /**
   * `bands`: read from the bands of the drawn ground, not from the grids they are made of: coarser, and `plusMinusM` says so. `soundings`: what is at
   * sea was sounded along this very line.
   */
  readonly source?: "bands" | "soundings";
}

/** Ground and seabed along the route of a corridor, in the direction of export. */
export interface RouteProfile {
  readonly samples: readonly ProfileSample[];
  readonly waters: readonly Water[];
  /** Facilities at the ends of its segments. */
  readonly places: readonly { readonly id: string; readonly name: Text; readonly km: number }[];
  /** Whether no source gives some of the route. */
  readonly isIndicative: boolean;
}

export interface ProfileSample {
  /** From the start of the route, along the drawn line. */
  readonly km: number;
  /** Of ground or seabed, in metres above the level of the oceans. */
  readonly m: number;
  readonly plusMinusM: number;
  readonly at: Position;
}

/** A stretch at sea, by the indices of its first and last sample. */
export interface Water extends Pick<Sea, "surfaceM" | "roundM"> {
  readonly first: number;
  readonly last: number;
  readonly sea: string;
  readonly name: Text | null;
  /** Whether its depths are soundings along the line. */
  readonly isSounded: boolean;
}

/** Depths of soundings are read out as multiples of this, in metres. */
const SOUNDED_ROUND_M = 10;

/** A drawn line and its profile may differ by so much in length, in km: rounding. */
const SAME_KM = 0.5;

/** What the ground knows of profiles. */
export interface ProfileGround {
  /** By segment. */
  readonly grounds: Readonly<Record<string, GroundProfile>>;
  readonly seas: readonly Sea[];
  readonly seaName: (id: string) => Text | null;
}

/** `null` for a corridor without a route, and for one of which a segment has no profile, or that of another line. */
export function routeProfile(
  atlas: Atlas,
  corridor: string,
  { grounds, seas, seaName }: ProfileGround,
): RouteProfile | null {
  const ids = atlas.corridors.get(corridor)?.segments ?? [];
  const route = routeOf(ids.flatMap((id) => atlas.segments.get(id) ?? []));
  const parts = route.map((segment) => ({ segment, ground: grounds[segment.id] }));
  if (parts.length === 0 || !parts.every(isOfItsLine)) return null;
  const samples = joined(parts, seas);
  return {
    samples: samples.map(({ water: _, isSounded: __, ...sample }) => sample),
    waters: watersOf(samples, seaName),
    places: placesOf(atlas, parts),
    isIndicative: route.some(({ certainty }) => certainty === "indicative"),
  };
}

interface Part {
  readonly segment: Segment;
  readonly ground: GroundProfile;
}

function isOfItsLine(part: { segment: Segment; ground: GroundProfile | undefined }): part is Part {
  return isOfLine(part.ground, part.segment.line);
}

/** Whether a profile is that of a line as it is drawn now. */
export function isOfLine(ground: GroundProfile | undefined, line: readonly Position[]): boolean {
  const end = ground?.km.at(-1);
  return end !== undefined && Math.abs(end - lengthKm(line)) < SAME_KM;
}

interface Sample extends ProfileSample {
  /** `null` on land. */
  readonly water: Sea | null;
  readonly isSounded: boolean;
}

/** All samples of a route; where two segments meet, that of the first. */
function joined(parts: readonly Part[], seas: readonly Sea[]): readonly Sample[] {
  return parts.flatMap((part, i) => {
    const begin = kmBefore(parts, i);
    const samples = samplesOf(part, seas).map((sample) => ({ ...sample, km: tenth(begin + sample.km) }));
    return i === 0 ? samples : samples.slice(1);
  });
}

/** Only a submarine cable lies on a seabed: an indicative line that cuts a bay stands for one on the shore. */
function samplesOf({ segment, ground }: Part, seas: readonly Sea[]): readonly Sample[] {
  const atSea = new Set(ground.sea);
  const isSounded = ground.source === "soundings";
  return ground.km.map((km, i) => {
    const [height, plusMinusM] = [ground.m[i], ground.plusMinusM[i]];
    if (height === undefined || plusMinusM === undefined)
      throw new Error(`Columns of the profile of ${segment.id} are of unlike length.`);
    const at = placeAt(segment.line, km);
    const water = atSea.has(i) ? seaAt(seas, at) : null;
    if (water === null) return { km, at, plusMinusM, m: height, water, isSounded };
    if (segment.kind !== "submarine-cable")
      return { km, at, plusMinusM, m: water.surfaceM, water: null, isSounded };
    return { km, at, plusMinusM, m: water.surfaceM + height, water, isSounded };
  });
}

function kmBefore(parts: readonly Part[], i: number): number {
  return parts.slice(0, i).reduce((sum, { ground }) => sum + (ground.km.at(-1) ?? 0), 0);
}

/** To some 100 m. */
function placeAt(line: readonly Position[], km: number): Position {
  const { geometry } = along({ type: "LineString", coordinates: [...line] }, km);
  const [lon = 0, lat = 0] = geometry.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000);
  return [lon, lat];
}

function watersOf(samples: readonly Sample[], nameOf: (id: string) => Text | null): readonly Water[] {
  const waters: Water[] = [];
  for (const [i, { water, isSounded }] of samples.entries()) {
    const open = waters.at(-1);
    if (water === null) continue;
    if (open?.last === i - 1 && open.sea === water.id) waters[waters.length - 1] = { ...open, last: i };
    else waters.push({ ...waterAt(i, water, isSounded), name: nameOf(water.id) });
  }
  return waters;
}

/** A sea whose depths are read back from a picture is told in coarser steps than one that was sounded. */
function waterAt(i: number, { id, surfaceM, roundM }: Sea, isSounded: boolean): Omit<Water, "name"> {
  return { first: i, last: i, sea: id, surfaceM, roundM: isSounded ? SOUNDED_ROUND_M : roundM, isSounded };
}

function placesOf({ facilities }: Atlas, parts: readonly Part[]): RouteProfile["places"] {
  const ends = parts.flatMap(({ segment: { from, to } }, i) => [
    ...(i === 0 ? [{ id: from, km: 0 }] : []),
    { id: to, km: tenth(kmBefore(parts, i + 1)) },
  ]);
  return ends.flatMap(({ id, km }) => {
    const facility = facilities.get(id);
    return facility === undefined || facility.kind === "waypoint" ? [] : [{ id, name: facility.name, km }];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
