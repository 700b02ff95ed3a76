import type { Page } from "@playwright/test";
import { there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { greyAt } from "./greyAt";
import { restingMap } from "./restingMap";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

/** Mountains without a mark on them: the Zagros, as both pens show it. */
const VIEW = "./?hide=places,facilities,corridors#map=5/32/50";
/** A part of the map that nothing lies over, in parts of its width and height. */
const PART = { left: 0.55, top: 0.1, width: 0.3, height: 0.5 };

test.use({ expectedErrors: WITHOUT_LIVE_MAP.expectedErrors });

test("the drawing is shaded as the live map is", async ({ page, playwright, baseURL }) => {
  const browser = await playwright.chromium.launch(WITHOUT_LIVE_MAP.launchOptions);
  const other = await browser.newPage({
    baseURL: there(baseURL),
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  await open(other);
  await expect(other.locator('.map-canvas image[href^="blob:"]')).toBeAttached();
  const still = await greys(other);
  await other.route(/hillshade/, (route) => route.abort());
  await open(other);
  const bare = await greys(other);
  await browser.close();

  await open(page);
  let live: number[] = [];
  const likeness = async () => {
    live = await greys(page);
    return correlation(live, bare);
  };
  await expect.poll(likeness, "without its relief").toBeLessThan(0.85);
  expect(correlation(live, still)).toBeGreaterThan(0.95);
  expect(Math.abs(mean(live) - mean(still))).toBeLessThan(1);
  expect(spread(still) / spread(live)).toBeGreaterThan(0.9);
  expect(spread(still) / spread(live)).toBeLessThan(1.1);
});

async function open(page: Page): Promise<void> {
  // The same address again would be no new page.
  await page.goto("about:blank");
  await page.goto(VIEW);
  await mapIsIdle(page);
}

/** Brightness of a part of the map, once all of it is there. */
async function greys(page: Page): Promise<number[]> {
  const { width, height, data } = await restingMap(page);
  const [left, top] = [Math.round(PART.left * width), Math.round(PART.top * height)];
  const seen: number[] = [];
  for (let y = top; y < top + PART.height * height; y++)
    for (let x = left; x < left + PART.width * width; x++) {
      const i = 4 * (y * width + x);
      seen.push(greyAt(data, i));
    }
  return seen;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation. */
function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - middleA) * (there(b[i]) - middleB))) / (spread(a) * spread(b));
}
