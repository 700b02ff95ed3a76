import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import { serve } from "../bench/serve";
import { CHROMIUM_FLAGS, ensureChromium } from "./chromium";
import { asPdf, isInstalled, said } from "./installed";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = `${ROOT}test/golden/recipes`;
const SITE = "http://atlas.example/";
const VIEW = "?corridor=ca-az";

/** Until names have faded in where the map has moved to. */
const REST_MS = 3000;

/** Of a picture in the README, in px. */
const WIDTH = 720;

await makeRecipePictures(process.env["DIST"] ?? `${ROOT}dist`);

/**
 * `npm run pictures:recipes`: what the README's recipes give, made by following them. PowerPoint's is the downloaded slide as
 * LibreOffice shows it; that of Google Slides is the downloaded picture on a slide of a page;
 * that of reveal.js is a slide of the example, two steps on.
 */
async function makeRecipePictures(site: string): Promise<void> {
  if (!isInstalled("soffice") || !isInstalled("pdftoppm"))
    throw new Error("The recipes' pictures are taken with LibreOffice and Poppler: install them first.");
  const server = await serve(site);
  // The address stands on every sheet: the port of this machine would be another each time.
  const here = `--host-resolver-rules=MAP atlas.example:80 ${new URL(server.url).host}`;
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, here],
  });
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "atlas-recipes-"));
  await save("powerpoint", await slidePicture(await downloaded(browser, "pptx", folder)));
  await save("google-slides", await readFile(await downloaded(browser, "png", folder)));
  await save("revealjs", await deckPicture(browser));
  await browser.close();
  server.close();
}

async function downloaded(browser: Browser, format: string, folder: string): Promise<string> {
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ reducedMotion: "reduce", locale: "en-GB", viewport });
  await page.goto(`${SITE}${VIEW}`);
  await page.waitForFunction(isAtRest, null, {
    timeout: 60_000,
  });
  await page.locator(".export-open").click();
  await page.locator(`input[name=format][value=${format}]`).check();
  const download = page.waitForEvent("download");
  await page.locator(".export-make").click();
  const path = join(folder, `slide.${format}`);
  await (await download).saveAs(path);
  await page.close();
  return path;
}

async function slidePicture(file: string): Promise<Buffer> {
  const pdf = asPdf(file);
  said("pdftoppm", "-r", "144", "-png", "-singlefile", pdf, pdf.replace(/\.pdf$/, ""));
  return readFile(pdf.replace(/\.pdf$/, ".png"));
}

async function deckPicture(browser: Browser): Promise<Buffer> {
  const viewport = { width: 1280, height: 720 };
  const page = await browser.newPage({
    reducedMotion: "reduce",
    locale: "en-GB",
    viewport,
    deviceScaleFactor: 2,
  });
  await page.goto(`${SITE}examples/reveal/#/1`);
  await page.waitForSelector("#driven iframe[data-ready]", { timeout: 60_000 });
  for (let step = 0; step < 2; step++) await page.keyboard.press("ArrowRight");
  const frame = await (await page.$("#driven iframe"))?.contentFrame();
  await frame?.waitForURL(/corridor=ca-az.*#map=/);
  await frame?.waitForFunction(isAtRest);
  await page.waitForTimeout(REST_MS);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function save(name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture)
    .resize({ width: WIDTH })
    .png({ palette: true, quality: 100, effort: 10 })
    .toBuffer();
  await writeFile(`${FOLDER}/${name}.png`, small);
  console.log(`${name}.png: ${(small.length / 1000).toFixed(0)} kB`);
}

/** In the page: whether the drawing rests, or the live map that took its place. */
function isAtRest(): boolean {
  return performance.getEntriesByType("mark").some(({ name }) => /^atlas:(?:rest|idle)$/.test(name));
}
