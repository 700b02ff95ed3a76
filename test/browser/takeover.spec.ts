import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, mapIsIdle, test } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";
import { type Part, shiftBetween } from "./shiftBetween";

// The shade of the ground is the live map's own: it is left out.
test.use({ expectedErrors: /net::ERR_FAILED/ });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 2000, height: 1000 },
];

for (const size of SIZES)
  test(`the live map takes over where the picture stands, at ${size.width} × ${size.height}`, async ({
    page,
  }, info) => {
    await page.setViewportSize(size);
    await page.route(/hillshade/, (route) => route.abort());
    const live = await holdBack(page, LIVE_MAP);
    await page.goto("./?hide=places,facilities");
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
    await clearAway(page);
    const before = await mapOf(page);
    live.letGo();
    await mapIsIdle(page);
    await expect(page.locator(".still-paper")).toHaveCount(0);
    const after = await mapOf(page);
    await info.attach("before", { body: PNG.sync.write(before), contentType: "image/png" });
    await info.attach("after", { body: PNG.sync.write(after), contentType: "image/png" });

    for (const part of partsOf(before)) {
      const { x, y } = shiftBetween(before, after, part);
      expect
        .soft(Math.hypot(x, y), `shift of the part at ${part.left}, ${part.top}`)
        .toBeLessThanOrEqual(0.5);
    }
  });

// Where the drawing stands as the live map can't: beyond the world, or farther off than it goes.
for (const [address, width, height] of [
  ["", 320, 256],
  ["", 480, 270],
  ["?frame=embed", 240, 160],
  ["?frame=embed", 400, 225],
  ["#map=2/40/50", 2560, 600],
  ["#map=2/40/50", 700, 2200],
  ["#map=4/30/175", 1280, 800],
  ["#map=3/84/-179", 1280, 800],
] as const)
  test(`the live map takes over at ${address || "the overview"} in ${width} × ${height}, and rests`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./${address}`);
    await mapIsIdle(page);
    await expect(page.locator(".still-paper")).toHaveCount(0);
    await expect(page.locator(".live-canvas")).toBeVisible();
  });

/** Takes away what isn't line or coast: names, points, and what lies over the map. Those of the live map are off by the address. */
async function clearAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .map > :not(.map-canvas) { visibility: hidden !important; }
      :is(.picture, .still-paper) :is([data-layer="labels"], [data-layer="points"]) { visibility: hidden !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

async function mapOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator(".map-canvas").screenshot());
}

/** Three by three parts, so that another scale is seen as well as another place. */
function partsOf({ width, height }: PNG): Part[] {
  const [w, h] = [Math.floor(width / 3), Math.floor(height / 3)];
  return [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => ({ left: i * w, top: j * h, width: w, height: h })));
}
