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
/** Of the palette, best first: where the map has few colours, the best one fits. */
const QUALITIES = [90, 70, 55, 40, 25] as const;
/** The last step of compression takes as long as the rest of the painting, and saves so much of a file at most. */
const FAST = { level: 8, saved: 0.03 };
const TIGHT = 9;

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
  for (const quality of QUALITIES) {
    png = await pngOf(painting, quality, FAST.level);
    if (png.length > MOST && png.length * (1 - FAST.saved) <= MOST)
      png = await pngOf(painting, quality, TIGHT);
    if (png.length <= MOST) break;
  }
  return png;
}

function pngOf({ pixels, width, height }: Painting, quality: number, level: number): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality, dither: 0, effort: 7, compressionLevel: level })
    .toBuffer();
}
