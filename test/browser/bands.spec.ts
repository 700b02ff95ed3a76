import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, mapIsIdle, test } from "./atlasTest";
import { pointOf } from "./mapPlaces";

type Place = readonly [lon: number, lat: number];

/** Two segments meet there, at a sharp bend. */
const BEYNEU: Place = [55.2, 45.32];
/** On the way from there to Aktau. */
const ON_THE_WAY: Place = [54.8, 45.085];
/** From afar, where the band of the line that serves the corridor isn't there: it runs the same way, and is a band of its own. */
const VIEW = "#map=5.4/45/55.4";
const BARE = "places,facilities,corridors";

test("a band is as strong where segments meet, and in a bend, as along the way", async ({ page }) => {
  await page.route(/hillshade/, (route) => route.abort());
  const bare = await coloursAt(page, `./?hide=${BARE},certainty${VIEW}`);
  const banded = await coloursAt(page, `./?hide=${BARE}${VIEW}`);
  const joint = differenceOf(banded.joint, bare.joint);
  const way = differenceOf(banded.way, bare.way);
  expect(way).toBeGreaterThan(20);
  expect(joint / way).toBeGreaterThan(0.9);
  expect(joint / way).toBeLessThan(1.1);
});

test.use({ expectedErrors: /net::ERR_FAILED/ });

type Colour = readonly [red: number, green: number, blue: number];

async function coloursAt(page: Page, address: string): Promise<{ joint: Colour; way: Colour }> {
  await page.goto("about:blank");
  await page.goto(address);
  await mapIsIdle(page);
  const picture = PNG.sync.read(await page.screenshot());
  const colourAt = async (place: Place): Promise<Colour> => {
    const { x, y } = await pointOf(page, place);
    const i = 4 * (Math.round(y) * picture.width + Math.round(x));
    const { data } = picture;
    return [data.readUInt8(i), data.readUInt8(i + 1), data.readUInt8(i + 2)];
  };
  return { joint: await colourAt(BEYNEU), way: await colourAt(ON_THE_WAY) };
}

function differenceOf([r0, g0, b0]: Colour, [r1, g1, b1]: Colour): number {
  return Math.hypot(r0 - r1, g0 - g1, b0 - b1);
}
