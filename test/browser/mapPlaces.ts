import type { Page } from "@playwright/test";
import { cameraShowing } from "../../src/draw/flat/cameraShowing";
import { projectorOf } from "../../src/draw/flat/projectorOf";
import { readCamera } from "../../src/view/camera";
import { FULL_EXTENT } from "../extents";
import { boxOf } from "./boxOf";

/** In the middle of the Caspian crossing, as `geo/corridors/ca-az.geojson` draws it. */
export const CROSSING = [50.53, 42.1] as const;
/** In the middle of Anatolia, where two corridors are drawn along the same line. */
export const SHARED_LINE = [32.245, 40.08] as const;
/** In the Black Sea, with no corridor and no name near. */
export const WATER = [31.5, 43.6] as const;

/** Where a place is on the screen, in px of the page, on a wide screen. */
export async function pointOf(
  page: Page,
  place: readonly [number, number],
): Promise<{ x: number; y: number }> {
  const box = await boxOf(page.locator(".map-canvas"));
  const whole = cameraShowing(FULL_EXTENT, box, { top: 0, right: 0, bottom: 0, left: 0 });
  const [x, y] = projectorOf(readCamera(new URL(page.url()).hash) ?? whole, box).project([...place]);
  return { x: box.x + x, y: box.y + y };
}

export async function clickOnMap(page: Page, place: readonly [number, number]): Promise<void> {
  const { x, y } = await pointOf(page, place);
  await page.mouse.click(x, y);
}
