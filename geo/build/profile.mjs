/**
 * Height of the ground, or depth of the seabed, along a line: for the drawn profile of a route, never for engineering.
 */
import { EARTH_KM } from "../../src/atlas/sphere";
import { depthGrid, inCaspian } from "./depths.mjs";
import { DETAIL_BOX } from "./ground.mjs";
import { heightGrid } from "./heights.mjs";
import { landMask } from "./land.mjs";
import { valueAt } from "./raster.mjs";

const PER_DEGREE = 20;
const RADIAN = Math.PI / 180;

let grids;

/**
 * A place on a profile. `m` is metres above the sea (the Caspian's surface lies at -28 m), or for the seabed below the surface of its sea,
 * negative; `plusMinusM` is the uncertainty that is to be shown with it.
 * @typedef {{ km: number, m: number, on: "land" | "sea", plusMinusM: number }} Sample
 */

/**
 * Samples along a line at steps of at most `stepKm`, on great circles between its points, each of which is sampled too.
 * Land: SRTM30 in steps of 8 m (lowland) to 100 m (mountains), blurred by its cell of 3.7 km. Sea: ETOPO5, to some 100 m on slopes; the Caspian:
 * indicative, ±100 m or ±30 %, the greater of the two, so a number that is read out is to be rounded to 50 m. Of a model that is brought (`dem.mjs`): ±30 m
 * or ±10 %, as of soundings along a line, and on land the same as without.
 * @param {[lon: number, lat: number][]} line inside 5 to 92° E, 18 to 62° N
 * @param {number} stepKm
 * @returns {Promise<Sample[]>}
 */
export async function sampleProfile(line, stepKm) {
  grids ??= await readGrids();
  return placesAlong(line, stepKm).map(({ lon, lat, km }) => ({
    km: rounded(km, 0.1),
    ...groundAt(lon, lat),
  }));
}

async function readGrids() {
  const land = landMask("detail", DETAIL_BOX, PER_DEGREE);
  return { land, heights: await heightGrid(DETAIL_BOX, land), depths: await depthGrid(land, 0.8) };
}

function groundAt(lon, lat) {
  const { land, heights, depths } = grids;
  if (valueAt(land, lon, lat) >= 0.5) {
    const m = rounded(valueAt(heights, lon, lat), 10);
    return { m, on: "land", plusMinusM: m < 1000 ? 30 : 150 };
  }
  const depth = rounded(valueAt(depths, lon, lat), 10);
  const plusMinusM = depths.isOfDem
    ? atLeast(30, 0.1 * depth)
    : inCaspian([lon, lat])
      ? atLeast(100, 0.3 * depth)
      : 100;
  return { m: rounded(-depth, 10), on: "sea", plusMinusM: Math.min(depth, plusMinusM) };
}

function placesAlong(line, stepKm) {
  const places = [];
  let km = 0;
  for (let k = 1; k < line.length; k++) {
    const [from, to] = [vectorOf(line[k - 1]), vectorOf(line[k])];
    const angle = Math.acos(Math.min(1, dot(from, to)));
    const steps = Math.max(1, Math.ceil((angle * EARTH_KM) / stepKm));
    for (let i = k === 1 ? 0 : 1; i <= steps; i++)
      places.push({ ...between(from, to, angle, i / steps), km: km + (angle * EARTH_KM * i) / steps });
    km += angle * EARTH_KM;
  }
  return places;
}

const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function vectorOf([lon, lat]) {
  const [x, y] = [lon * RADIAN, lat * RADIAN];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function between(from, to, angle, t) {
  const share = (part) => (angle === 0 ? part : Math.sin(part * angle) / Math.sin(angle));
  const [x, y, z] = from.map((value, i) => share(1 - t) * value + share(t) * to[i]);
  return { lon: Math.atan2(y, x) / RADIAN, lat: Math.asin(z) / RADIAN };
}

const atLeast = (m, part) => Math.max(m, rounded(part, 10));

/** To the nearest multiple of a unit, without the noise of binary fractions, and never -0. */
const rounded = (value, unit) => Number((Math.round(value / unit) * unit).toFixed(2)) + 0;
