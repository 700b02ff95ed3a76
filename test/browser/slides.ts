import type { Page } from "@playwright/test";
import { expect } from "./atlasTest";

/** The title of the step that is told. */
export const slide = (page: Page) => page.locator(".slide-title");

export async function openStory(page: Page, address = "?story=two-corridors"): Promise<void> {
  await page.goto(address);
  await expect(slide(page)).toBeVisible({ timeout: 60_000 });
}
