import type { Page } from "@playwright/test";
import { cameraShowing } from "../../src/draw/cameraShowing";
import { projectorOf } from "../../src/draw/still/projectorOf";
import { FULL_EXTENT } from "../../src/scene/extent";
import { readCamera } from "../../src/view/camera";
import { expect, mapIsIdle, test } from "./atlasTest";

/** In the middle of the Caspian crossing, as `geo/corridors/ca-az.geojson` draws it. */
const CROSSING: [number, number] = [50.53, 42.1];

test("a newcomer sees both corridors, the ten members, the legend and the overview", async ({ page }) => {
  await page.goto("./");
  const panel = page.locator("#panel");
  await expect(panel.getByRole("link", { name: /^Azerbaijan–Türkiye–Europe green/ })).toBeVisible();
  await expect(panel.getByRole("link", { name: /^Central Asia–Azerbaijan Green/ })).toBeVisible();
  for (const member of MEMBERS) await expect(panel.getByRole("link", { name: member })).toHaveCount(1);
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
].map((name) => new RegExp(`^${name}$`));

test("a reader goes from the map to a member by way of the first Board meeting, and back again", async ({
  page,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  const first = await stateOf(page);

  await clickOnMap(page, CROSSING);
  const choice = page
    .getByRole("menuitem", { name: /Caspian/ })
    .or(page.getByRole("button", { name: /Caspian/ }));
  if (await choice.first().isVisible()) await choice.first().click();
  await expect(page).toHaveURL(/segment=ca-az|corridor=ca-az/);
  if (page.url().includes("segment="))
    await page
      .locator("#panel")
      .getByRole("link", { name: /^Central Asia–Azerbaijan/ })
      .first()
      .click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("Central Asia–Azerbaijan");
  const steps = page.url().includes("corridor=") ? await page.evaluate(() => history.length) : 0;

  await page
    .locator("#panel")
    .getByRole("link", { name: "1st meeting of the CECECO Board of Directors" })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("Board of Directors");
  await expect(page.locator("#panel")).toContainText("Aysel Yagubova");

  await page
    .locator("#panel")
    .getByRole("link", { name: /^Kazakhstan$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("Kazakhstan");

  expect(steps).toBeGreaterThan(1);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("Board of Directors");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("Central Asia–Azerbaijan");
  while (new URL(page.url()).search !== "") await page.goBack();
  await expect.poll(() => stateOf(page)).toEqual(first);
});

test("the address opened elsewhere shows the same", async ({ page, browser, baseURL }) => {
  await page.goto("./?corridor=az-tr-eu&show=substations&lang=tr&theme=dark");
  await mapIsIdle(page);
  await page.getByRole("button", { name: /Yakınlaş/ }).click();
  await expect.poll(() => readCamera(new URL(page.url()).hash)).not.toBeNull();
  await page.waitForTimeout(600);
  const here = await stateOf(page);

  const elsewhere = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "ru-RU" });
  await elsewhere.goto(page.url());
  await mapIsIdle(elsewhere);
  expect(await stateOf(elsewhere)).toEqual(here);
  await elsewhere.close();
  expect(page.url()).toContain(baseURL!);
});

/** What a reader would call the same: what is said, where the map looks, in which language and colours. */
async function stateOf(page: Page) {
  return page.evaluate(() => ({
    heading: document.querySelector("h2")?.textContent,
    panel: document.querySelector("#panel")?.textContent,
    scale: document.querySelector(".scale-bar")?.textContent,
    language: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    search: location.search,
  }));
}

async function clickOnMap(page: Page, place: [number, number]): Promise<void> {
  const box = (await page.locator(".map-canvas").boundingBox())!;
  const whole = cameraShowing(FULL_EXTENT, box, { top: 0, right: 0, bottom: 0, left: 0 });
  const [x, y] = projectorOf(readCamera(new URL(page.url()).hash) ?? whole, box).project(place);
  await page.mouse.click(box.x + x, box.y + y);
}
