import type { Page } from "@playwright/test";
import { there } from "../there";
import { expect, panelOf, test, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { LONG_NAME, serveFacts, withEdges, withMeetings } from "./edgeAtlas";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const PHONE = { width: 360, height: 640 };
const explored = (page: Page) => page.locator(".explore");
const shown = (page: Page) => explored(page).getByRole("status").first();

/** Nothing makes the page wider than its window, and nothing runs out of its panel. */
async function expectNothingSpills(page: Page): Promise<void> {
  const spilt = await page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth - element.clientWidth;
    return [
      document.documentElement,
      ...document.querySelectorAll("aside, .panel-title, .rows, .facets, .explore-bar"),
    ]
      .filter((element) => wide(element) > 1 && getComputedStyle(element).overflowX !== "auto")
      .map((element) => element.className || element.tagName);
  });
  expect(spilt).toEqual([]);
}

test.describe("a series of one meeting that names nobody, with names of 200 characters", () => {
  test.beforeEach(({ page }) => serveFacts(page, withEdges()));

  test("is a matrix of one column, in which no member is absent", async ({ page }) => {
    await page.goto("./?explore=matrix&in-series=lone");
    await expect(shown(page)).toHaveText(/^1 meeting of \d+$/);
    const grid = explored(page).getByRole("grid");
    await expect(grid).toHaveAttribute("aria-colcount", "2");
    await expect(grid.locator("td[data-row]")).toHaveCount(10);
    await expect(grid.getByRole("gridcell", { name: "Empty: not listed for this meeting" })).toHaveCount(10);
    await expect(grid.locator("td[data-row] svg")).toHaveCount(0);
    await expect(grid.locator(".matrix-count")).toHaveText(Array(10).fill("–"));
    await expectNothingSpills(page);
  });

  test("is one row of the table, and one point in time", async ({ page }) => {
    await page.goto("./?explore=table&in-series=lone");
    const link = explored(page).getByRole("link", { name: LONG_NAME }).first();
    await expect(link).toBeVisible();
    expect((await boxOf(link)).width).toBeLessThan(400);
    await page.goto("./?explore=timeline&in-series=lone");
    const list = explored(page).getByRole("region", { name: /^In these dates/ });
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await expect(
      explored(page).locator(".timeline-figure [data-id='meeting:lone-meeting']").first(),
    ).toBeVisible();
    await expectNothingSpills(page);
  });

  test("has pages and a list on a phone on which every word is in sight", async ({ page }) => {
    await page.setViewportSize(PHONE);
    for (const address of ["?meeting=lone-meeting", "?series=lone"]) {
      await page.goto(`./${address}`);
      await expect(titleOf(page)).toHaveText(LONG_NAME);
      await expectNothingSpills(page);
    }
    await page.goto("./?explore=matrix&in-series=lone");
    await expect(explored(page).locator("details", { hasText: /^Turkmenistan/ })).toContainText(
      "no report at the 1 held",
    );
    await expectNothingSpills(page);
  });

  test("tells of a party in no meeting that no report names it", async ({ page }) => {
    await page.goto("./?party=nowhere");
    await expect(titleOf(page)).toHaveText(LONG_NAME);
    await expect(panelOf(page)).toContainText("No report names it at a meeting.");
    await expectNothingSpills(page);
  });
});

test("ten thousand meetings are a matrix, a table and a timeline of which little is drawn", async ({
  page,
}) => {
  test.slow();
  await serveFacts(page, withMeetings(10_000));
  const drawn = () => explored(page).locator("*").count();

  await page.goto("./?explore=matrix");
  await expect(shown(page)).toContainText(/^10,000 meetings of 10,?000/);
  const grid = explored(page).getByRole("grid");
  await expect(grid).toHaveAttribute("aria-colcount", "10001");
  expect(await drawn()).toBeLessThan(6_000);
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect(page.locator(`#${there(await grid.getAttribute("aria-activedescendant"))}`)).toBeInViewport();

  await page.goto("./?explore=table");
  await expect(explored(page).locator("table")).toHaveAttribute("aria-rowcount", "10001");
  expect(await drawn()).toBeLessThan(2_000);
  await page.goto("./?explore=timeline");
  const figure = explored(page).locator(".timeline-figure");
  await expect(figure).toBeVisible({ timeout: 60_000 });
  expect((await boxOf(figure)).height).toBeLessThan(1_600);
});
