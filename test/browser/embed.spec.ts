import type { Browser } from "@playwright/test";
import { there } from "../there";
import { expect, mapIsIdle, pageRests, test } from "./atlasTest";
import { ask, frameIn, hostPage, pointInFrame, tellingOf } from "./frames";
import { CROSSING } from "./mapPlaces";

/** Of all that comes with a static embed by address: scripts, facts, fonts and the ground of the overview. */
const STATIC_BYTES = 460_000;

for (const words of ["frame=embed&interactive=0", "frame=static"]) {
  test(`with ${words} neither wheel nor drag nor click changes the map`, async ({ browser, baseURL }) => {
    const { page, errors, close } = await hostPage(
      browser,
      () =>
        `<iframe id="map" title="Map" width="900" height="560" src="${baseURL}?${words}&lang=en#map=5/42/51"></iframe><p style="height: 2000px">`,
    );
    const map = await frameIn(await page.$("#map"));
    await mapIsIdle(map);
    const noted: string[] = [];
    page.on("framenavigated", (frame) => frame === map && noted.push(frame.url()));
    const { x, y } = await pointInFrame(map, { zoom: 5, lng: 51, lat: 42 }, CROSSING);
    await page.mouse.click(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    // The page still may move it, and nothing else has.
    await page.evaluate(() => {
      const camera = { zoom: 6, lng: 51, lat: 42 };
      frames[0]?.postMessage({ corridorAtlas: 1, type: "setView", camera }, "*");
    });
    await expect.poll(() => map.url()).toMatch(/#map=6\/42\/51$/);
    expect(noted).toEqual([map.url()]);
    await expect(map.locator(".map-tools")).toBeHidden();
    await expect(map.locator(".flow-button")).toBeHidden();
    expect(errors).toEqual([]);
    await close();
  });
}

for (const [where, view, name] of [
  ["of a corridor", "corridor=ca-az", "Baku"],
  ["of a near view", "corridor=az-tr-eu#map=7.6/39.3/46.2", "Jabrayil"],
] as const)
  test(`a static embed ${where} loads no part of MapLibre, no detail of the ground, and stays small`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`./?frame=static&lang=en&theme=dark&${view}`);
    await mapIsIdle(page);
    await expect(page.locator(".map-canvas svg text", { hasText: name }).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => /maplibre|createLivePen|\.pbf|detail|depths|heights/.test(url))).toEqual([]);
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: "bytes", description: `${all} in ${sizes.length} files` });
    expect(all).toBeLessThan(STATIC_BYTES);
  });

test("in a frame the overview stays the picture with which the page came until a pointer comes, and a drawing until it is pressed", async ({
  browser,
  baseURL,
}) => {
  const { page, errors, close } = await embedded(browser, there(baseURL));
  const map = await frameIn(await page.$("#map"));
  const asked = () => map.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await pageRests(map);
  const told = await tellingOf(page, (told) => told.type === "view" && told.camera !== null);
  expect((await asked()).filter((url) => /facts\/map|mapPart|createLivePen/.test(url))).toEqual([]);
  const { x, y } = await pointInFrame(map, there(told.type === "view" ? told.camera : null), CROSSING);
  await page.mouse.move(x, y);
  await map.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
  await page.mouse.move(x + 1, y);
  await expect(map.locator(".hover-tip")).toBeVisible();
  expect((await asked()).filter((url) => url.includes("createLivePen"))).toEqual([]);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(map.locator("canvas.maplibregl-canvas")).toHaveCount(1);
  expect(errors).toEqual([]);
  await close();
});

for (const [what, message, fits] of [
  ["a camera", { type: "setView", camera: { zoom: 6, lng: 51, lat: 42 } }, /#map=6\/42\/51$/],
  ["a thing", { type: "pick", picked: { kind: "corridor", id: "ca-az" } }, /corridor=ca-az/],
] as const)
  test(`a frame that rests with its picture draws ${what} that its page asks for`, async ({
    browser,
    baseURL,
  }) => {
    const { page, errors, close } = await embedded(browser, there(baseURL));
    const map = await frameIn(await page.$("#map"));
    await pageRests(map);
    await tellingOf(page, ({ type }) => type === "ready");
    await ask(page, message);
    await expect.poll(() => map.url()).toMatch(fits);
    await map.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
    const far = await tellingOf(page, (told) => told.type === "view" && (told.camera?.zoom ?? 0) > 4);
    expect(far).toMatchObject({ type: "view" });
    await expect(map.locator("canvas")).toHaveCount(0);
    expect(errors).toEqual([]);
    await close();
  });

test("a site of another origin gets a live map in its frame, which stores nothing", async ({
  browser,
  baseURL,
}) => {
  const { page, errors, close } = await embedded(browser, there(baseURL));
  const map = await frameIn(await page.$("#map"));
  await mapIsIdle(map);
  await expect(map.locator("canvas.maplibregl-canvas")).toHaveCount(1);
  expect(await map.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    "",
  ]);
  expect(errors).toEqual([]);
  await close();
});

/** A page of somebody else's with the overview in a frame. */
function embedded(browser: Browser, baseURL: string): ReturnType<typeof hostPage> {
  return hostPage(
    browser,
    () =>
      `<iframe id="map" title="Map" width="900" height="560" src="${baseURL}?frame=embed&lang=en"></iframe>`,
  );
}

test("a frame in which no file may be saved says how to come to it, when one is made", async ({
  browser,
  baseURL,
}) => {
  const { page, close } = await hostPage(
    browser,
    () =>
      `<iframe title="map" sandbox="allow-scripts" width="1000" height="700" src="${baseURL}?corridor=ca-az&lang=en"></iframe>`,
  );
  const frame = await frameIn(await page.$("iframe"));
  await mapIsIdle(frame);
  await frame.locator(".export-open").click();
  await frame.locator("input[name=format][value=svg]").check();
  await frame.locator(".export-make").click();
  await expect(frame.getByText("Nothing saved? The page around the map may not allow it")).toBeVisible();
  await close();
});
