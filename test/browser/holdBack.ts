import type { Page } from "@playwright/test";

/** Files that are held back until they are let go. */
export interface HeldBack {
  letGo(): void;
}

/** Holds back every file whose address matches: a network that has not brought it yet. */
export async function holdBack(page: Page, files: RegExp): Promise<HeldBack> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await gone;
    // The page may have left in the meantime.
    await route.continue().catch(() => {});
  });
  return { letGo };
}

/** MapLibre and its worker: without them the map is the drawing. */
export const LIVE_MAP = /assets\/(?:createLivePen|maplibre)/;

/** Leaves the page as it is served: its scripts come, and are empty. For what must be asked of it by a script. */
export async function emptyScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
}
