import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

const FONTS = ["inter-400", "inter-600"].map((name) =>
  fileURLToPath(new URL(`../../../public/fonts/${name}.ttf`, import.meta.url)),
);

/** A drawing as PNG with a palette of its own: a map has few colours, and chats fetch small pictures sooner. */
export async function paintCard(svg: string): Promise<Uint8Array> {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS,
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter",
  };
  const { pixels, width, height } = await renderAsync(svg, { font });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten()
    .png({ palette: true, quality: 55, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
