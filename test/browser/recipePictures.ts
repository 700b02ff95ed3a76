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
const VIEW = "?corridor=ca-az";

/** Of a picture in the README, in px. */
const WIDTH = 720;

await makeRecipePictures(process.env["DIST"] ?? `${ROOT}dist`);

/**
 * `npm run pictures:recipes`: what the README's recipes give, made by following them. PowerPoint's is the downloaded slide as
 * LibreOffice shows it; that of Google Slides is the downloaded picture on a slide of a page.
 */
async function makeRecipePictures(site: string): Promise<void> {
  if (!isInstalled("soffice") || !isInstalled("pdftoppm"))
    throw new Error("The recipes' pictures are taken with LibreOffice and Poppler: install them first.");
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "atlas-recipes-"));
  await save("powerpoint", await slidePicture(await downloaded(browser, server.url, "pptx", folder)));
  await save("google-slides", await readFile(await downloaded(browser, server.url, "png", folder)));
  await browser.close();
  server.close();
}

async function downloaded(browser: Browser, site: string, format: string, folder: string): Promise<string> {
  const page = await browser.newPage({ reducedMotion: "reduce", locale: "en-GB" });
  await page.goto(`${site}${VIEW}`);
  await page.waitForFunction(() => performance.getEntriesByName("atlas:idle").length > 0, null, {
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

async function save(name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture)
    .resize({ width: WIDTH })
    .png({ palette: true, quality: 100, effort: 10 })
    .toBuffer();
  await writeFile(`${FOLDER}/${name}.png`, small);
  console.log(`${name}.png: ${(small.length / 1000).toFixed(0)} kB`);
}
