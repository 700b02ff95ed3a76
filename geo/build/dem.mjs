/**
 * An elevation model that somebody brings, in place of what the packages hold: `npm run build:ground -- --dem FILE --credit WORDS`. GDAL reads it
 * (Debian `gdal-bin`), so it may be a GeoTIFF or NetCDF of GEBCO, ETOPO or Copernicus, in any projection, or anything else that GDAL knows.
 * Heights are metres above the sea, the seabed's negative; where it has no value, the packages are asked.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groundPath } from "./geoFolder";
import { GROUND } from "./paths.mjs";

/** A value that no height has, for cells of which the model knows nothing. */
const UNKNOWN = -99999;
/** Below this somewhere at sea, a model knows the seabed; else it has the water's surface. */
const SEABED_M = -100;

let file = null;

/**
 * From now on heights and depths are those of a file. Throws, of all that is wrong at once, what to do.
 * @param {string} path
 * @param {string} credit as its makers ask for it
 */
export function bringDem(path, credit) {
  const wrong = [
    ...(existsSync(path.replace(/^\w+:"?(.*?)"?(?::\w+)?$/, "$1")) ? [] : [`There is no file ${path}.`]),
    ...(credit?.trim()
      ? []
      : ['Say whose it is, as its makers ask: --credit "GEBCO Compilation Group (2024), GEBCO 2024 Grid".']),
    ...(hasGdal() ? [] : ["GDAL reads it, and isn’t here: `apt-get install gdal-bin`."]),
  ];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  file = path;
  writeCredit(credit.trim());
}

/** Whether there is one. */
export const hasDem = () => file !== null;

/**
 * Metres of the model in the middle of the cells of a box, between its values or as their weighted mean; `NaN` where it has none.
 * @param {import("./raster.mjs").Box} box
 * @param {number} perDegree
 * @returns {import("./raster.mjs").Grid}
 */
export function demGrid(box, perDegree) {
  const [west, south, east, north] = box;
  const [nx, ny] = [Math.round((east - west) * perDegree), Math.round((north - south) * perDegree)];
  const folder = mkdtempSync(join(tmpdir(), "atlas-dem-"));
  try {
    const out = join(folder, "cells");
    // What doesn't say where it lies is taken to lie in degrees, as old grids do.
    const from = isReferenced() ? [] : ["-s_srs", "EPSG:4326"];
    const window = ["-te", west, south, east, north, "-ts", nx, ny].map(String);
    const cells = ["-r", "bilinear", "-ot", "Float32", "-dstnodata", String(UNKNOWN), "-of", "ENVI"];
    gdal("gdalwarp", "-q", ...from, "-t_srs", "EPSG:4326", ...window, ...cells, file, out);
    const bytes = readFileSync(out);
    const values = new Float32Array(bytes.buffer, bytes.byteOffset, nx * ny).map((m) =>
      m <= UNKNOWN ? Number.NaN : m,
    );
    return { box, perDegree, nx, ny, values };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Whether a model knows how deep the sea is.
 * @param {import("./raster.mjs").Grid} dem
 * @param {import("./raster.mjs").Grid} land mask of the same cells
 */
export const knowsSeabed = ({ values }, land) => values.some((m, i) => m < SEABED_M && !land.values[i]);

/** The page, drawings and sheets name it beside Natural Earth. */
function writeCredit(credit) {
  const text = readFileSync(groundPath("ground.json"), "utf8");
  const rest = text.replace(/\n\s*"heights": \{[^}]*\},?/, "");
  const said = rest.replace("{", () => `{\n  "heights": { "credit": ${JSON.stringify(credit)} },`);
  writeFileSync(join(GROUND, "ground.json"), said);
}

function isReferenced() {
  const { coordinateSystem } = JSON.parse(gdal("gdalinfo", "-json", file));
  return Boolean(coordinateSystem?.wkt);
}

function hasGdal() {
  try {
    gdal("gdalwarp", "--version");
    return true;
  } catch {
    return false;
  }
}

/** What the program says; throws what it complains of. */
function gdal(program, ...words) {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch ({ stderr, message }) {
    throw new Error(`${file}: ${String(stderr ?? message).trim()}`);
  }
}
