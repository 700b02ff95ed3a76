import type { Page } from "@playwright/test";
import { drawingStands, expect, mapIsIdle, settled, test, titleOf } from "./atlasTest";
import { frameIn, hostPage, tellingOf } from "./frames";
import { holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, clickOnMap, pointOf } from "./mapPlaces";

for (const ratio of [1.25, 1.5])
  test(`on a screen of ${ratio} pixels a px the live map is drawn as finely as that screen`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ deviceScaleFactor: ratio, viewport: { width: 900, height: 600 } });
    await page.goto(`${baseURL}?corridor=ca-az`);
    await mapIsIdle(page);
    const finer = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(".live-canvas canvas")!;
        return canvas.width - Math.round(canvas.clientWidth * devicePixelRatio);
      });
    await expect.poll(finer).toBe(0);
    await page.context().close();
  });

for (const pen of ["drawing", "live map"] as const)
  test(`a window that goes from screen to screen: the ${pen} is as fine as each, stays where it is, and answers`, async ({
    page,
  }) => {
    const live = await holdBack(page, LIVE_MAP);
    if (pen === "live map") live.letGo();
    await page.goto("./#map=4.6/42/52");
    await (pen === "live map" ? mapIsIdle : drawingStands)(page);
    await settled(page);
    const before = { at: await sheetAt(page), hash: new URL(page.url()).hash };
    const { x, y } = await pointOf(page, CROSSING);
    for (const ratio of [1.25, 1.75, 2, 1]) {
      await moveToScreen(page, ratio);
      if (pen === "live map") await expect.poll(() => missingPixels(page)).toBeLessThanOrEqual(1);
      expect(await sheetAt(page)).toEqual(before.at);
      await page.mouse.move(x + 40, y + 60);
      await page.mouse.move(x, y);
      await expect(page.locator(".hover-tip")).toContainText("Caspian");
    }
    expect(new URL(page.url()).hash).toBe(before.hash);
    await clickOnMap(page, CROSSING);
    await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  });

/** The page keeps its size in px. An emulated screen tells of itself only when something else that a page asks of its medium changes. */
async function moveToScreen(page: Page, deviceScaleFactor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const size = page.viewportSize()!;
  await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor, mobile: false });
  for (const contrast of ["more", "no-preference"] as const) await page.emulateMedia({ contrast });
  expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
}

/** How many pixels the canvas has more or less than its screen, across or down: one may come of rounding. */
function missingPixels(page: Page): Promise<number> {
  return page.locator(".live-canvas canvas").evaluate((element) => {
    const { width, height, clientWidth, clientHeight } = element as HTMLCanvasElement;
    const apart = (px: number, pixels: number) => Math.abs(Math.floor(px * devicePixelRatio) - pixels);
    return Math.max(apart(clientWidth, width), apart(clientHeight, height));
  });
}

/** Where the map lies on the page, in whole px: lines beside it are as wide as whole pixels of a screen. */
function sheetAt(page: Page) {
  return page
    .locator(".still-paper > svg, .live-canvas canvas")
    .filter({ visible: true })
    .evaluate((sheet) => {
      const { x, y, width, height } = sheet.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
}

for (const more of ["", "&frame=static"])
  test(`an embed that was folded up to nothing shows what one does that never was, when it is opened${more}`, async ({
    browser,
    baseURL,
  }) => {
    const frame = (id: string, size: string) =>
      `<div id="${id}" style="${size}"><iframe title="${id}" style="width:100%;height:100%;border:0" src="${baseURL}?frame=embed&lang=en&corridor=ca-az${more}"></iframe></div>`;
    const { page, errors, close } = await hostPage(browser, () =>
      [frame("folded", "width:0;height:0"), frame("open", "width:800px;height:450px")].join(""),
    );
    const [folded, open] = [
      await frameIn(await page.$("#folded iframe")),
      await frameIn(await page.$("#open iframe")),
    ];
    for (const each of [folded, open]) await mapIsIdle(each);
    await page.evaluate(() => {
      document.getElementById("folded")!.style.cssText = "width:800px;height:450px";
    });
    const whole = await cameraOf(page, 1);
    await expect.poll(() => cameraOf(page, 0)).toEqual(whole);
    expect(errors).toEqual([]);
    await close();
  });

/** Where the map in that frame looks, as it tells the page around it. */
async function cameraOf(page: Page, frame: number): Promise<string[]> {
  const id = `${frame}-${Math.random()}`;
  await page.evaluate(
    ([frame, id]) => frames[frame]?.postMessage({ corridorAtlas: 1, id, type: "setView" }, "*"),
    [frame, id] as const,
  );
  const told = await tellingOf(page, (told) => told.id === id);
  const camera = told.type === "view" ? told.camera : null;
  return Object.values(camera ?? {}).map((value) => value.toFixed(1));
}
