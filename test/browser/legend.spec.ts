import type { Page } from "@playwright/test";
import { expect, mapIsIdle, pageAnswers, settled, test, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

/** What the legend may take of the map at 1440 × 900. */
const MOST = 0.12;
/** And where it is folded. */
const MOST_FOLDED = 0.02;

const legendRow = (page: Page, name: string) => page.locator(".map-key").getByText(name, { exact: true });
const fold = (page: Page, name: string) => page.locator(".map-key > details > summary", { hasText: name });

test("a window with little room keeps the map free, and unfolds the legend when it is asked for", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("./");
  await mapIsIdle(page);
  expect(await partCovered(page)).toBeLessThan(MOST_FOLDED);
  await fold(page, "Legend").click();
  await expect(legendRow(page, "Under construction")).toBeVisible();
});

for (const words of [
  ...["lang=en", "lang=az", "lang=tr", "lang=ru"],
  ...["theme=projector", "theme=projector&lang=ru&show=plants,substations,interconnectors"],
  // Near, with the present grid.
  ...["theme=projector#map=5.7/40.4/48", "theme=projector&lang=ru#map=5.7/40.4/48"],
])
  test(`the legend is a margin of the map: with ${words} at most 12 % of it`, async ({ page }) => {
    await page.goto(`./?${words}`);
    await mapIsIdle(page);
    await expect(page.locator(".map-key .legend li").first()).toBeVisible();
    expect(await partCovered(page)).toBeLessThan(MOST);
  });

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`the region stands free of the legend at ${width} × ${height}, from the first picture on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./");
    await pageAnswers(page);
    await expect(legendRow(page, "Under construction")).toBeVisible();
    expect(await membersUnder(page)).toEqual([]);
  });

test("unfolding the layers folds the legend", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  await fold(page, "Layers").click();
  await expect(page.getByRole("switch", { name: "Power plants" })).toBeVisible();
  await expect(legendRow(page, "Under construction")).toBeHidden();
  await fold(page, "Layers").click();
  expect(await partCovered(page)).toBeLessThan(MOST_FOLDED);
});

test("the legend folds by itself where it would cover what is picked, and unfolds when that is let go", async ({
  page,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  await page.getByRole("link", { name: "Kazakhstan" }).first().click();
  await expect(titleOf(page)).toHaveText("Kazakhstan");
  await expect(legendRow(page, "Under construction")).toBeHidden();
  await page.getByRole("link", { name: "Overview" }).click();
  await settled(page);
  await expect(legendRow(page, "Under construction")).toBeVisible();
});

test("a reader may unfold the legend over what is picked", async ({ page }) => {
  await page.goto("./?member=KZ");
  await mapIsIdle(page);
  await expect(legendRow(page, "Under construction")).toBeHidden();
  await fold(page, "Legend").click();
  await expect(legendRow(page, "Under construction")).toBeVisible();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  await expect(legendRow(page, "Under construction")).toBeVisible();
});

test("what is picked beside the legend leaves it as it is", async ({ page }) => {
  await page.goto("./?corridor=az-tr-eu");
  await mapIsIdle(page);
  await expect(legendRow(page, "Under construction")).toBeVisible();
});

test("in another page the legend is folded at first", async ({ page }) => {
  await page.goto("./?frame=embed");
  await mapIsIdle(page);
  await expect(legendRow(page, "Under construction")).toBeHidden();
  await fold(page, "Legend").click();
  await expect(legendRow(page, "Under construction")).toBeVisible();
});

async function partCovered(page: Page): Promise<number> {
  const [map, key] = [await boxOf(page.locator(".map-canvas")), await boxOf(page.locator(".map-key"))];
  return (key.width * key.height) / (map.width * map.height);
}

/** Members of which something lies under the legend. */
async function membersUnder(page: Page): Promise<string[]> {
  return page.locator(".map-key").evaluate((key) => {
    const { left, top, width, height } = key.getBoundingClientRect();
    const steps = (length: number) => Array.from({ length: Math.floor(length / 4) }, (_, i) => i * 4);
    const places = steps(width).flatMap((x) => steps(height).map((y) => [left + x, top + y] as const));
    const picks = places
      .flatMap(([x, y]) => document.elementsFromPoint(x, y))
      .map((element) => element.closest<SVGElement>(".picture [data-picks]")?.dataset["picks"] ?? "");
    return [...new Set(picks)].filter((word) => word.startsWith("member/"));
  });
}
