import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, handOnMap, pageAnswers, settled, titleOf } from "./atlasTest";
import { test } from "./deployedTest";
import { holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, clickOnMap, pointOf } from "./mapPlaces";

// Files that hang are given up, which the browser reports.
test.use({ expectedErrors: /./ });

/** In the steppe, without a line or a name near. */
const STEPPE = [62.5, 48.2] as const;

for (const [what, files, address] of [
  ["the ground", /^ground\/overview\//, "#map=4.5/42/54"],
  ["the ground near by", /^ground\/detail\//, "#map=7/42.1/50.5"],
  ["the present grid", /^ground\/grid\//, "?show=grid#map=6/42.1/50.5"],
] as const)
  test(`where tiles of ${what} hang, the drawing stands till the live map does without them, says so, and asks again`, async ({
    page,
    site,
  }) => {
    site.spoil(files, "hang");
    await page.goto(`./${address}`, { waitUntil: "commit" });
    await pageAnswers(page);
    await expect(page.locator(".still-paper")).toBeVisible();
    await liveMapStands(page);
    const lacking = page.getByText("Part of the map couldn’t be loaded; the rest is shown.");
    await expect(lacking).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    const isOfLand = what === "the ground";
    const bare = isOfLand && (await colourAt(page, STEPPE));
    site.spoil(null);
    site.asked();
    await expect(async () => {
      for (const key of ["ArrowRight", "ArrowLeft"]) {
        await page.locator(".live-canvas canvas").press(key);
        await settled(page);
      }
      expect(site.asked()).toContainEqual(expect.stringMatching(files));
    }).toPass();
    if (isOfLand) await expect.poll(() => colourAt(page, STEPPE)).not.toEqual(bare);
    await clickOnMap(page, CROSSING);
    await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
    await expect(lacking).toHaveCount(0);
  });

test("where the font hangs, the live map is drawn without it", async ({ page, site }) => {
  site.spoil(/^fonts\//, "hang");
  await page.goto("./#map=4.5/42/50", { waitUntil: "commit" });
  await pageAnswers(page);
  await liveMapStands(page);
});

test("a live map that is late leaves the drawing to itself, with the ground near by, and takes over all the same", async ({
  page,
  site,
}) => {
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./#map=7/42.1/50.5");
  await expect.poll(() => site.asked()).toContain("ground/detail.json");
  await expect(page.locator(".still-paper")).toBeVisible();
  live.letGo();
  await liveMapStands(page);
});

async function liveMapStands(page: Page): Promise<void> {
  await handOnMap(page);
  await expect(page.locator(".live-canvas")).toBeVisible();
  await expect(page.locator(".still-paper")).toHaveCount(0);
}

async function colourAt(page: Page, place: readonly [number, number]): Promise<number[]> {
  const { x, y } = await pointOf(page, place);
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
  return [...data.subarray(0, 3)];
}
