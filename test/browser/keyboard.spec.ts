import type { Page } from "@playwright/test";
import { expect, mapIsIdle, panelOf, test, titleOf } from "./atlasTest";
import { clickOnMap, SHARED_LINE } from "./mapPlaces";

test("the first Tab offers the way to the text", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Zoom in" }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(panelOf(page).getByRole("link", { name: /^Azerbaijan–Türkiye–Europe green/ })).toBeFocused();
});

test("Tab comes to all that can be used, and shows where it is", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  const stops = await tabStops(page);
  expect(stops.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...["Corridor Atlas", "Search", "Language", "Theme"],
      ...["Black Sea Submarine Cable (Georgia–Romania)", "Kazakhstan"],
      ...["Map", "Legend", "Layers", "Zoom in", "Zoom out", "Show the whole region"],
    ]),
  );
  expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
});

test("Enter on a link opens its panel, and the keyboard goes there", async ({ page }) => {
  await page.goto("./");
  await panelOf(page).getByRole("link", { name: "Kazakhstan" }).focus();
  await page.keyboard.press("Enter");
  await expect(titleOf(page)).toHaveText("Kazakhstan");
  await expect(titleOf(page)).toBeFocused();
});

test("layers are switched, the map zoomed and moved, language and theme chosen, all by keyboard", async ({
  page,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  await page.getByText("Layers", { exact: true }).press("Enter");
  await page.getByRole("switch", { name: "Substations" }).press("Space");
  await expect(page).toHaveURL(/\?show=substations/);

  const zoom = () => Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
  await page.getByRole("button", { name: "Zoom in" }).press("Enter");
  await expect.poll(zoom).toBeGreaterThan(4);
  const before = zoom();
  await page.getByRole("button", { name: "Zoom out" }).press("Enter");
  await expect.poll(zoom).toBeLessThan(before);
  const hash = new URL(page.url()).hash;
  await page.getByRole("application", { name: "Map" }).press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);

  await page.getByRole("combobox", { name: "Language" }).press("T");
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  await page.getByRole("combobox", { name: "Görünüm" }).press("ArrowDown");
  await expect(page).toHaveURL(/theme=light/);
});

test("a choice is made by keyboard, and Escape closes it", async ({ page }) => {
  await page.goto("./");
  await mapIsIdle(page);
  const chooser = page.getByRole("dialog", { name: /things here/ });
  await clickOnMap(page, SHARED_LINE);
  await expect(chooser.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(chooser).toBeHidden();
  await clickOnMap(page, SHARED_LINE);
  await expect(chooser.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(titleOf(page)).toBeFocused();
  await expect(page).toHaveURL(/[?]segment=/);
});

/** Where Tab stops, from the beginning of the page to its end: by name, and whether one sees where the keyboard is. */
async function tabStops(page: Page) {
  const stops: { name: string; isShown: boolean }[] = [];
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const named =
        element.getAttribute("aria-label") ?? element.closest("label")?.title ?? element.textContent;
      // A select of the header is drawn by the label around it.
      const outlined = [element, element.closest("label")].some(
        (each) => each && getComputedStyle(each).outlineStyle !== "none",
      );
      const { width, height } = element.getBoundingClientRect();
      return { name: named!.trim(), isShown: outlined && width * height > 0 };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
