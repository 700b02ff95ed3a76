import type { Page } from "@playwright/test";
import { expect, mapIsIdle, pageAnswers, panelOf, settled, test, titleOf } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, clickOnMap } from "./mapPlaces";

// What the network does here on purpose, the browser and MapLibre report.
test.use({
  expectedErrors: /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)|status of 500/,
});

const CROSSING_NAME = "Caspian crossing (Kazakhstan – Azerbaijan)";
const LACKING = "Part of the map couldn’t be loaded; the rest is shown.";
const CA_AZ = "Central Asia–Azerbaijan Green Energy Corridor";

test("where a tile of the ground is missing, the map says so, shows what it has, and picks", async ({
  page,
}) => {
  await page.route(/\/ground\/overview\/.*\.pbf$/, (route) => route.abort());
  await page.goto("./");
  await mapIsIdle(page);
  await expect(page.getByRole("status").filter({ hasText: LACKING })).toBeVisible();
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
});

test("where a tile of the ground was cut short, the map says so, shows what it has, and picks", async ({
  page,
}) => {
  await page.route(/\/ground\/overview\/.*\.pbf$/, async (route) => {
    const response = await route.fetch();
    const whole = await response.body();
    await route.fulfill({
      status: 200,
      contentType: "application/x-protobuf",
      body: whole.subarray(0, whole.length / 2),
    });
  });
  await page.goto("./");
  await mapIsIdle(page);
  await expect(page.getByRole("status").filter({ hasText: LACKING })).toBeVisible();
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
  // A tile that is still on its way is nobody's any longer.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("where the fonts fail, the text stands in the system's", async ({ page }) => {
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.goto("./?corridor=ca-az");
  await mapIsIdle(page);
  await expect(titleOf(page)).toHaveText(CA_AZ);
  await page.getByRole("button", { name: "Zoom out" }).click();
});

test("while the live map is on its way, the picture is moved, picked from, and keeps what was done", async ({
  page,
}) => {
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/#map=/);
  const zoomed = new RegExp(`${new URL(page.url()).hash}$`);
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
  await expect(page).not.toHaveURL(zoomed);
  await settled(page);
  const address = page.url();
  live.letGo();
  await mapIsIdle(page);
  await expect(page.locator(".map canvas").first()).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
});

test("a press on Export before there is a map is answered when it has come", async ({ page }) => {
  const map = await holdBack(page, /assets\/mapPart-/);
  await page.goto("?corridor=ca-az");
  await page.waitForFunction(() => performance.getEntriesByName("atlas:answers").length > 0);
  const tool = page.locator(".export-open");
  await tool.click();
  await expect(tool).toHaveAttribute("aria-busy", "true");
  map.letGo();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(tool).not.toHaveAttribute("aria-busy");
});

test("a file that is dropped before the part has come that takes files doesn’t take the page away", async ({
  page,
}) => {
  const keys = await holdBack(page, /assets\/ExportKeys-/);
  await page.goto("?corridor=ca-az");
  await pageAnswers(page);
  const drop = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["a text"], "a.txt", { type: "text/plain" }));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    });
  expect(await drop()).toBe(true);
  const unknown = page.getByText(/isn’t a picture of this atlas/);
  await expect(unknown).toHaveCount(0);
  keys.letGo();
  await expect.poll(async () => ((await drop()) ? await unknown.count() : -1)).toBeGreaterThan(0);
});

test("where MapLibre can't be had, the drawing stays and is drawn anew", async ({ page }) => {
  await page.route(LIVE_MAP, (route) => route.abort());
  await page.goto("./?corridor=ca-az");
  await mapIsIdle(page);
  await expect(page.locator('.map [data-id^="facility:ca-az/"]').first()).toBeAttached();
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
});

test("where the facts of the map fail, the page says so, and trying again brings the map", async ({
  page,
}) => {
  const facts = /facts\/map\.json$/;
  await page.route(facts, (route) => route.fulfill({ status: 500, body: "" }));
  // Another map than the picture.
  await page.goto("./?hide=places");
  const notice = page.getByRole("status").filter({ hasText: "The map couldn’t be loaded." });
  await expect(notice).toBeVisible();
  // What needs no map goes on.
  await panelOf(page).getByRole("link", { name: "Kazakhstan" }).click();
  await expect(titleOf(page)).toHaveText("Kazakhstan");
  await page.unroute(facts);
  await notice.getByRole("button", { name: "Try again" }).click();
  await mapIsIdle(page);
  await expect(notice).toBeHidden();
});

test("where the details of a thing fail, the panel says so, and trying again brings them", async ({
  page,
}) => {
  await failOnce(page, /facts\/en\/corridor\/ca-az\.json$/);
  await page.goto("./?corridor=ca-az");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The details couldn’t be loaded.");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(panelOf(page).getByRole("heading", { name: "State of play" })).toBeVisible();
  await expect(titleOf(page)).toHaveText(CA_AZ);
});

test("offline, what has come stays, and what hasn't is asked for again", async ({ page, context }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await context.setOffline(true);
  await panelOf(page).getByRole("link", { name: "Uzbekistan" }).click();
  await expect(page.getByRole("alert")).toContainText("Check the connection and try again.");
  await page.goBack();
  await expect(titleOf(page)).toHaveText("Green energy corridors and the ECO member states");
  await panelOf(page).getByRole("link", { name: "Tajikistan" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(titleOf(page)).toHaveText("Tajikistan");
  await expect(panelOf(page).getByRole("region", { name: "Indicators" })).toBeVisible();
});

/** A server that fails at the first request for a file, and has it at the next. */
async function failOnce(page: Page, file: RegExp): Promise<void> {
  let isFirst = true;
  await page.route(file, (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    return route.fulfill({ status: 500, body: "" });
  });
}

test.describe("a part that can’t be had", () => {
  test.use({ expectedErrors: /net::ERR_FAILED|Failed to fetch dynamically imported module|error loading/i });

  for (const [part, address, want] of [
    ["EmbedHead", "?frame=embed&corridor=ca-az", null],
    ["FlowCanvas", "?corridor=ca-az", "Motion in the direction of export"],
  ] as const)
    test(`is a sentence in its place, and comes when it is asked for again (${part})`, async ({ page }) => {
      const file = new RegExp(`/assets/${part}-[^/]*\\.js`);
      await page.route(file, (route) => route.abort());
      await page.goto(`./${address}`);
      await mapIsIdle(page);
      if (want) await page.getByRole("button", { name: want }).click();
      const said = page.getByRole("status").filter({ hasText: "This part of the page couldn’t be loaded." });
      await expect(said).toBeVisible();
      await expect(page.locator(".map-canvas")).toBeVisible();
      await page.unroute(file);
      await said.getByRole("button", { name: "Try again" }).click();
      await expect(said).toHaveCount(0);
    });

  for (const [dialog, button] of [
    ["SearchDialog", /^Search/],
    ["ExportDialog", "Export"],
    ["ShareDialog", "Share"],
  ] as const)
    test(`is said under the header where a dialog doesn’t come, which opens when it is asked for again (${dialog})`, async ({
      page,
    }) => {
      const file = new RegExp(`/assets/${dialog}-[^/]*\\.js`);
      await page.route(file, (route) => route.abort());
      await page.goto("./");
      await pageAnswers(page);
      await page.locator(".header").getByRole("button", { name: button }).click();
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("couldn’t be loaded");
      await page.unroute(file);
      await alert.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expect(alert).toHaveCount(0);
    });

  test("is said in the panel, where its panel is a file of its own", async ({ page }) => {
    const file = /\/assets\/SeldomPanel-[^/]*\.js/;
    await page.route(file, (route) => route.abort());
    await page.goto("./?centre=cececo");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The details couldn’t be loaded.");
    await page.unroute(file);
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(titleOf(page)).toHaveText("Clean Energy Centre of the Economic Cooperation Organization");
  });
});
