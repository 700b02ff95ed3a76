import type { Locator, Page } from "@playwright/test";
import { expect, mapIsIdle, panelOf, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { CROSSING, pointOf } from "./mapPlaces";

const MOTION = { name: "Motion in the direction of export" };

test("the motion rests until a reader wants it, and costs no frame at rest", async ({ page }) => {
  await countFrames(page);
  await page.goto("./");
  await mapIsIdle(page);
  const button = page.getByRole("button", MOTION);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => costOf(page)).toEqual({ asked: 0, drawn: 0 });

  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect.poll(async () => (await costOf(page)).drawn).toBeGreaterThan(5);

  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => costOf(page)).toEqual({ asked: 0, drawn: 0 });
});

test("the motion costs no frame while the page is in the background", async ({ page }) => {
  await countFrames(page);
  await page.goto("./");
  await mapIsIdle(page);
  await page.getByRole("button", MOTION).click();
  await expect.poll(async () => (await costOf(page)).drawn).toBeGreaterThan(5);

  await setHidden(page, true);
  await expect.poll(() => costOf(page)).toEqual({ asked: 0, drawn: 0 });
  await setHidden(page, false);
  await expect.poll(async () => (await costOf(page)).drawn).toBeGreaterThan(5);
});

test("pointing at the profile shows the place on the map, and the other way round", async ({ page }) => {
  await page.goto("./?corridor=ca-az");
  await mapIsIdle(page);
  const slider = panelOf(page).getByRole("slider", { name: "Place along the route" });
  const ring = page.locator(".pointed-place");
  await slider.scrollIntoViewIfNeeded();
  await expect(ring).toBeHidden();

  const box = await boxOf(slider);
  await page.mouse.move(box.x + 0.83 * box.width, box.y + box.height / 2);
  await expect(panelOf(page).getByText(/^At km \d+: \d+\sm deep \(±\d+\sm\), Caspian Sea$/)).toBeVisible();
  await expect(ring).toBeVisible();
  const onMap = await boxOf(page.getByRole("region", { name: "Map" }));
  expect(onMap.x).toBeLessThan((await boxOf(ring)).x);

  const crossing = await pointOf(page, CROSSING);
  await page.mouse.move(crossing.x, crossing.y);
  await expect(panelOf(page).getByText(/^At km \d+: \d+\sm deep/)).toBeVisible();
  const { x, y } = await middleOf(ring);
  expect(Math.hypot(x - crossing.x, y - crossing.y)).toBeLessThan(24);
  await expect(slider).toHaveAttribute("aria-valuetext", /m deep \(±\d+\sm\), Caspian Sea$/);
});

test("the profile is read with the arrow keys", async ({ page }) => {
  await page.goto("./?corridor=az-tr-eu");
  const slider = panelOf(page).getByRole("slider", { name: "Place along the route" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuenow", "429");
  await expect(slider).toHaveAttribute("aria-valuetext", /^At km 429: ground at 1,7\d\d\sm \(±150\sm\)$/);
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuenow", "0");
});

test("the globe is a choice, is in the address, and is picked from like the flat map", async ({ page }) => {
  await page.goto("./?corridor=ca-az");
  await mapIsIdle(page);
  await page.getByText("Layers", { exact: true }).click();
  await page.getByRole("radio", { name: "Globe" }).check();
  await page.getByText("Layers", { exact: true }).click();
  await expect(page).toHaveURL(/projection=globe/);
  const slider = panelOf(page).getByRole("slider", { name: "Place along the route" });
  await slider.scrollIntoViewIfNeeded();
  const box = await boxOf(slider);
  const ring = page.locator(".pointed-place");
  await expect(async () => {
    await page.mouse.move(box.x, box.y);
    await page.mouse.move(box.x + 0.83 * box.width, box.y + box.height / 2);
    const { x, y } = await middleOf(ring);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/segment=ca-az(?:\/|%2F)caspian-crossing/, { timeout: 1000 });
  }).toPass();
});

async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(thing);
  return { x: x + width / 2, y: y + height / 2 };
}

interface Counted {
  /** Frames that the page asked for, and canvases that it wiped. */
  asked: number;
  drawn: number;
}

/** Counts from the start of the page what a motion costs. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted: Counted = { asked: 0, drawn: 0 };
    const { requestAnimationFrame: ask } = window;
    const { clearRect } = CanvasRenderingContext2D.prototype;
    Object.assign(window, { counted, askUncounted: ask });
    window.requestAnimationFrame = (callback) => {
      counted.asked++;
      return ask(callback);
    };
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      counted.drawn++;
      clearRect.apply(this, area);
    };
  });
}

/** What is counted within a second. */
async function costOf(page: Page): Promise<Counted> {
  return page.evaluate(async () => {
    const { counted } = window as unknown as { counted: Counted };
    const before = { ...counted };
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { asked: counted.asked - before.asked, drawn: counted.drawn - before.drawn };
  });
}

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}

test("with the motion on, another language and another projection change the map, and the page stays", async ({
  page,
}) => {
  await page.goto("./?corridor=ca-az&lang=en");
  await mapIsIdle(page);
  await page.getByRole("button", MOTION).click();
  await expect(page.locator(".map-flow canvas").first()).toBeAttached();
  await page.getByRole("combobox").first().selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.evaluate(() => {
    history.pushState(null, "", "?corridor=ca-az&lang=en&projection=globe");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.locator('.map-canvas[data-projection="globe"]')).toBeVisible();
  await expect(panelOf(page)).toContainText("Central Asia–Azerbaijan Green Energy Corridor");
});
