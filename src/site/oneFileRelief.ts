import sharp from "sharp";
import { RELIEF } from "../draw/groundLevels";
import type { SiteFile } from "./siteFile";

/** Where the page looks for it. */
export const RELIEF_PATH = `ground/${RELIEF.file}`;
const PART = 0.75;

/** The site's relief, coarser: one file has to pass through e-mail. Where it lies is told by its edges, not by its pixels. */
export async function smallRelief(files: readonly SiteFile[]): Promise<Uint8Array> {
  const relief = files.find(({ path }) => path === RELIEF_PATH);
  if (relief === undefined)
    throw new Error(`The site has no ${RELIEF_PATH}, of which the one file takes a part.`);
  const { body } = relief;
  const { width } = await sharp(body).metadata();
  const smaller = sharp(body).resize({ width: Math.round(PART * width) });
  return smaller.webp({ quality: 36, effort: 6 }).toBuffer();
}
