import type { Page } from "@playwright/test";
import { expect, mapIsIdle, panelOf, test } from "./atlasTest";
import { violations } from "./axe";
import { emptyScripts } from "./holdBack";
import { clickOnMap, SHARED_LINE } from "./mapPlaces";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

// What the live map adds to the page is looked over in `pens.spec.ts`.

/** The states in which the page is looked over: its address, its size, and what is done to get there. */
const STATES: readonly State[] = [
  { name: "the overview", link: "./" },
  { name: "a corridor", link: "?corridor=ca-az" },
  { name: "a segment", link: "?segment=ca-az/caspian-crossing" },
  { name: "a facility", link: "?facility=ca-az/sumgayit" },
  { name: "a member", link: "?member=UZ" },
  { name: "an organisation", link: "?party=azerenerji" },
  { name: "a person", link: "?person=parviz-shahbazov" },
  { name: "a meeting", link: "?meeting=cececo-board-1" },
  { name: "the Centre", link: "?centre=cececo" },
  {
    name: "a phone with the sheet pulled up",
    link: "./",
    size: { width: 360, height: 640 },
    reach: (page) => page.getByRole("button", { name: /^Panel height/ }).press("ArrowUp"),
  },
  { name: "the dark theme with legend and layers open", link: "?theme=dark&show=plants", reach: openKey },
];

interface State {
  readonly name: string;
  readonly link: string;
  readonly size?: { width: number; height: number };
  readonly reach?: (page: Page) => Promise<void>;
}

for (const { name, link, size, reach } of STATES)
  test(`axe finds nothing in ${name}, and the window holds all of the page`, async ({ page }) => {
    if (size) await page.setViewportSize(size);
    await page.goto(link);
    await mapIsIdle(page);
    await expect(panelOf(page).locator("[aria-busy=false]")).toBeVisible();
    await reach?.(page);
    expect(await violations(page)).toEqual([]);
    // Only panels scroll: a key or a link would else take header and map out of sight.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  });

test("axe finds nothing where a choice is offered", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await clickOnMap(page, SHARED_LINE);
  await expect(page.getByRole("dialog", { name: /things here/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing in the page without scripts", async ({ page }) => {
  await emptyScripts(page);
  await page.goto("./");
  expect(await violations(page)).toEqual([]);
});

async function openKey(page: Page): Promise<void> {
  await page.getByText("Certainty, voltage, facilities, boundaries").click();
  await page.getByText("Layers", { exact: true }).click();
  await expect(page.getByRole("switch", { name: "Power plants" })).toBeChecked();
}
