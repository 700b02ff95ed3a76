import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { digestOf } from "../kept";

const FONTS = ["inter-400", "inter-600"].map((name) =>
  fileURLToPath(new URL(`../../../public/fonts/${name}.ttf`, import.meta.url)),
);

const PACKAGES = fileURLToPath(new URL("../../../package-lock.json", import.meta.url));

/** What a picture depends on beside its drawing: how it is painted and packed here, the fonts, the packages that do it. */
export const PAINTED_WITH = digestOf(
  [fileURLToPath(import.meta.url), PACKAGES, ...FONTS].map((file) => readFileSync(file)),
);

/** The most that a picture may weigh, in bytes: chats fetch small ones sooner. */
const MOST = 60_000;
/** Of the palette, best first: the first one fits nearly every map, and no better one can be told from it. */
const QUALITIES = [70, 55, 40, 25] as const;
/** How hard the pixels are packed: the harder takes three times as long for a thirtieth less, so only what is too heavy is given it. */
const PACKED = [6, 8] as const;
/** How long the palette is looked for: one more takes half as long again for a fiftieth less. */
const EFFORT = 5;
/** In order, until one is light enough. */
const TRIES = QUALITIES.flatMap((quality) =>
  PACKED.map((compressionLevel) => ({ quality, compressionLevel })),
);

/** Pixels, four bytes each, from the upper left corner. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A drawing as pixels. */
export function painted(svg: string): Painting {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS,
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter",
  };
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  return { pixels, width, height };
}

/** Two of one height, side by side. */
export function joined(left: Painting, right: Painting): Painting {
  const { height } = left;
  const width = left.width + right.width;
  const pixels = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++) {
    pixels.set(rowOf(left, y), 4 * width * y);
    pixels.set(rowOf(right, y), 4 * (width * y + left.width));
  }
  return { width, height, pixels };
}

function rowOf({ pixels, width }: Painting, y: number): Uint8Array {
  return pixels.subarray(4 * width * y, 4 * width * (y + 1));
}

/** As PNG with a palette of its own, the best that isn't too heavy. */
export async function writePng(painting: Painting): Promise<Uint8Array> {
  let png: Uint8Array = new Uint8Array();
  for (const options of TRIES) {
    png = await pngOf(painting, options);
    if (png.length <= MOST) break;
  }
  return png;
}

function pngOf({ pixels, width, height }: Painting, options: (typeof TRIES)[number]): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, dither: 0, effort: EFFORT, ...options })
    .toBuffer();
}
