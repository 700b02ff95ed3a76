/**
 * Writes height and depth bands: `heights.json` and `depths.json` for the region, and both, coarser, over the overview's window in
 * `relief-overview.json`. A band is all that is higher (deeper) than its `m`, so bands are drawn one on another.
 * Depth bands run on under the land and height bands may touch the water: draw depths, then land, then heights.
 * Trap: where sea counts as 0 m, a steep coast's first band spills over the water; so the sea counts as deeper than that.
 */
import { writeFileSync } from "node:fs";
import { contours } from "d3-contour";
import mapshaper from "mapshaper";
import { depthGrid, inCaspian } from "./depths.mjs";
import { DETAIL_BOX, OVERVIEW_BOX } from "./ground.mjs";
import { heightGrid } from "./heights.mjs";
import { landMask } from "./land.mjs";
import { GROUND } from "./paths.mjs";
import { blurred, gridOf, valueAt } from "./raster.mjs";

const REGION = {
  level: "detail",
  box: DETAIL_BOX,
  perDegree: 20,
  sigma: 1.6,
  heights: [200, 500, 1000, 1500, 2000, 3000, 4000, 5000],
  depths: [20, 50, 100, 200, 500, 1000, 1500, 2000, 3000],
  metres: 1500,
  leastKm2: 100,
  quantization: 1e4,
};
const OVERVIEW = {
  level: "overview",
  box: OVERVIEW_BOX,
  perDegree: 8,
  sigma: 1.4,
  heights: [500, 1000, 2000, 3000, 4000],
  depths: [50, 200, 1000, 2000],
  metres: 10000,
  leastKm2: 3000,
  quantization: 5e3,
};
const SEA_METRES = -150;

export async function writeBands() {
  const fine = await bandsOf(REGION);
  for (const name of ["heights", "depths"])
    writeFileSync(`${GROUND}/${name}.json`, await topologyOf({ [name]: fine[name] }, REGION));
  writeFileSync(`${GROUND}/relief-overview.json`, await topologyOf(await bandsOf(OVERVIEW), OVERVIEW));
}

async function bandsOf({ level, box, perDegree, sigma, heights, depths }) {
  const land = landMask(level, box, perDegree);
  const ground = await heightGrid(box, land);
  const onLand = gridOf(box, perDegree, (lon, lat) =>
    valueAt(land, lon, lat) > 0.5 ? valueAt(ground, lon, lat) : SEA_METRES,
  );
  return {
    heights: bandsAbove(blurred(onLand, sigma), heights).map(({ m, coordinates }) =>
      band({ m }, coordinates),
    ),
    depths: depthBands(await depthGrid(land, sigma), depths),
  };
}

function depthBands(grid, thresholds) {
  const bands = bandsAbove(grid, thresholds);
  return grid.isOfDem
    ? bands.map(({ m, coordinates }) => band({ m }, coordinates))
    : bands.flatMap(splitByCertainty);
}

/** One multipolygon for each threshold, in degrees. */
export function bandsAbove({ box: [west, , , north], perDegree, nx, ny, values }, thresholds) {
  const toDegrees = ([x, y]) => [west + x / perDegree, north - y / perDegree];
  return contours()
    .size([nx, ny])
    .thresholds(thresholds)(values)
    .map(({ value, coordinates }) => ({
      m: value,
      coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(toDegrees))),
    }));
}

/** The Caspian's part of a depth band says how uncertain it is. */
function splitByCertainty({ m, coordinates }) {
  const isCaspian = (polygon) => polygon[0].every(inCaspian);
  const sure = coordinates.filter((polygon) => !isCaspian(polygon));
  const indicative = coordinates.filter(isCaspian);
  return [band({ m }, sure), band({ m, uncertainty: "±100 m or ±30 %" }, indicative)];
}

export const band = (properties, coordinates) => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiPolygon", coordinates },
});

async function topologyOf(layers, { metres, leastKm2, quantization }) {
  const files = Object.entries(layers).map(([name, features]) => [
    `${name}.json`,
    JSON.stringify({ type: "FeatureCollection", features }),
  ]);
  const { "bands.json": out } = await mapshaper.applyCommands(
    [
      `-i ${files.map(([file]) => file).join(" ")} combine-files`,
      `-simplify weighted interval=${metres} target=*`,
      `-filter-islands min-area=${leastKm2}km2 remove-empty target=*`,
      `-filter-slivers min-area=${leastKm2}km2 target=*`,
      "-filter remove-empty true target=*",
      `-o bands.json target=* format=topojson bbox quantization=${quantization}`,
    ].join(" "),
    Object.fromEntries(files),
  );
  return out;
}
