import { there } from "../there";
import { expect, mapIsIdle, pageRests, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { ask, frameIn, hostPage, pointInFrame, tellingOf } from "./frames";
import { CROSSING } from "./mapPlaces";

const DISCLAIMER = "do not imply official endorsement or acceptance";
/** Of all that comes with a static embed by address: scripts, facts, fonts and the ground of the overview. */
const STATIC_BYTES = 460_000;

test("an embed is the map with title, legend, credit and a link; all but the credit can be left out", async ({
  page,
}) => {
  await page.goto("./?frame=embed&corridor=ca-az&lang=en");
  await mapIsIdle(page);
  const parts = {
    title: page.getByRole("heading", { level: 1, name: "Central Asia–Azerbaijan Green Energy Corridor" }),
    legend: page.locator(".embed-key"),
    link: page.locator(".embed-link"),
    buttons: page.locator(".map-tools"),
    // The credit beneath it stays.
    scale: page.locator(".scale-bar svg"),
  };
  for (const part of Object.values(parts)) await expect(part).toBeVisible();
  await expect(parts.link).toHaveAttribute("href", "?corridor=ca-az&lang=en");
  await expect(page.getByRole("complementary")).toBeHidden();

  for (const [name, part] of Object.entries(parts)) {
    await page.goto(`./?frame=embed&corridor=ca-az&lang=en&without=${name}`);
    await expect(page.locator(".flow-button")).toBeAttached();
    await expect(part).toBeHidden();
    for (const [other, there] of Object.entries(parts)) if (other !== name) await expect(there).toBeVisible();
    await expect(page.getByText(DISCLAIMER)).toBeVisible();
  }
  await page.goto("./?frame=embed&lang=en&without=title,legend,link,buttons,scale");
  await expect(page.locator(".flow-button")).toBeAttached();
  for (const part of Object.values(parts)) await expect(part).toBeHidden();
  await expect(page.getByText(DISCLAIMER)).toBeVisible();
  await expect(page.getByText("CC BY 4.0")).toBeVisible();
});

test("on the smallest screen the credit and the disclaimer stay, and nothing scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await page.goto("./?frame=embed&corridor=ca-az&lang=en");
  await mapIsIdle(page);
  await expect(page.getByText(DISCLAIMER)).toBeInViewport({ ratio: 1 });
  const size = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(size).toEqual([0, 0]);
});

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
  const { page, errors, close } = await hostPage(
    browser,
    () =>
      `<iframe id="map" title="Map" width="900" height="560" src="${baseURL}?frame=embed&lang=en"></iframe>`,
  );
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
    const { page, errors, close } = await hostPage(
      browser,
      () =>
        `<iframe id="map" title="Map" width="900" height="560" src="${baseURL}?frame=embed&lang=en"></iframe>`,
    );
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
  const { page, errors, close } = await hostPage(
    browser,
    () =>
      `<iframe id="map" title="Map" width="900" height="560" src="${baseURL}?frame=embed&lang=en"></iframe>`,
  );
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

for (const frame of ["embed", "story"])
  for (const language of ["en", "ru"])
    test(`in a low frame every step of a story is read without scrolling, beside its map (${frame}, ${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 480, height: 420 });
      await page.goto(`./?story=two-corridors&frame=${frame}&lang=${language}`);
      await mapIsIdle(page);
      const count = await page.locator(".story-dot").count();
      for (let step = 1; step <= count; step += 1) {
        await expect(page.locator(".story-count")).toContainText(new RegExp(`^${step}\\D+${count}$`));
        const text = await boxOf(page.locator(".slide-text"));
        const bar = await boxOf(page.locator(".story-bar"));
        const map = await boxOf(page.locator(".map"));
        expect(text.y + text.height, `step ${step}`).toBeLessThanOrEqual(bar.y);
        expect(map.width * map.height, `step ${step}`).toBeGreaterThan(50_000);
        if (step < count) await page.locator(".story-go").last().click();
      }
    });
