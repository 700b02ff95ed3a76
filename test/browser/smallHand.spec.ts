import type { Page } from "@playwright/test";
import { expect, mapIsIdle, test } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";

/** What draws the map. */
const DRAWING = /assets\/mapPart/;

test("the first drag moves the picture before what draws the map has come, which goes on from there", async ({
  page,
}) => {
  const drawing = await holdBack(page, DRAWING);
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
  const before = await cornerOf(page);
  const place = await placeOf(page);
  await page.mouse.move(800, 450);
  await page.mouse.down();
  await page.mouse.move(700, 500);
  const dragged = await cornerInNextFrame(page);
  expect(dragged.x - before.x).toBeCloseTo(-100, 0);
  expect(dragged.y - before.y).toBeCloseTo(50, 0);
  const come = page.waitForResponse(DRAWING);
  drawing.letGo();
  await (await come).finished();
  await page.mouse.move(650, 520);
  const further = await cornerInNextFrame(page);
  expect(further.x - before.x).toBeCloseTo(-150, 0);
  // The live map stays away: the drawing is what goes on.
  await page.mouse.up();
  await page.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
  await expect(page.locator(".picture")).toHaveCount(0);
  const taken = await placeOf(page);
  expect(taken.x - place.x).toBeCloseTo(-150, 0);
  expect(taken.y - place.y).toBeCloseTo(further.y - before.y, 0);
  live.letGo();
  await mapIsIdle(page);
  expect(new URL(page.url()).hash).toMatch(/^#map=/);
  // A drag is no click.
  expect(new URL(page.url()).search).toBe("");
});

test("wheel and buttons scale the picture at once, and a click meanwhile picks", async ({ page }) => {
  const drawing = await holdBack(page, DRAWING);
  await page.goto("./");
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  await expect(zoomIn).toBeEnabled();
  const before = await cornerOf(page);
  await zoomIn.click();
  const zoomed = await cornerInNextFrame(page);
  expect(zoomed.width / before.width).toBeCloseTo(2, 2);
  await page.mouse.move(800, 450);
  await page.mouse.wheel(0, 500);
  await expect.poll(async () => (await cornerOf(page)).width / before.width).toBeCloseTo(1, 2);
  await page.locator(".picture [data-picks='member/KZ']").first().click({ force: true });
  await expect(page).toHaveURL(/member=KZ/);
  drawing.letGo();
  await mapIsIdle(page);
});

function cornerOf(page: Page) {
  return page.locator(".picture").evaluate((picture) => {
    const { x, y, width } = picture.getBoundingClientRect();
    return { x, y, width };
  });
}

/** Where the cable under the Caspian lies, in whatever drawing. */
function placeOf(page: Page) {
  return page
    .locator(".still-paper [data-picks='segment/ca-az/caspian-crossing']")
    .first()
    .evaluate((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
}

async function cornerInNextFrame(page: Page) {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return cornerOf(page);
}
