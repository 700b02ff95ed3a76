import type { Locator } from "@playwright/test";
import { there } from "../there";

/** Where something lies on the page, in CSS pixels. It must be on the page, and seen. */
export async function boxOf(locator: Locator) {
  return there(await locator.boundingBox());
}
