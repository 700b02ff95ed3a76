import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { cameraShowing } from "../../src/draw/flat/cameraShowing";
import { extentOfPicked } from "../../src/scene/extent";
import { dark, light, type Palette, projector } from "../../src/scene/palette";
import { writeCamera } from "../../src/view/camera";
import type { Picked } from "../../src/view/view";
import { realIndex } from "../atlas/participation/realIndex";
import { serve } from "../bench/serve";
import { drawnMap } from "../draw/svg/drawnMap";
import { FULL_EXTENT } from "../extents";
import { there } from "../there";
import { boxOf } from "./boxOf";
import { CHROMIUM_FLAGS, ensureChromium } from "./chromium";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = `${ROOT}test/golden/pictures`;

/** Size of one map in px, and how wide it is in the picture that shows two of them. */
const SIZE = { width: 860, height: 600 };
const SHOWN_WIDTH = 596;
const GAP = 8;
/** The air that the still pen's sheets leave around what is picked. */
const AIR_PX = 60;

const PALETTES: Readonly<Record<string, Palette>> = { light, dark, projector };
const PICKED: Readonly<Record<string, Picked | null>> = {
  overview: null,
  "az-tr-eu": { kind: "corridor", id: "az-tr-eu" },
  "ca-az": { kind: "corridor", id: "ca-az" },
};

await makePictures(process.env["DIST"] ?? `${ROOT}dist`);

/** `npm run pictures`: the built site in Chromium and the still pen, side by side at the same camera, for people to look at. */
async function makePictures(site: string): Promise<void> {
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, picked] of Object.entries(PICKED))
    for (const theme of Object.keys(PALETTES)) {
      const live = await livePicture(browser, server.url, picked, theme);
      const still = await stillPicture(browser, server.url, picked, theme);
      const both = await sideBySide(live, still);
      await writeFile(`${FOLDER}/${name}-${theme}.png`, both);
      console.log(`${name}-${theme}.png: ${(both.length / 1000).toFixed(0)} kB`);
    }
  await browser.close();
  server.close();
}

/** The live map as a page shows it that embeds it. */
async function livePicture(
  browser: Browser,
  site: string,
  picked: Picked | null,
  theme: string,
): Promise<Buffer> {
  const words = new URLSearchParams({
    ...(picked && { [picked.kind]: picked.id }),
    frame: "embed",
    without: "legend",
    theme,
  });
  const url = `${site}?${words}${writeCamera(cameraOf(picked))}`;
  const page = await openAt(browser, url, await sizeWithFooter(browser, url));
  await page.waitForFunction(() => performance.getEntriesByName("atlas:idle").length > 0, null, {
    timeout: 60_000,
  });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const picture = await page.locator("section.map").screenshot();
  await page.close();
  return picture;
}

/** The size of a page whose map has the wanted size: what stands under the map comes on top. */
async function sizeWithFooter(browser: Browser, url: string): Promise<typeof SIZE> {
  const page = await openAt(browser, url);
  const { height } = await boxOf(page.locator("[data-frame=embed] section.map"));
  await page.close();
  return { width: SIZE.width, height: Math.round(2 * SIZE.height - height) };
}

/** The still pen's sheet of the same, on a page that has the site's font. */
async function stillPicture(
  browser: Browser,
  site: string,
  picked: Picked | null,
  theme: string,
): Promise<Buffer> {
  const svg = drawnMap({ palette: there(PALETTES[theme]), size: SIZE, picked });
  const page = await openAt(browser, `${site}meetings.html`);
  await page.evaluate(async (svg) => {
    document.body.innerHTML = svg;
    await document.fonts.ready;
  }, svg);
  const picture = await page.locator("body > svg").screenshot();
  await page.close();
  return picture;
}

async function openAt(browser: Browser, url: string, size = SIZE): Promise<Page> {
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce", locale: "en-GB" });
  await page.goto(url);
  return page;
}

function cameraOf(picked: Picked | null) {
  const air = picked === null ? 0 : AIR_PX;
  const extent = (picked && extentOfPicked(realIndex, picked)) ?? FULL_EXTENT;
  return cameraShowing(extent, SIZE, { top: air, right: air, bottom: air, left: air });
}

async function sideBySide(left: Buffer, right: Buffer): Promise<Buffer> {
  const shrunk = (picture: Buffer) => sharp(picture).resize({ width: SHOWN_WIDTH }).toBuffer();
  const [a, b] = await Promise.all([shrunk(left), shrunk(right)]);
  const { height = 0 } = await sharp(a).metadata();
  return sharp({ create: { width: 2 * SHOWN_WIDTH + GAP, height, channels: 3, background: "#fff" } })
    .composite([
      { input: a, left: 0, top: 0 },
      { input: b, left: SHOWN_WIDTH + GAP, top: 0 },
    ])
    .png({ palette: true, quality: 75, effort: 10 })
    .toBuffer();
}
