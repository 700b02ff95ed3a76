import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";

for (const [address, width, height] of [
  ["?member=AZ", 1440, 900],
  ["?segment=ca-az/caspian-crossing", 360, 640],
] as const)
  test(`the drawing of ${address} stands crisp in ${width} × ${height} before the live map`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const live = await holdBack(page, LIVE_MAP);
    await page.goto(`./${address}`);
    await page.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
    await expect.poll(() => sheetOf(page)).toEqual({ isEnlarged: true, isKept: false });
    const names = page.locator(".still-paper .picture [data-layer='labels'] text");
    expect(await names.evaluateAll(tallest)).toBeLessThan(40);
    live.letGo();
  });

test("a drawing moves as it was painted, and is painted anew when it stands", async ({ page }) => {
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
  expect(await sheetOf(page)).toEqual({ isEnlarged: false, isKept: true });
  const turned = page.locator(".map-canvas").evaluate((map) => {
    const { left, top } = map.getBoundingClientRect();
    const at = { clientX: left + 400, clientY: top + 300 };
    map.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -1000, bubbles: true, cancelable: true }));
    const paper = document.querySelector(".still-paper")!;
    return getComputedStyle(paper).willChange;
  });
  expect(await turned).toBe("transform");
  await expect.poll(() => sheetOf(page)).toEqual({ isEnlarged: true, isKept: false });
  live.letGo();
});

/** Whether it lies larger than it was painted, and whether the browser keeps it as it was painted all the same, which blurs it. */
function sheetOf(page: Page) {
  return page.locator(".still-paper").evaluate((paper) => {
    const { transform, willChange } = getComputedStyle(paper);
    return { isEnlarged: new DOMMatrix(transform).a > 1.2, isKept: willChange === "transform" };
  });
}

/** In px of the screen. A name isn't as large as the drawing under it. */
function tallest(names: readonly Element[]): number {
  return Math.max(...names.map((name) => name.getBoundingClientRect().height));
}
