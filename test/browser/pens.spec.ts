import type { Page } from "@playwright/test";
import { drawingStands, expect, mapIsIdle, pageAnswers, settled, test, titleOf } from "./atlasTest";
import { violations } from "./axe";
import { boxOf } from "./boxOf";
import { holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, clickOnMap, pointOf, SHARED_LINE, WATER } from "./mapPlaces";

const OVERVIEW = "Green energy corridors and the ECO member states";
const CROSSING_NAME = "Caspian crossing (Kazakhstan – Azerbaijan)";

/** The map that stands while the live one is on its way, and the live one: a reader doesn't tell them apart. */
const PENS = [
  { pen: "the drawing", open: openDrawing },
  { pen: "the live map", open: openLive },
];

for (const { pen, open } of PENS) {
  test(`on ${pen}, pointing at a line names it`, async ({ page }) => {
    await open(page);
    const { x, y } = await pointOf(page, CROSSING);
    await page.mouse.move(x, y);
    await expect(page.locator(".hover-tip")).toHaveText(CROSSING_NAME);
    const away = await pointOf(page, WATER);
    await page.mouse.move(away.x, away.y);
    await expect(page.locator(".hover-tip")).toBeHidden();
  });

  test(`on ${pen}, a click picks a line, and one on water lets go`, async ({ page }) => {
    await open(page);
    await clickOnMap(page, CROSSING);
    await expect(titleOf(page)).toHaveText(CROSSING_NAME);
    await settled(page);
    await clickOnMap(page, SEA);
    await expect(titleOf(page)).toHaveText(OVERVIEW);
  });

  test(`on ${pen}, lines that lie on one another are offered as a choice`, async ({ page }) => {
    await open(page);
    await clickOnMap(page, SHARED_LINE);
    const chooser = page.getByRole("dialog", { name: "2 things here" });
    await expect(chooser.getByRole("link")).toHaveText([/Ağrı/, /Borçka/]);
    await chooser.getByRole("link").first().click();
    await expect(page).toHaveURL(/\?segment=az-/);
    await expect(chooser).toBeHidden();
  });

  test(`on ${pen}, a press of a button zooms by one step about the middle of what is in sight`, async ({
    page,
  }) => {
    await open(page);
    const before = await pointOf(page, CROSSING);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await settled(page);
    const map = await boxOf(page.locator(".map-canvas"));
    const after = await pointOf(page, CROSSING);
    expect(after.x - (map.x + map.width / 2)).toBeCloseTo(2 * (before.x - (map.x + map.width / 2)), -1);
    expect(after.y - (map.y + map.height / 2)).toBeCloseTo(2 * (before.y - (map.y + map.height / 2)), -1);
  });
}
/** In the Caspian, where the crossing's view shows it: away from every line. */
const SEA = [51.6, 41.2] as const;

async function openDrawing(page: Page): Promise<void> {
  await holdBack(page, LIVE_MAP);
  await page.goto("./");
  await drawingStands(page);
}

async function openLive(page: Page): Promise<void> {
  await page.goto("./");
  await mapIsIdle(page);
}

test("before there is any pen, the picture itself answers a click", async ({ page }) => {
  await holdBack(page, /mapPart|facts\/map/);
  await page.goto("./", { waitUntil: "commit" });
  await pageAnswers(page);
  await page.locator('[data-id="name:corridor:az-tr-eu"]').click();
  await expect(titleOf(page)).toHaveText("Azerbaijan–Türkiye–Europe green energy corridor");
});

test("before there is any pen, a click on a country picks it", async ({ page }) => {
  await holdBack(page, /mapPart|facts\/map/);
  await page.goto("./", { waitUntil: "commit" });
  await pageAnswers(page);
  await page.locator('[data-picks="member/KZ"]').first().click();
  await expect(page).toHaveURL(/\?member=KZ/);
  await page.locator('[data-layer="labels"] [data-picks="member/IR"]').click();
  await expect(page).toHaveURL(/\?member=IR/);
});

test("axe finds nothing beside the live map, with legend and layers open", async ({ page }) => {
  await openLive(page);
  await page.getByText("Certainty, voltage, facilities, boundaries").click();
  await page.getByText("Layers", { exact: true }).click();
  await expect(page.getByRole("switch", { name: "Power plants" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("what is picked is shown by its state: no geometry is sent to the worker again", async ({ page }) => {
  await hearWorkers(page);
  await openLive(page);
  expect((await said(page)).filter(isGeometry).length, "geometry that was sent at first").toBeGreaterThan(0);
  const before = (await said(page)).length;
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText(CROSSING_NAME);
  await settled(page);
  expect((await said(page)).slice(before).filter(isGeometry)).toEqual([]);
});

const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
const isGeometry = (message: string) => message.includes("ca-az/caspian-crossing");

/** Notes what the page says to its workers, in text. */
async function hearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...words: Parameters<typeof post>) {
      said.push(JSON.stringify(words[0]));
      return post.apply(this, words);
    } as typeof post;
  });
}
