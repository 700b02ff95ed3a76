import type { Page } from "@playwright/test";
import { there } from "../there";
import { expect, mapIsIdle, panelOf, test, titleOf, watch } from "./atlasTest";
import { boxOf } from "./boxOf";
import { holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, pointOf } from "./mapPlaces";

test("a newcomer sees both corridors, the ten members, the legend and the overview", async ({ page }) => {
  await page.goto("./");
  const panel = panelOf(page);
  await expect(titleOf(page)).toHaveText("Green energy corridors and the ECO member states");
  await expect(panel.getByRole("link", { name: /^Azerbaijan–Türkiye–Europe green/ })).toBeVisible();
  await expect(panel.getByRole("link", { name: /^Central Asia–Azerbaijan Green/ })).toBeVisible();
  const members = panel.getByRole("region", { name: "ECO member states" });
  await expect(members.getByRole("link")).toHaveText(MEMBERS);
  await expect(page.getByText("Legend", { exact: true })).toBeVisible();
  await expect(page.getByText("Not yet under construction")).toBeVisible();
});

const MEMBERS = [
  "Afghanistan",
  "Azerbaijan",
  "Iran",
  "Kazakhstan",
  "Kyrgyzstan",
  "Pakistan",
  "Tajikistan",
  "Türkiye",
  "Turkmenistan",
  "Uzbekistan",
];

test("a reader goes from the map to a member by way of the first Board meeting, and back again", async ({
  page,
}) => {
  const name = await nameOfCorridor(page, "ca-az");
  const first = await stateOf(page);

  await page.mouse.click(name.x, name.y);
  await expect(titleOf(page)).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  await expect(page).toHaveURL(/\?corridor=ca-az#/);

  await pressLink(page, "1st meeting of the Board of Directors of CECECO");
  await expect(titleOf(page)).toHaveText("1st meeting of the Board of Directors of CECECO");
  await expect(panelOf(page)).toContainText("Aysel Yagubova");

  await pressLink(page, "Kazakhstan");
  await expect(titleOf(page)).toHaveText("Kazakhstan");

  await page.goBack();
  await expect(titleOf(page)).toHaveText("1st meeting of the Board of Directors of CECECO");
  await page.goBack();
  await expect(titleOf(page)).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  await page.goBack();
  await expect.poll(() => stateOf(page)).toEqual(first);
});

test("the address opened elsewhere shows the same", async ({ page, browser, baseURL }) => {
  await page.goto("./?corridor=az-tr-eu&show=substations&lang=tr&theme=dark");
  await mapIsIdle(page);
  const hash = new URL(page.url()).hash;
  await page.getByRole("button", { name: "Yakınlaştır" }).click();
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
  const here = await stateOf(page);

  const elsewhere = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "ru-RU" });
  const isFine = watch(elsewhere, there(baseURL), null);
  await elsewhere.goto(page.url());
  await mapIsIdle(elsewhere);
  expect(await stateOf(elsewhere)).toEqual(here);
  await isFine();
  await elsewhere.close();
});

test("a camera written into the address of the open page is gone to, and Back leads to the one before", async ({
  page,
}) => {
  await page.goto("./?corridor=ca-az#map=6/42/51");
  await mapIsIdle(page);
  // Each is told apart from the other by where a zoom from there ends.
  const zoomIn = async () => {
    await page.getByRole("button", { name: "Zoom in" }).click();
    return () => new URL(page.url()).hash;
  };
  await page.evaluate(() => {
    location.hash = "#map=5/40/60";
  });
  await expect.poll(await zoomIn()).toBe("#map=6/40/60");
  await page.goBack();
  await expect.poll(await zoomIn()).toBe("#map=7/42/51");
});

/** What a reader would call the same: what is said, where the map looks, in which language and colours. */
async function stateOf(page: Page) {
  const at = await pointOf(page, CROSSING);
  const said = await page.evaluate(() => ({
    heading: document.querySelector("h2")?.textContent,
    panel: document.querySelector("#panel")?.textContent,
    legend: document.querySelector(".legend")?.textContent,
    scale: document.querySelector(".scale-bar")?.textContent,
    language: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    search: location.search,
  }));
  // The address tells the camera to a few pixels.
  return { ...said, at: [Math.round(at.x / 8), Math.round(at.y / 8)] };
}

/** Opens the page and says where the picture writes the name of a corridor; then lets the live map take over. */
async function nameOfCorridor(page: Page, id: string): Promise<{ x: number; y: number }> {
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
  const box = await boxOf(page.locator(`[data-id="name:corridor:${id}"]`));
  live.letGo();
  await mapIsIdle(page);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses a link of the panel, which may be in the folded part of a long list. */
async function pressLink(page: Page, name: string): Promise<void> {
  const link = panelOf(page).getByRole("link", { name, exact: true, includeHidden: true }).first();
  await link.evaluate((element) => {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement!.closest("details"))
      fold.open = true;
  });
  await link.click();
}
