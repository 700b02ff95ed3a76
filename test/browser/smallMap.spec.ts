import type { Page } from "@playwright/test";
import { projectorOf } from "../../src/draw/flat/projectorOf";
import { type Camera, readCamera } from "../../src/view/camera";
import { FULL_EXTENT } from "../extents";
import { expect, mapIsIdle, pageAnswers, settled, test } from "./atlasTest";
import { boxOf } from "./boxOf";

// A ready question opens a figure, beside which the map is small: it shows the whole region there, and gives the camera back.

const FAR: Camera = { zoom: 20, lng: 0, lat: 0 };

test("a question that is pressed before the map has come shows the whole region", async ({ page }) => {
  await page.goto("./");
  await pageAnswers(page);
  await pressQuestion(page);
  await expectWholeRegion(page);
});

test("a question that is pressed on the live map shows the whole region", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await pressQuestion(page);
  await expectWholeRegion(page);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 360, height: 640 },
])
  test(`who leaves the figure looks where they looked before, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./");
    await mapIsIdle(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await settled(page);
    const before = cameraOf(page);
    await page.getByRole("link", { name: "Participation", exact: true }).click();
    await expect.poll(() => cameraOf(page).zoom).toBeLessThan(before.zoom - 1);
    await page.getByRole("link", { name: "Leave participation" }).click();
    await expect.poll(() => cameraOf(page)).toEqual(before);
  });

test("a small map that a hand has moved stays where it is when it gets another size", async ({ page }) => {
  await page.goto("./?explore=matrix");
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  const moved = cameraOf(page);
  const { height } = await boxOf(page.locator(".map-canvas"));
  await page.getByRole("separator").press("ArrowUp");
  await expect.poll(async () => (await boxOf(page.locator(".map-canvas"))).height).toBeGreaterThan(height);
  await settled(page);
  expect(cameraOf(page)).toEqual(moved);
});

async function pressQuestion(page: Page): Promise<void> {
  await page.locator("a[href*='explore=matrix']").filter({ visible: true }).nth(1).click();
  await expect(page.locator(".share-key")).toBeVisible();
}

/** Where the map looks; `FAR` before it rests anywhere. */
function cameraOf(page: Page): Camera {
  return readCamera(new URL(page.url()).hash) ?? FAR;
}

/** Both corners of the region are on the map, over the key at its foot, and the region isn't smaller than it need be. */
async function expectWholeRegion(page: Page): Promise<void> {
  await expect(async () => {
    const map = await boxOf(page.locator(".map-canvas"));
    const key = await boxOf(page.locator(".share-key"));
    const { project } = projectorOf(cameraOf(page), map);
    const [west, south, east, north] = FULL_EXTENT;
    const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
    const free = { width: map.width, height: key.y - map.y };
    expect(Math.min(left, top, free.width - right, free.height - bottom)).toBeGreaterThan(0);
    expect(Math.max((right - left) / free.width, (bottom - top) / free.height)).toBeGreaterThan(0.8);
  }).toPass({ timeout: 30_000 });
}
