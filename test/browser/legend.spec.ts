import { expect, mapIsIdle, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

test("a window with little room keeps the map free, and unfolds the legend when it is asked for", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("./");
  await mapIsIdle(page);
  const map = await boxOf(page.locator(".map"));
  const key = page.locator(".map-key");
  const folded = await boxOf(key);
  expect((folded.width * folded.height) / (map.width * map.height)).toBeLessThan(0.06);
  await key.getByText("Legend", { exact: true }).click();
  await expect(key.getByText("Under construction", { exact: true })).toBeVisible();
});

test("a roomy window shows the legend at once", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator(".map-key").getByText("Under construction", { exact: true })).toBeVisible();
});
