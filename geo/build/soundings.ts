/**
 * `npm run build:soundings -- FILE`: puts soundings along drawn routes into `geo/ground/profiles.json`, in place of depths that were read from a grid or a
 * picture. The file gives a list of samples a route, by the id of its segment: km from its start, longitude, latitude, metres above the level of the oceans.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GroundProfile } from "../../src/atlas/routeProfile";
import { type Sea, seaAt } from "../../src/atlas/seas";
import { groundFile, groundPath } from "./geoFolder";

type Sounding = readonly [km: number, lon: number, lat: number, m: number];
interface Soundings {
  readonly routes: Readonly<
    Record<string, { readonly lengthKm: number; readonly samples: readonly Sounding[] }>
  >;
}

/** Seas whose surface isn't the level of the oceans are the ground's. */
const SEAS = groundFile<readonly Sea[]>("seas");

/** Of a grid of 1′ on slopes and in basins, in metres and as a share of the depth. */
const LEAST_UNCERTAINTY_M = 30;
const UNCERTAINTY = 0.1;
/** Route and profile may differ by so much in length, in km: else one is of another line. */
const SAME_KM = 1;

/**
 * A profile with depths of soundings where it is at sea. Throws a `RangeError` where the soundings are of another line.
 */
export function sounded(
  profile: GroundProfile,
  lengthKm: number,
  samples: readonly Sounding[],
): GroundProfile {
  if (Math.abs((profile.km.at(-1) ?? 0) - lengthKm) > SAME_KM)
    throw new RangeError(`the soundings run along ${lengthKm} km, the profile along ${profile.km.at(-1)} km`);
  const atSea = new Set(profile.sea);
  const depths = profile.km.map((km, i) =>
    atSea.has(i) ? Math.min(-1, Math.round(belowSurface(samples, km))) : null,
  );
  return {
    ...profile,
    m: profile.m.map((m, i) => depths[i] ?? m),
    plusMinusM: profile.plusMinusM.map((known, i) => uncertaintyOf(depths[i] ?? null) ?? known),
    source: "soundings",
  };
}

function uncertaintyOf(depth: number | null): number | null {
  return depth === null ? null : Math.max(LEAST_UNCERTAINTY_M, Math.round((-depth * UNCERTAINTY) / 10) * 10);
}

/** Of the seabed at a place of a route, in metres, negative: between two soundings evenly. */
function belowSurface(samples: readonly Sounding[], km: number): number {
  const after = Math.max(
    1,
    samples.findIndex(([at]) => at >= km),
  );
  const [from, to] = [samples[after - 1], samples[after] ?? samples.at(-1)];
  if (!from || !to) throw new RangeError("a route needs two soundings at least");
  const part = Math.min(1, Math.max(0, (km - from[0]) / (to[0] - from[0] || 1)));
  return from[3] + part * (to[3] - from[3]) - seaAt(SEAS, [from[1], from[2]]).surfaceM;
}

function writeSoundings(file: string): void {
  const { routes } = JSON.parse(readFileSync(file, "utf8")) as Soundings;
  const profiles = groundFile<Record<string, GroundProfile>>("profiles");
  for (const [id, { lengthKm, samples }] of Object.entries(routes)) {
    const known = profiles[id];
    if (!known) throw new Error(`“${id}” has no profile: make one with npm run build:profile first.`);
    profiles[id] = sounded(known, lengthKm, samples);
  }
  const rows = Object.entries(profiles).map((row) => row.map((part) => JSON.stringify(part)).join(":"));
  writeFileSync(groundPath("profiles.json"), `{\n${rows.join(",\n")}\n}\n`);
  execFileSync(process.execPath, [fileURLToPath(new URL("check.mjs", import.meta.url)), "--write"]);
  console.info(`${Object.keys(routes).length} routes have soundings`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSoundings(process.argv[2] ?? "");
