import type { Page } from "@playwright/test";
import { expect, pageAnswers, panelOf, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { type DeployedSite, FAULTS, type Fault } from "./deployedSite";
import { test } from "./deployedTest";
import { CROSSING, clickOnMap } from "./mapPlaces";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

// Browsers differ in what they say of a file that comes badly: what the page says of it is looked at.
test.use({ ...WITHOUT_LIVE_MAP, expectedErrors: /./ });

const CA_AZ = "Central Asia–Azerbaijan Green Energy Corridor";
const SAID = "The page’s script hasn’t come. Its overview and links work without; reload to try again.";

/** What has to come before the page can speak for itself. */
const FIRST_SCRIPTS = [
  { of: "main script", files: /^assets\/index-[\w-]+\.js/ },
  { of: "React", files: /^assets\/react-[\w-]+\.js/ },
];

for (const { of, files } of FIRST_SCRIPTS)
  test(`where the ${of} doesn’t come, the served page says so after a while, its links work, and reloading brings the view`, async ({
    browser,
    site,
  }) => {
    const faults = FAULTS.filter((fault) => fault !== "slow");
    const pages: [Fault, Page][] = [];
    // A browser keeps what came, however bad: each page has one of its own.
    for (const fault of faults)
      pages.push([fault, await opened(await browser.newPage(), site, files, fault)]);
    for (const [fault, page] of pages)
      await test.step(fault, async () => {
        await expect(page.getByText(SAID)).toBeVisible();
        await expect(page.locator(".map svg text", { hasText: "Kazakhstan" }).first()).toBeVisible();
        expect(new URL(page.url()).search).toBe("?corridor=ca-az");
        await panelOf(page).getByRole("link", { name: "Kazakhstan" }).click();
        await expect(page).toHaveURL(/member\/KZ\.html$/);
        await expect(titleOf(page)).toHaveText("Kazakhstan");
      });
    site.spoil(null);
    const [, page] = pages[0]!;
    await page.goBack();
    await page.reload();
    await expect(titleOf(page)).toHaveText(CA_AZ);
    await expect(page.getByText(SAID)).toBeHidden();
    for (const [, each] of pages) await each.context().close();
  });

test("what the page says of its script lies under the name of the atlas, and within the window, on every screen", async ({
  page,
  site,
}) => {
  await opened(page, site, FIRST_SCRIPTS[0]!.files, "hang");
  const notice = page.getByText(SAID);
  await expect(notice).toBeVisible();
  for (const [width, height] of SCREENS)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      const [box, header, panel] = await Promise.all([
        boxOf(notice),
        boxOf(page.locator(".header")),
        boxOf(page.locator(".panel")),
      ]);
      expect(box.y).toBeGreaterThanOrEqual(header.y + header.height);
      expect(box.x).toBeGreaterThanOrEqual(12);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 12);
      // Beside the panel, or over the map above it.
      expect(box.x >= panel.x + panel.width || box.y + box.height <= panel.y).toBe(true);
    });
});

/** Of a phone, of 400 % zoom, as narrow as two columns get, and of a desk. */
const SCREENS = [
  [360, 640],
  [320, 256],
  [721, 900],
  [1440, 900],
] as const;

test("a main script that is slow isn’t spoken of once it has come", async ({ page, site }) => {
  await opened(page, site, FIRST_SCRIPTS[0]!.files, "slow");
  await pageAnswers(page);
  await expect(titleOf(page)).toHaveText(CA_AZ);
  await expect(page.getByText(SAID)).toBeHidden();
});

test("the speaker’s window says where its language doesn’t come, or itself, and comes when it is asked for again", async ({
  page,
  site,
}) => {
  const desk = `${site.url}?story=two-corridors&step=2&frame=speaker&lang=ru`;
  site.spoil(/^assets\/SpeakerWindow-/);
  await page.goto(desk);
  await expect(page.getByText(SAID)).toBeVisible();
  site.spoil(/^assets\/ru-/);
  await page.goto("about:blank");
  await page.goto(desk);
  const said = page.getByRole("alert").filter({ hasText: "Русский couldn’t be loaded." });
  await expect(said).toBeVisible();
  await expect(page.locator(".desk-now h2")).toHaveText("From Central Asia to Azerbaijan");
  site.spoil(null);
  await said.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(said).toHaveCount(0);
});

/** Opens a page without waiting for what won’t come: only until it was asked for. */
async function opened(page: Page, site: DeployedSite, files: RegExp, fault: Fault): Promise<Page> {
  site.asked();
  site.spoil(files, fault);
  await page.goto(`${site.url}?corridor=ca-az`, { waitUntil: "commit" });
  await expect.poll(() => site.asked().some((path) => files.test(path))).toBe(true);
  return page;
}

/** What the drawing does without. */
const PARTS_OF_DRAWING = [
  { of: "the fonts", files: /^fonts\// },
  { of: "the picture of the relief", files: /^ground\/hillshade/ },
];

for (const { of, files } of PARTS_OF_DRAWING)
  test(`where ${of} come badly, the map stands and answers`, async ({ page, site }) => {
    for (const fault of FAULTS)
      await test.step(fault, async () => {
        site.spoil(files, fault);
        await page.goto("about:blank");
        await page.goto(`${site.url}#map=4.5/42/50`, { waitUntil: "commit" });
        await pageAnswers(page);
        await page.getByRole("button", { name: "Zoom in" }).click();
        await expect(page).toHaveURL(/#map=5\.5\/42\/50$/);
        await clickOnMap(page, CROSSING);
        await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
        await expect(page.locator(".map .still-paper > svg")).toBeVisible();
        await expect(page.locator(".map .notice:not(.slow)")).toHaveCount(0);
      });
  });
