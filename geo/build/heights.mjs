/**
 * Height of the land in metres, every two minutes of arc (3.7 km): the grey picture of SRTM30 that Debian's `marble-qt-data`
 * carries. Its 256 greys are not linear, so each is given the median height that ETOPO5 (`ferret-datasets`) has where
 * it is seen; a step is some 8 m in lowlands and 60 to 100 m above 1000 m.
 * Traps: ETOPO5's own land is misplaced by 6 to 8 minutes east of 40° E, which medians forgive and a map would not; the
 * picture's blocks show in the deep sea, so nothing below 0 is taken from it.
 */
import { readdirSync } from "node:fs";
import sharp from "sharp";
import { demGrid, hasDem } from "./dem.mjs";
import { etopo5At } from "./etopo5.mjs";
import { fileOf } from "./fetch.mjs";
import { blurred, gridOf, mapped, valueAt } from "./raster.mjs";

const TILE = 675;
const PER_DEGREE = 30;
/** A grey that is seen less often than this in the box tells nothing. */
const LEAST_SEEN = 300;

/**
 * @param {import("./raster.mjs").Box} box
 * @param {import("./raster.mjs").Grid} land mask of the box, at any resolution
 * @returns {Promise<import("./raster.mjs").Grid>}
 */
export async function heightGrid(box, land) {
  if (!hasDem()) return packagedHeights(box, land);
  const dem = demGrid(box, PER_DEGREE);
  if (!dem.values.some(Number.isNaN)) return dem;
  const packaged = await packagedHeights(box, land);
  return mapped(dem, (m, i) => (Number.isNaN(m) ? packaged.values[i] : m));
}

async function packagedHeights(box, land) {
  const greys = await greyGrid(box);
  const heightOf = heightsOfGreys(greys, land);
  return mapped(greys, (grey) => heightOf[Math.round(grey)]);
}

async function greyGrid(box) {
  const folder = fileOf("marble-qt-data", "srtm/3");
  const [west, south, east, north] = box;
  const tiles = readdirSync(folder).flatMap((row) =>
    readdirSync(`${folder}/${row}`).map((file) => {
      const [y, x] = file.split(/[_.]/).map(Number);
      return { input: `${folder}/${row}/${file}`, left: x * TILE, top: y * TILE };
    }),
  );
  const { data, info } = await sharp({
    create: { width: 16 * TILE, height: 8 * TILE, channels: 3, background: "black" },
  })
    .composite(tiles)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const red = (x, y) => data[info.channels * (y * info.width + x)];
  return gridOf([west, south, east, north], PER_DEGREE, (lon, lat) =>
    red(Math.floor((lon + 180) * PER_DEGREE), Math.floor((90 - lat) * PER_DEGREE)),
  );
}

/** Median of ETOPO5 on land for each grey, made to rise, with straight lines where a grey is rare. */
function heightsOfGreys(greys, land) {
  const seen = Array.from({ length: 256 }, () => []);
  const smooth = blurred(greys, 1.5);
  const [west, south, east, north] = greys.box;
  for (let lat = south + 0.1; lat < north; lat += 1 / 12)
    for (let lon = west + 0.1; lon < east; lon += 1 / 12)
      if (valueAt(land, lon, lat) === 1) seen[Math.round(valueAt(smooth, lon, lat))].push(etopo5At(lon, lat));
  const knots = seen.flatMap((heights, grey) =>
    heights.length < LEAST_SEEN ? [] : [[grey, median(heights)]],
  );
  for (let k = 1; k < knots.length; k++) knots[k][1] = Math.max(knots[k][1], knots[k - 1][1]);
  return Array.from({ length: 256 }, (_, grey) => interpolated(knots, grey));
}

/** On the line through the two knots around a grey, or on the last such line beyond the knots. */
function interpolated(knots, grey) {
  const above = knots.findIndex(([other]) => other >= grey);
  const k = above < 0 ? knots.length - 1 : Math.max(1, above);
  const [[g0, h0], [g1, h1]] = [knots[k - 1], knots[k]];
  return h0 + ((grey - g0) * (h1 - h0)) / (g1 - g0);
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
