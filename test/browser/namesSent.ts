import type { Page } from "@playwright/test";
import type { Feature, FeatureCollection, Point } from "geojson";

/** Notes what names the page sends to MapLibre's worker: they are placed as the map shows them. */
export async function hearNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...words: Parameters<typeof post>) {
      const { source, data } = words[0]?.data ?? {};
      if (source === "names" && data) Object.assign(globalThis, { namesSent: JSON.stringify(data) });
      return post.apply(this, words);
    } as typeof post;
  });
}

/** Those that have a place where the map rests. */
export async function namesSent(page: Page): Promise<Feature<Point>[]> {
  const sent = await page.evaluate(() => (globalThis as unknown as { namesSent: string }).namesSent);
  const { features } = JSON.parse(sent) as FeatureCollection<Point>;
  return features.filter(({ properties }) => properties?.["side"] === "placed");
}
