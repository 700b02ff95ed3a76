import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

const FONTS = ["inter-400", "inter-600"].map((name) =>
  fileURLToPath(new URL(`../../../public/fonts/${name}.ttf`, import.meta.url)),
);

/** The most that a picture may weigh, in bytes: chats fetch small ones sooner. */
const MOST = 60_000;
/** Of the palette, best first: where the map has few colours, the best one fits. */
const QUALITIES = [90, 70, 55, 40] as const;

/** A drawing as PNG with a palette of its own, the best that isn't too heavy. */
export async function paintCard(svg: string): Promise<Uint8Array> {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS,
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter",
  };
  const { pixels, width, height } = await renderAsync(svg, { font });
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).flatten();
  let png: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    png = await picture
      .clone()
      .png({ palette: true, quality, dither: 0, effort: 4, compressionLevel: 9 })
      .toBuffer();
    if (png.length <= MOST) break;
  }
  return png;
}
