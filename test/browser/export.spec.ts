import { readFileSync, writeFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { PNG } from "pngjs";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { pngText } from "../../src/draw/sheet/pngText";
import { ONE_FILE_MOST } from "../budgets";
import { packageProblems } from "../draw/slides/packageProblems";
import { templateFile } from "../draw/slides/template/templateFile";
import { all, layerIn, readXml, titleIn, unzipped } from "../draw/slides/unzipped";
import { there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { isMistake, WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const CA_AZ = "?corridor=ca-az";
/** Its own segments, as people edit them. */
const CORRIDOR = (
  JSON.parse(readFileSync(`${GEO_FOLDER}/corridors/ca-az.geojson`, "utf8")) as {
    features: { properties: { part?: string; name: { en: string } } }[];
  }
).features.filter(({ properties }) => properties.part === "corridor");

test("a slide has the segments as shapes, in the language of the page", async ({ page }) => {
  await page.goto(`${CA_AZ}&lang=ru`);
  await openExport(page);
  const file = await made(page);
  expect(file.suggestedFilename()).toMatch(/^corridor-atlas-ca-az-\d{4}-\d{2}-\d{2}-ru\.pptx$/);
  const parts = unzipSync(await bytesOf(file));
  const slide = readXml(strFromU8(there(parts["ppt/slides/slide1.xml"])));
  const names = all(slide, "p:cNvPr").map(({ attributes }) => attributes["name"]);
  expect(names).toEqual(expect.arrayContaining(["Участки", "Азербайджан", "Условные обозначения"]));
  const notes = readXml(strFromU8(there(parts["ppt/notesSlides/notesSlide1.xml"])));
  const said = all(notes, "a:t").map(({ text }) => text);
  expect(said.some((text) => text.includes("corridor=ca-az"))).toBe(true);
  expect(said.filter((text) => /https?:/.test(text)).length).toBeGreaterThan(3);
});

test("a picture is exactly as large as it says, and opens its view again when it is dropped", async ({
  page,
}) => {
  await page.goto(CA_AZ);
  await openExport(page);
  await page.getByRole("radio", { name: "Picture (PNG)" }).check();
  const bytes = await bytesOf(await made(page));
  const { width, height, data } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([2560, 1440]);
  expect(new Set(data.subarray(0, 4_000_000)).size).toBeGreaterThan(50);
  expect(pngText(bytes, "Source")).toBe(page.url());
  await page.goto("./");
  await mapIsIdle(page);
  // What hears it comes after the map.
  await expect(async () => {
    await drop(page, bytes);
    await expect(page).toHaveURL(/corridor=ca-az/, { timeout: 2000 });
  }).toPass();
});

test("a file that isn't a picture of the atlas is said to be none", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await expect(async () => {
    await drop(page, Buffer.from("a text"));
    await expect(page.getByRole("alert")).toContainText("isn’t a picture of this atlas", { timeout: 2000 });
  }).toPass();
});

test("a drawing has a named path for every segment and no picture in it", async ({ page }) => {
  await page.goto(CA_AZ);
  await openExport(page);
  await page.getByRole("radio", { name: "Drawing (SVG)" }).check();
  const svg = readXml((await bytesOf(await made(page))).toString());
  const lines = layerIn(svg, "lines");
  expect(lines.children.every(({ name }) => name === "path")).toBe(true);
  const names = lines.children.map(titleIn);
  expect(names).not.toContain("");
  expect(names).toEqual(expect.arrayContaining(CORRIDOR.map(({ properties }) => properties.name.en)));
  expect(all(svg, "image")).toEqual([]);
});

test("from near, the ground is the detailed one", async ({ page }) => {
  // The preview may ask for it as soon as the dialog opens.
  const detail = page.waitForResponse(/ground\/detail\.json$/);
  await page.goto(`${CA_AZ}#map=8/40.4/49.9`);
  await openExport(page);
  await page.getByRole("radio", { name: "Drawing (SVG)" }).check();
  const svg = readXml((await bytesOf(await made(page))).toString());
  expect((await detail).ok()).toBe(true);
  expect(all(svg, "text").map(({ text }) => text)).toContain("Baku");
});

test("a page is a PDF with its fonts; a title in Arabic script is refused with what to do", async ({
  page,
}) => {
  await page.goto(CA_AZ);
  await openExport(page);
  await page.getByRole("radio", { name: "Page (PDF)" }).check();
  const pdf = (await bytesOf(await made(page))).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  const done = page.getByText(/^Done: .*\.pdf/);
  await expect(done).toBeVisible();
  await page.getByLabel("Title", { exact: true }).fill("ممرات الطاقة");
  // The file that is done has another title.
  await expect(done).toBeHidden();
  await page.getByRole("button", { name: "Download" }).click();
  await expect(page.getByRole("alert")).toContainText("have no shapes for these letters");
});

test("one file holds the atlas: it opens from a disk without a network, at the view it was saved with", async ({
  page,
  browser,
}) => {
  await page.goto(CA_AZ);
  await openExport(page);
  await page.getByRole("radio", { name: "Whole atlas in one file (HTML)" }).check();
  const bytes = await bytesOf(await made(page));
  expect(bytes.length).toBeLessThanOrEqual(ONE_FILE_MOST.bytes);
  const file = test.info().outputPath("corridor-atlas.html");
  writeFileSync(file, bytes);
  const alone = await browser.newPage({ offline: true, reducedMotion: "reduce", locale: "en-GB" });
  const isFine = whatHappensOn(alone);
  await alone.goto(`file://${file}`);
  await mapIsIdle(alone);
  await expect(alone).toHaveURL(/\?corridor=ca-az/);
  await expect(alone.locator(".map-canvas svg [data-layer=lines] path").first()).toBeAttached();
  await expect(alone.getByRole("heading", { level: 2 })).toContainText("Central Asia–Azerbaijan");
  await alone.goto(`file://${file}?member=KZ&lang=az`);
  await expect(alone.getByRole("heading", { level: 2 })).toContainText("Qazaxıstan");
  await alone.keyboard.press("/");
  await alone.getByRole("combobox").fill("cececo");
  await expect(alone.getByRole("option").first()).toBeVisible();
  await alone.keyboard.press("Escape");
  await openExport(alone);
  const parts = unzipSync(await bytesOf(await made(alone)));
  const relations = strFromU8(there(parts["ppt/slides/_rels/slide1.xml.rels"]));
  expect(relations).toContain(`${new URL(page.url()).origin}/?member=KZ`);
  await alone.goto(`file://${file}?corridor=ca-az&lang=en`);
  await openExport(alone);
  await alone.getByRole("radio", { name: "Drawing (SVG)" }).check();
  await alone.getByRole("radio", { name: "Map", exact: true }).check();
  await alone.getByRole("checkbox", { name: "Relief, as a picture" }).check();
  const drawing = strFromU8(await bytesOf(await made(alone)));
  expect(drawing.match(/<image [^>]*data:image\/png/g)).toHaveLength(1);
  expect(isFine()).toEqual([]);
  await alone.close();
});

for (const [where, take] of [
  [
    "there is no clipboard",
    (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })),
  ],
  [
    "the reader doesn’t allow it",
    async (page) => {
      const session = await page.context().newCDPSession(page);
      const { browserContextId } = (await session.send("Target.getTargetInfo")).targetInfo;
      for (const allowWithoutSanitization of [true, false])
        await session.send("Browser.setPermission", {
          permission: { name: "clipboard-write", allowWithoutSanitization },
          setting: "denied",
          browserContextId: there(browserContextId),
        });
    },
  ],
] as const satisfies readonly [string, (page: Page) => Promise<unknown>][])
  test(`where ${where} the reader is told to download, and the choices stay`, async ({ page }) => {
    await take(page);
    await page.goto("./");
    await openExport(page);
    await page.getByRole("radio", { name: "Picture (PNG)" }).check();
    await page.getByLabel("Title", { exact: true }).fill("Mine");
    await page.getByRole("button", { name: "Copy the picture" }).click();
    await expect(page.getByRole("alert")).toContainText("Download the picture instead");
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Mine");
  });

test.describe("a file that can’t be had", () => {
  test.use({ expectedErrors: /WebGL|ERR_FAILED|ERR_INTERNET_DISCONNECTED/ });

  for (const format of ["pptx", "pdf", "html"])
    test(`offline the reader who wants ${format} is told, keeps the choices, and has it when back online`, async ({
      page,
      context,
    }) => {
      await page.goto("./");
      await openExport(page);
      await page.getByLabel("Title", { exact: true }).fill("Mine");
      await expect(page.locator(".export-preview")).toHaveJSProperty("width", 960);
      await page.locator(`input[name=format][value=${format}]`).check();
      await context.setOffline(true);
      await page.getByRole("button", { name: "Download" }).click();
      await expect(page.getByRole("alert")).toContainText("Check the connection");
      await context.setOffline(false);
      expect((await bytesOf(await made(page))).length).toBeGreaterThan(10_000);
      await page.locator("input[name=format][value=pptx]").check();
      await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Mine");
    });

  test("without a network the reader is told what to do, and the next try works", async ({ page }) => {
    await page.goto("./");
    await openExport(page);
    await page.route("**/fonts/*.ttf", (route) => route.abort());
    await page.getByRole("radio", { name: "Page (PDF)" }).check();
    await page.getByRole("button", { name: "Download" }).click();
    await expect(page.getByRole("alert")).toContainText("Check the connection");
    await page.unroute("**/fonts/*.ttf");
    expect((await bytesOf(await made(page))).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("slides are made in a reader’s own template, which is read in the page and stays until it is taken away", async ({
  page,
}) => {
  await page.goto(CA_AZ);
  await openExport(page);
  const asked: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && asked.push(request.url()));
  const dialog = page.getByRole("dialog");
  await drop(page, templateFile({ title: "ctrTitle" }), "ministry.potm", ".export-columns");
  await expect(dialog.getByRole("alert").getByRole("listitem")).toHaveText([
    /macros/,
    /no layout with a title/,
  ]);
  await drop(page, templateFile({ paper: "101820", ink: "FFFFFF" }), "ministry.potx", ".export-columns");
  await expect(dialog).toContainText("The slides are made in ministry.potx");
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await expect(page.getByLabel("Colours")).toHaveValue("dark");
  await page.keyboard.press("Escape");
  await openExport(page);
  await expect(dialog).toContainText("The slides are made in ministry.potx");
  const bytes = await bytesOf(await made(page));
  const parts = unzipped(new Uint8Array(bytes));
  expect(packageProblems(parts)).toEqual([]);
  expect(parts.get("ppt/media/emblem.png")).toBe("an emblem");
  const slide = readXml(there(parts.get("ppt/slides/slide1.xml")));
  const title = there(all(slide, "p:sp").find((each) => all(each, "p:ph").length > 0));
  expect(
    all(title, "a:t")
      .map(({ text }) => text)
      .join(" "),
  ).toContain("Central Asia");
  expect(all(title, "a:xfrm")).toEqual([]);
  await page.getByRole("button", { name: "Take it away" }).click();
  const plain = unzipped(new Uint8Array(await bytesOf(await made(page))));
  expect([...plain.keys()]).not.toContain("ppt/media/emblem.png");
  expect(asked).toEqual([]);
});

test("a title of 500 characters fits", async ({ page }) => {
  await page.goto("./");
  await openExport(page);
  await page.getByLabel("Title", { exact: true }).fill("Xəzər ".repeat(84).slice(0, 500));
  const parts = unzipSync(await bytesOf(await made(page)));
  expect(strFromU8(there(parts["ppt/slides/slide1.xml"]))).toContain("Xəzər…");
});

test("making can be stopped", async ({ page }) => {
  await page.goto("./");
  await openExport(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/fonts/*.ttf", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("radio", { name: "Page (PDF)" }).check();
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  letGo();
  await expect(page.getByRole("button", { name: "Download" })).toBeEnabled();
});

test("the printed page holds the map as a drawing, and the panel's text", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto(CA_AZ);
  await mapIsIdle(page);
  // What hears it comes after the map.
  await expect(async () => {
    await page.keyboard.press("Control+p");
    await expect(page.locator("html[data-printed]")).toHaveCount(1, { timeout: 4000 });
  }).toPass();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-map")).toBeVisible();
  await expect(page.locator(".print-map svg #layer-legend")).toBeVisible();
  await expect(page.locator(".panel")).toBeVisible();
  await expect(page.locator(".map-canvas")).toBeHidden();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(1);
});

test("a map that is printed has the title that the dialog gives it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  for (const address of ["./", CA_AZ]) {
    await page.goto(address);
    await openExport(page);
    if (address === CA_AZ) await page.getByRole("radio", { name: "Map", exact: true }).check();
    const title = await page.getByLabel("Title", { exact: true }).inputValue();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+p");
    await expect(page.locator("html[data-printed]")).toHaveCount(1);
    await expect(page.locator(".print-map svg #layer-title")).toContainText(title);
  }
});

/** Errors of a page, and whatever it asked for besides itself. */
function whatHappensOn(page: Page): () => string[] {
  const happened: string[] = [];
  page.on("pageerror", ({ message }) => happened.push(message));
  page.on("console", (message) => isMistake(message) && happened.push(message.text()));
  page.on("request", (request) => {
    if (!request.isNavigationRequest() && !/^(?:data|blob):/.test(request.url()))
      happened.push(request.url());
  });
  return () => happened;
}

async function openExport(page: Page): Promise<void> {
  await mapIsIdle(page);
  await page.locator(".export-open").click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** Presses the button that makes the file, and waits for it. */
async function made(page: Page): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.locator(".export-make").click();
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function drop(page: Page, bytes: Uint8Array, name = "map.png", on = "body"): Promise<void> {
  const file = { base64: Buffer.from(bytes).toString("base64"), name };
  const data = await page.evaluateHandle(({ base64, name }) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const type = name.endsWith(".png") ? { type: "image/png" } : {};
    transfer.items.add(new File([content], name, type));
    return transfer;
  }, file);
  await page.dispatchEvent(on, "drop", { dataTransfer: data });
}
