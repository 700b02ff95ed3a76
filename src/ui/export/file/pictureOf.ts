import type { MapSheet } from "../../../draw/sheet/mapSheet";
import { paintSheet } from "../../../draw/sheet/paintSheet";
import { withPngText } from "../../../draw/sheet/pngText";

/** The keyword under which a picture says the address of its view. */
export const ADDRESS_KEYWORD = "Source";

/** A sheet as PNG, `width` px wide, with its address in it: dropped on the page, it opens the view again. */
export async function pictureOf(
  sheet: MapSheet,
  width: number,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const scale = width / sheet.size.width;
  const height = Math.round(sheet.size.height * scale);
  await fontsFor(sheet);
  const canvas = new OffscreenCanvas(width, height);
  // It is painted once and read at once: by the processor. Where the graphics side is software too, reading a page back from there took 15 s.
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  if (paper === null) throw new Error(`This browser gives no canvas of ${width} × ${height} px.`);
  await paintSheet(sheet, paper, scale, pause);
  const blob = await canvas.convertToBlob({ type: "image/png" });
  return withPngText(new Uint8Array(await blob.arrayBuffer()), {
    Title: sheet.title,
    Description: sheet.description,
    [ADDRESS_KEYWORD]: sheet.address,
    Copyright: sheet.credits.join(" "),
  });
}

/** A canvas draws with the fonts that are there: those of the sheet's letters are fetched first, or else the browser takes others. */
export async function fontsFor({ layers }: MapSheet): Promise<void> {
  const texts = layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === "text" ? shape.lines : [])),
  );
  await document.fonts.load("500 16px Inter", [...new Set(texts.join(""))].join("")).catch(() => {});
}
