import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect } from "./atlasTest";

/** The map as it is on screen, once two pictures in a row are the same. */
export async function restingMap(page: Page): Promise<PNG> {
  let picture = await shot(page);
  await expect
    .poll(async () => {
      const before = picture;
      picture = await shot(page);
      return before.equals(picture);
    })
    .toBe(true);
  return PNG.sync.read(picture);
}

function shot(page: Page): Promise<Buffer> {
  return page.locator(".map-canvas").screenshot();
}
