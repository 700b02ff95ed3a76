import type { Page } from "@playwright/test";
import { expect, mapIsIdle, test } from "./atlasTest";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const said = (page: Page) => page.locator(".map [aria-live=polite]");

test("what the map has become is told when it rests, and describes its drawing", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await expect(said(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Central Asia–Azerbaijan" }).first().click();
  await expect(said(page)).toContainText("Map: Central Asia–Azerbaijan");
  await expect(said(page)).toContainText("Central Asia–Azerbaijan (under consideration)");
  await expect(said(page)).toContainText(
    "Countries in sight: Azerbaijan, Kazakhstan, Turkmenistan, Uzbekistan",
  );
  await expect(page.locator(".map-canvas svg > desc")).toHaveText((await said(page).textContent()) ?? "");
});

test("who steers by keys is told where the map has come to, once it rests", async ({ page }) => {
  await page.goto("?corridor=ca-az&lang=tr");
  await mapIsIdle(page);
  await page.keyboard.press("Tab");
  await expect(said(page)).toContainText("Görünen ülkeler: ");
  const before = (await said(page).textContent()) ?? "";
  const closer = page.getByRole("button", { name: "Yakınlaştır" });
  for (let i = 0; i < 4; i++) await closer.press("Enter");
  await expect(said(page)).not.toHaveText(before);
});
