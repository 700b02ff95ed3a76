import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { drawingStands, expect, mapIsIdle, test } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";
import { hearNames, namesSent } from "./namesSent";
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

const WIDE = { width: 1440, height: 900 };
/** Of the pictures for the readme, and of a page that embeds the map. */
const SMALL = { width: 860, height: 600 };

/**
 * Where names stand near an edge or at a coast of many islands, where land that is no country's of the atlas lies about, and where the detail of the ground lies under them;
 * in every look and language.
 */
const NAMED = [
  ["?corridor=az-tr-eu", "", WIDE],
  ["?corridor=ca-az", "#map=4.4/45.5/59", WIDE],
  ["?member=KZ&theme=projector", "", WIDE],
  ["?member=PK", "", WIDE],
  ["?lang=ru", "#map=4.2/35.5/33.5", WIDE],
  ["?lang=tr", "#map=4.8/39.3/43.6", WIDE],
  ["", "#map=5.3/40.6/25.4", WIDE],
  ["", "#map=3.4/33/66", WIDE],
  ["?corridor=az-tr-eu&theme=projector", "", SMALL],
  ["?frame=embed&without=legend&corridor=az-tr-eu&theme=projector&lang=az", "", SMALL],
  ["?corridor=az-tr-eu&theme=dark&lang=ru", "", SMALL],
  ["?corridor=ca-az&theme=projector&lang=tr", "", SMALL],
  ["?member=TR&theme=projector&lang=ru", "", WIDE],
  ["?member=AZ&lang=az", "", SMALL],
  ["?member=IR&theme=dark", "", SMALL],
  ["?theme=projector&lang=az", "#map=6/39.2/45.4", SMALL],
  ["?theme=dark&lang=tr", "#map=6.4/40.8/70.5", SMALL],
  ["?lang=ru", "#map=7/41/29", SMALL],
  ["?theme=projector", "#map=8/40.4/49.8", SMALL],
] as const;

for (const [words, hash, size] of NAMED)
  test(`the names that the live map says at ${words}${hash}, ${size.width} px wide, are those of the drawing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await hearNames(page);
    const live = await holdBack(page, LIVE_MAP);
    await page.goto(`./${words}${hash}`);
    await drawingStands(page);
    const drawn = await namesDrawn(page);
    live.letGo();
    await mapIsIdle(page);
    expect(drawn.length).toBeGreaterThan(3);
    expect((await namesPlaced(page)).sort()).toEqual(drawn.sort());
  });

/** On the drawing, once it stands on its own ground and as it stays: two looks in a row find the same. */
async function namesDrawn(page: Page): Promise<string[]> {
  let names: string[] = [];
  const look = () =>
    page
      .locator('.still-paper [data-layer="labels"] text')
      .evaluateAll((texts) => texts.map((text) => text.textContent.replaceAll(/\s/g, "")));
  await expect
    .poll(
      async () => {
        const before = names;
        names = await look();
        return names.length > 0 && before.join() === names.join();
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return names;
}

async function namesPlaced(page: Page): Promise<string[]> {
  const sent = await namesSent(page);
  return sent.map(({ properties }) => String(properties?.["text"]).replaceAll(/\s/g, ""));
}

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
