/**
 * Writes `geo/ground/profiles.json`: for each segment of `geo/corridors/*.geojson`, by its id, the ground along its line. Run it again when
 * a line has changed: `npm run build:ground profiles`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { CORRIDORS, GROUND } from "./paths.mjs";
import { sampleProfile } from "./profile.mjs";

/** A profile has about this many samples, and none nearer to each other than the grid's cells are. */
const SAMPLES = 100;
const LEAST_KM = 2;

export async function writeProfiles() {
  const profiles = [];
  for (const { id, geometry } of segments()) profiles.push([id, await profileOf(geometry.coordinates)]);
  const lines = profiles.map(([id, profile]) => `${JSON.stringify(id)}:${JSON.stringify(profile)}`);
  writeFileSync(`${GROUND}/profiles.json`, `{\n${lines.join(",\n")}\n}\n`);
}

function segments() {
  return readdirSync(CORRIDORS)
    .filter((file) => file.endsWith(".geojson"))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(`${CORRIDORS}/${file}`, "utf8")).features)
    .filter(({ geometry }) => geometry.type === "LineString");
}

/** Columns instead of rows: half the size. `sea` holds the numbers of the samples that are at sea. */
async function profileOf(line) {
  const [{ km: coarseEnd }] = (await sampleProfile(line, 1e5)).slice(-1);
  const samples = await sampleProfile(line, Math.max(LEAST_KM, coarseEnd / SAMPLES));
  return {
    km: samples.map(({ km }) => km),
    m: samples.map(({ m }) => m),
    plusMinusM: samples.map(({ plusMinusM }) => plusMinusM),
    sea: samples.flatMap(({ on }, i) => (on === "sea" ? [i] : [])),
  };
}
