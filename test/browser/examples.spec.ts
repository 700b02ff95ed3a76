import type { Page } from "@playwright/test";
import { there } from "../there";
import { expect, mapIsIdle, pageRests, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { frameIn, pointInFrame } from "./frames";
import { hears } from "./hears";
import { CROSSING } from "./mapPlaces";

interface Element {
  readonly seen: {
    readonly view: string;
    readonly camera: { zoom: number; lng: number; lat: number } | null;
  } | null;
}
const seenBy = (page: Page, map: string) =>
  page.$eval(map, (element) => (element as unknown as Element).seen);
const frameOf = async (page: Page, map: string) => {
  await expect(page.locator(`${map} iframe[data-ready]`)).toHaveCount(1, { timeout: 60_000 });
  return frameIn(await page.locator(`${map} iframe`).elementHandle());
};

test("slides drive one map, and the other drives its slide", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("./examples/reveal/#/1");
  const driven = await frameOf(page, "#driven");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => driven.url()).toContain("corridor=az-tr-eu");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => driven.url()).toContain("corridor=ca-az");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => driven.url()).toContain("segment=ca-az/caspian-crossing");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => driven.url()).toContain("corridor=ca-az");
  await page.goto("./examples/reveal/#/2");
  await expect(page.locator("#picked-title")).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  await page.getByRole("button", { name: "Take this map as a picture" }).click();
  await expect(page.locator("#said")).toHaveText(/^corridor-atlas-ca-az-.*\.png$/, { timeout: 60_000 });
  expect(await page.locator("#taken").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
});

for (const scale of [0.4, 1, 1.6]) {
  test.describe(`a slide that is scaled by ${scale}`, () => {
    test.use({ viewport: { width: Math.round(1280 * scale), height: Math.round(720 * scale) } });

    test("is clicked where it seems to be", async ({ page }) => {
      await page.goto("./examples/reveal/#/2");
      const map = await frameOf(page, "#driving");
      await mapIsIdle(map);
      expect(await map.evaluate(() => innerWidth)).toBe(950);
      await expect.poll(async () => (await seenBy(page, "#driving"))?.camera ?? null).not.toBeNull();
      const { camera } = there(await seenBy(page, "#driving"));
      const { x, y } = await pointInFrame(map, there(camera), CROSSING);
      await page.mouse.click(x, y);
      await expect(page.locator("#picked-title")).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
    });
  });
}

test("the wheel scrolls the article over its map; with Ctrl it zooms the map", async ({ page }) => {
  await page.goto("./examples/article/");
  const map = await frameOf(page, "#map");
  await mapIsIdle(map);
  await page.locator("#map").scrollIntoViewIfNeeded();
  await pointAtMap(page);
  const before = { top: await page.evaluate(() => scrollY), seen: await seenBy(page, "#map") };
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top + 100);
  await expect(map.locator(".gesture-hint")).toHaveText("Hold Ctrl and scroll to zoom the map");
  expect((await seenBy(page, "#map"))?.camera?.zoom).toBe(before.seen?.camera?.zoom);

  await pointAtMap(page);
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect
    .poll(async () => (await seenBy(page, "#map"))?.camera?.zoom ?? 0)
    .toBeGreaterThan((before.seen?.camera?.zoom ?? 0) + 0.1);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

/** Where neither its legend nor a button lies over it. */
async function pointAtMap(page: Page): Promise<void> {
  const box = await boxOf(page.locator("#map"));
  await page.mouse.move(box.x + box.width * 0.7, Math.max(box.y + box.height * 0.3, 20));
}

test.describe("under a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("the article scrolls over its map", async ({ page }) => {
    await page.goto("./examples/article/");
    await page.locator("#map").scrollIntoViewIfNeeded();
    const map = await frameOf(page, "#map");
    await mapIsIdle(map);
    const box = await boxOf(page.locator("#map"));
    const before = { top: await page.evaluate(() => scrollY), seen: await seenBy(page, "#map") };
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: box.x + box.width / 2, y }],
      });
    const from = box.y + 150;
    await touch("touchStart", from);
    for (let moved = 10; moved <= 250; moved += 20) await touch("touchMove", from - moved);
    await touch("touchEnd", from);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top + 100);
    const { zoom, lng, lat } = there(before.seen?.camera);
    expect((await seenBy(page, "#map"))?.camera).toEqual({
      zoom: expect.closeTo(zoom),
      lng: expect.closeTo(lng),
      lat: expect.closeTo(lat),
    });
  });
});

test("of ten maps only those near the screen are there, each a drawing until a hand is on it, and all of them take at most 72 MB", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto("./examples/ten/");
  const frames = page.locator("corridor-map iframe");
  await expect(page.locator("corridor-map iframe[data-ready]").first()).toBeAttached({ timeout: 60_000 });
  expect(await frames.count()).toBeLessThanOrEqual(2);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const heaps: number[] = [];
  const came = new Set<string>();
  const maps = page.locator("corridor-map");
  for (let i = 0; i < 10; i++) {
    await maps.nth(i).scrollIntoViewIfNeeded();
    await expect(maps.nth(i).locator("iframe[data-ready]")).toHaveCount(1, { timeout: 60_000 });
    await pageRests(await frameIn(await maps.nth(i).locator("iframe").elementHandle()));
    await expect(maps.nth(i).frameLocator("iframe").locator("canvas")).toHaveCount(0);
    came.add((await maps.nth(i).getAttribute("view")) ?? "");
    expect(await frames.count()).toBeLessThanOrEqual(5);
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    heaps.push(there(metrics.find(({ name }) => name === "JSHeapUsedSize")).value / 1e6);
  }
  test.info().annotations.push({ type: "heap in MB", description: heaps.map(Math.round).join(" ") });
  console.info(`Heap of ten embeds, in MB: ${heaps.map((heap) => heap.toFixed(1)).join(" ")}`);
  expect(came.size).toBe(10);
  expect(Math.max(...heaps)).toBeLessThanOrEqual(72);
  await mapIsIdle(await frameIn(await maps.last().locator("iframe").elementHandle()));
  await expect(maps.last().frameLocator("iframe").locator("canvas")).toHaveCount(1);
});

test.describe("in a sandbox", () => {
  // Chromium says so of a sandbox that was told to run no scripts: that is the example.
  test.use({ expectedErrors: /^Blocked script execution/ });

  test("the map is a drawing that answers; without scripts it is still there", async ({ page }) => {
    await page.goto("./examples/sandbox/");
    const map = await frameIn(await page.$("#sandboxed"));
    await mapIsIdle(map);
    expect(await map.evaluate(() => self.origin)).toBe("null");
    await expect(map.locator(".embed-title")).toHaveText("Azerbaijan–Türkiye–Europe green energy corridor");
    await expect(map.locator("canvas")).toHaveCount(0);
    // The fonts have come too: to a page without an origin they are another's.
    expect(await map.evaluate(() => document.fonts.check("16px Inter"))).toBe(true);
    await map
      .locator(
        '.map-canvas [data-id="segment:az-tr-eu/ordubad-julfa"], .map-canvas [data-layer="lines"] [data-id]',
      )
      .first()
      .click({ force: true });
    await expect.poll(() => map.url()).toMatch(/segment=|corridor=|facility=/);

    const still = await frameIn(await page.$("#static"));
    await mapIsIdle(still);
    const scripts = await still.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(scripts.filter((name) => /maplibre|createLivePen/.test(name))).toEqual([]);
    const box = await boxOf(page.locator("#static"));
    const heard = await hears(still, "click");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await heard();
    expect(still.url()).toContain("corridor=ca-az");

    const plain = await frameIn(await page.$("#scriptless"));
    await expect(plain.locator(".drawing svg")).toBeVisible();
    await expect(plain.getByText("do not imply official endorsement")).toBeVisible();
    expect(await page.$eval("#picture", (image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      0,
    );
  });
});

test.describe("where scripts are blocked", () => {
  test.use({ javaScriptEnabled: false });

  test("a link with a picture stands in the place of each map", async ({ page }) => {
    await page.goto("./examples/article/");
    const link = page.locator("#map > a");
    await expect(link).toBeVisible();
    await expect(
      link.getByRole("img", { name: "Map of the Central Asia–Azerbaijan Green Energy Corridor" }),
    ).toBeVisible();
    await expect(link).toHaveAttribute("href", "../../?corridor=ca-az");
  });
});

test("two elements on a page keep apart, and an attribute changes the map in its place", async ({ page }) => {
  await page.goto("./examples/reveal/#/1");
  const driven = await frameOf(page, "#driven");
  const driving = await frameOf(page, "#driving");
  await page.$eval("#driven", (map) => map.setAttribute("lang", "az"));
  await expect.poll(() => driven.url()).toContain("lang=az");
  expect(driving.url()).toContain("lang=en");
  await expect(driven.locator("html")).toHaveAttribute("lang", "az");
});
