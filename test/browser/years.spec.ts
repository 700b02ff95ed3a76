import { readFileSync } from "node:fs";
import { drawingStands, expect, test } from "./atlasTest";
import { exported } from "./exporting";
import { holdBack } from "./holdBack";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const DAY = "as known on 1 June 2024";

test("while a day is asked for, page, panel and title tell what was known then, and say so", async ({
  page,
}) => {
  await page.goto("?corridor=ca-az&date=2024-06-01");
  const panel = page.locator(".panel");
  await expect(panel.getByText("As known on 1 June 2024")).toBeVisible();
  await expect(page.locator(".time-bar")).toContainText("As known on 1 June 2024");
  await expect(page).toHaveTitle(new RegExp(DAY));
  await expect(panel.getByRole("heading", { name: "Milestones" })).toBeVisible();
  await panel.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  const dates = await panel
    .locator("time")
    .evaluateAll((all) => all.map((each) => each.getAttribute("datetime") ?? ""));
  expect(dates.length).toBeGreaterThan(3);
  expect(dates.filter((date) => date > "2024-06-01" && !date.startsWith("2024-05"))).toEqual([]);
});

test("the picture with which the page comes, which tells of the present, isn’t shown for a past day", async ({
  page,
}) => {
  const drawing = await holdBack(page, /assets\/mapPart/);
  await page.goto("?date=2016-06-01");
  await expect(page.locator(".panel").getByText("As known on 1 June 2016")).toBeVisible();
  const cables = page.locator('.map [data-id^="segment:ca-az/"]').filter({ visible: true });
  const marks = page.locator('.picture [data-layer="cores"] *').filter({ visible: true });
  await expect(marks).toHaveCount(0);
  await expect(page.locator('.picture [data-layer="land"]')).toBeVisible();
  drawing.letGo();
  await drawingStands(page);
  await expect(cables).toHaveCount(0);
});

test("what wasn’t known yet isn’t there, and is said to be so", async ({ page }) => {
  await page.goto("?meeting=cececo-board-1&date=2024-06-01");
  await expect(page.locator(".panel")).toContainText("Nothing about it is recorded up to that day");
  await page.goto("?date=2024-06-01&explore=matrix");
  await expect(page.locator(".explore")).toBeVisible();
  await expect(page.locator(".explore [role=gridcell], .explore td").first()).toBeVisible();
  await expect(page.locator(".explore")).not.toContainText("2025");
});

test.describe("in every language", () => {
  for (const [language, said] of [
    ["az", "1 iyun 2024 tarixinə məlum olanlar"],
    ["tr", "1 Haziran 2024 itibarıyla bilinenler"],
    ["ru", "Как было известно на 1 июня 2024"],
  ] as const)
    test(`the day is said in ${language}`, async ({ page }) => {
      await page.goto(`?date=2024-06-01&lang=${language}`);
      await expect(page.locator(".time-bar")).toContainText(said);
    });
});

test("a citation says the day, and never that of the data alone", async ({ page }) => {
  await page.goto("?corridor=az-tr-eu&date=2024-06-01");
  await expect(page.locator(".time-bar")).toBeVisible();
  await page.locator(".header").getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Citation" }).click();
  const cited = page.getByRole("tabpanel").locator("textarea").first();
  await expect(cited).toHaveValue(/as known on 1 June 2024/);
  await expect(cited).not.toHaveValue(/data as of/);
});

test("the years are gone through by keyboard, played, and left", async ({ page }) => {
  await page.goto("?date=2024-06-01");
  const slider = page.getByRole("slider");
  await expect(slider).toHaveAttribute("aria-valuetext", "As known on 1 June 2024");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/date=2024-07-31/);
  await expect(slider).toHaveAttribute("aria-valuetext", "As known on 31 July 2024");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/date=2024-06-30/);
  await page.getByRole("button", { name: "Play the years" }).click();
  await expect(page).not.toHaveURL(/date=2024-06-30/);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Today" }).click();
  await expect(page).not.toHaveURL(/date=/);
  await expect(page.locator(".time-bar")).toHaveCount(0);
});

test("the years are opened among the layers, at the present", async ({ page }) => {
  await page.goto("?corridor=ca-az");
  await page.getByText("Layers", { exact: true }).click();
  await page.getByRole("switch", { name: "Through the years" }).click();
  await expect(page.locator(".time-bar").getByRole("slider")).toBeVisible();
  await expect(page.locator(".time-bar")).toContainText("Data as of");
});

test("in a frame that nobody is to touch the day is said without a control", async ({ page }) => {
  await page.goto("?frame=embed&interactive=0&date=2024-06-01");
  await expect(page.locator(".time-bar")).toContainText("As known on 1 June 2024");
  await expect(page.getByRole("slider")).toHaveCount(0);
});

test("on a phone the control stands over the map, within the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("?date=2024-06-01");
  const box = await page.locator(".time-bar").boundingBox();
  expect(box).not.toBeNull();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  await expect(page.getByRole("slider")).toBeInViewport();
});

for (const lang of ["en", "az", "tr", "ru"])
  test(`on a small phone the control is slim in ${lang}: the map is low`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`?date=2024-06-01&lang=${lang}`);
    await expect(page.getByRole("slider")).toBeInViewport();
    const box = await page.locator(".time-bar").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(68);
    await expect(page.locator(".scale-bar")).toBeInViewport();
  });

test("a drawing that leaves the page says on which day it was known, and in its description too", async ({
  page,
}) => {
  const path = await exported(page, "?corridor=az-tr-eu&date=2024-06-01", "svg", "map");
  const drawing = readFileSync(path, "utf8");
  expect(drawing).toContain("as known on 1 June 2024");
  expect(drawing).toContain("As known on 1 June 2024.");
  expect(drawing).not.toMatch(/data as of/i);
});
