import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, mapIsIdle, panelOf, test, titleOf } from "./atlasTest";
import { CROSSING, clickOnMap } from "./mapPlaces";
import { restingMap } from "./restingMap";

// MapLibre reports what happened to its context.
test.use({ expectedErrors: /context/i });

test("a WebGL context that is lost for good gives the map back to the drawing, which answers", async ({
  page,
}) => {
  await page.goto("./#map=4.5/42/50");
  await mapIsIdle(page);
  const address = page.url();
  await loseContext(page);
  await expect(page.locator(".map .still-paper svg")).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(page.url()).toBe(address);
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  await page.goBack();
  await panelOf(page)
    .getByRole("link", { name: /^2nd meeting of the Board/ })
    .click();
  await expect(panelOf(page)).toContainText("no report that it was held was found");
});

test("a WebGL context that comes back brings back the live map, with the same view", async ({ page }) => {
  await page.goto("./?segment=ca-az/caspian-crossing#map=5/42/50");
  await mapIsIdle(page);
  const before = await restingMap(page);
  await loseContext(page, 500);
  await expect(page.locator(".map canvas")).toBeVisible();
  await expect(page.locator(".map .still-paper")).toHaveCount(0);
  const { width, height } = before;
  const difference = async () => {
    const after = await mapOf(page);
    const pixels = pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.1 });
    return pixels / (width * height);
  };
  await expect.poll(difference).toBeLessThan(0.005);
  await expect(page).toHaveURL(/#map=5\/42\/50$/);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/#map=6\/42\/50$/);
});

/** Loses the context of the live map; with `backAfterMs` it comes back. */
async function loseContext(page: Page, backAfterMs?: number): Promise<void> {
  await page.evaluate((backAfterMs) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".live-canvas canvas")!;
    const lose = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    lose.loseContext();
    if (backAfterMs !== undefined) setTimeout(() => lose.restoreContext(), backAfterMs);
  }, backAfterMs);
}

async function mapOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator(".map-canvas").screenshot());
}
