import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, mapIsIdle, test } from "./atlasTest";
import { pointOf } from "./mapPlaces";

type Place = readonly [lon: number, lat: number];

/** Two segments meet there, at a sharp bend. */
const BEYNEU: Place = [55.2, 45.32];
/** On the way from there to Aktau. */
const ON_THE_WAY: Place = [54.8, 45.085];
const VIEW = "#map=7/45/55.4";
const BARE = "places,facilities,corridors";

test("a band is as strong where segments meet, and in a bend, as along the way", async ({ page }) => {
  await page.route(/hillshade/, (route) => route.abort());
  const bare = await coloursAt(page, `./?hide=${BARE},certainty${VIEW}`, [BEYNEU, ON_THE_WAY]);
  const banded = await coloursAt(page, `./?hide=${BARE}${VIEW}`, [BEYNEU, ON_THE_WAY]);
  const [joint, way] = banded.map((colour, i) => differenceOf(colour, bare[i]!));
  expect(way).toBeGreaterThan(20);
  expect(joint! / way!).toBeGreaterThan(0.9);
  expect(joint! / way!).toBeLessThan(1.1);
});

test.use({ expectedErrors: /net::ERR_FAILED/ });

async function coloursAt(page: Page, address: string, places: readonly Place[]): Promise<number[][]> {
  await page.goto("about:blank");
  await page.goto(address);
  await mapIsIdle(page);
  const picture = PNG.sync.read(await page.screenshot());
  const points = await Promise.all(places.map((place) => pointOf(page, place)));
  return points.map(({ x, y }) => {
    const i = 4 * (Math.round(y) * picture.width + Math.round(x));
    return [...picture.data.subarray(i, i + 3)];
  });
}

function differenceOf(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((part, i) => part - b[i]!));
}
