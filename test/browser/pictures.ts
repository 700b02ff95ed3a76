import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { cameraShowing } from "../../src/draw/flat/cameraShowing";
import { RELIEF } from "../../src/draw/groundLevels";
import { extentOfPicked } from "../../src/scene/extent";
import { type Camera, writeCamera } from "../../src/view/camera";
import type { Picked } from "../../src/view/view";
import { realIndex } from "../atlas/participation/realIndex";
import { serve } from "../bench/serve";
import { FULL_EXTENT } from "../extents";
import { handOnMap } from "./atlasTest";
import { boxOf } from "./boxOf";
import { CHROMIUM_FLAGS, ensureChromium, FLAGS_WITHOUT_WEBGL } from "./chromium";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = `${ROOT}test/golden/pictures`;

/** Size of one map in px, and how wide it is in the picture that shows two of them. */
const SIZE = { width: 860, height: 600 };
const SHOWN_WIDTH = 596;
const GAP = 8;
/** Software WebGL on a busy machine takes its time. */
const PATIENCE_MS = 120_000;
/** The air around what is picked. */
const AIR_PX = 60;

/** What is pictured: what is picked, and where to look if not at that. */
interface Place {
  readonly picked: Picked | null;
  readonly camera?: Camera;
}
interface Wish extends Place {
  readonly theme: string;
  /** Of the page. */
  readonly size: typeof SIZE;
}
const WHOLE: Readonly<Record<string, Place>> = {
  overview: { picked: null },
  "az-tr-eu": { picked: { kind: "corridor", id: "az-tr-eu" } },
  "ca-az": { picked: { kind: "corridor", id: "ca-az" } },
};
const NEAR: Readonly<Record<string, Place>> = {
  kazakhstan: { picked: { kind: "member", id: "KZ" } },
  tajikistan: { picked: { kind: "member", id: "TJ" } },
  nakhchivan: { picked: null, camera: { zoom: 7.5, lng: 45.5, lat: 39.3 } },
  absheron: { picked: null, camera: { zoom: 8, lng: 49.8, lat: 40.4 } },
};

await makePictures(process.env["DIST"] ?? `${ROOT}dist`);

/**
 * `npm run pictures`: the live map and the drawing of browsers without WebGL, side by side at the same camera, for people to look at. `-- near` takes
 * those alone that show a part of the region, and so on; `-- ca-az` those of a place.
 */
async function makePictures(site: string): Promise<void> {
  const server = await serve(site);
  const executablePath = ensureChromium();
  const live = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const still = await chromium.launch({ executablePath, args: FLAGS_WITHOUT_WEBGL });
  await mkdir(FOLDER, { recursive: true });
  const size = await sizeWithFooter(live, `${server.url}?frame=embed&without=legend`);
  const isWanted = (name: string) => process.argv.length < 3 || process.argv.includes(name);
  const sets = [
    { set: "whole", places: WHOLE, themes: ["light", "dark", "projector"], ending: "png" },
    { set: "near", places: NEAR, themes: ["light", "dark"], ending: "webp" },
  ];
  for (const { set, places, themes, ending } of sets)
    for (const [name, place] of Object.entries(places).filter(([name]) => isWanted(name) || isWanted(set)))
      for (const theme of themes) {
        const wish = { ...place, theme, size };
        const pictures = [pictureBy(live, server.url, wish), pictureBy(still, server.url, wish, true)];
        const both = await sideBySide(await Promise.all(pictures), ending);
        await writeFile(`${FOLDER}/${name}-${theme}.${ending}`, both);
        console.log(`${name}-${theme}.${ending}: ${(both.length / 1000).toFixed(0)} kB`);
      }
  await Promise.all([live.close(), still.close()]);
  server.close();
}

/** The map as a page shows it that embeds it, by the pen that the browser has. */
async function pictureBy(browser: Browser, site: string, wish: Wish, isDrawn = false): Promise<Buffer> {
  const { picked, theme, size } = wish;
  const words = new URLSearchParams({
    ...(picked && { [picked.kind]: picked.id }),
    frame: "embed",
    without: "legend",
    theme,
  });
  const page = await openAt(browser, `${site}?${words}${writeCamera(cameraOf(wish))}`, size);
  // A hand on the map brings the drawing, and MapLibre, where it can come.
  await handOnMap(page);
  await page.waitForFunction(() => performance.getEntriesByName("atlas:idle").length > 0);
  await page.waitForLoadState("networkidle");
  // A drawing has its relief last of all.
  if (isDrawn && cameraOf(wish).zoom < RELIEF.goneFromZoom)
    await page.locator('.map-canvas image[href^="blob:"]').waitFor({ state: "attached" });
  await page.waitForTimeout(1000);
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

async function openAt(browser: Browser, url: string, size = SIZE): Promise<Page> {
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce", locale: "en-GB" });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  return page;
}

function cameraOf({ picked, camera }: Place): Camera {
  if (camera) return camera;
  const air = picked === null ? 0 : AIR_PX;
  const extent = (picked && extentOfPicked(realIndex, picked)) ?? FULL_EXTENT;
  return cameraShowing(extent, SIZE, { top: air, right: air, bottom: air, left: air });
}

async function sideBySide(pictures: readonly Buffer[], ending: string): Promise<Buffer> {
  const shrunk = (picture: Buffer) => sharp(picture).resize({ width: SHOWN_WIDTH }).toBuffer();
  const [left, right] = await Promise.all(pictures.map(shrunk));
  const heights = await Promise.all([left, right].map(async (each) => (await sharp(each).metadata()).height));
  const height = Math.max(...heights);
  const both = sharp({
    create: { width: 2 * SHOWN_WIDTH + GAP, height, channels: 3, background: "#fff" },
  }).composite([
    { input: left!, left: 0, top: 0 },
    { input: right!, left: SHOWN_WIDTH + GAP, top: 0 },
  ]);
  return ending === "webp"
    ? both.webp({ quality: 80, effort: 6 }).toBuffer()
    : both.png({ palette: true, quality: 75, effort: 10 }).toBuffer();
}
