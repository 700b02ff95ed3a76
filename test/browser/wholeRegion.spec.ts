import type { Page } from "@playwright/test";
import { type Camera, readCamera } from "../../src/view/camera";
import { there } from "../there";
import { expect, mapIsIdle, settled, test } from "./atlasTest";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 640 },
];

for (const size of SIZES)
  test(`the button for the whole region shows what the page opens with, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./");
    await mapIsIdle(page);
    // A step nearer and back leads to where the page opened, and into the address.
    for (const name of ["Zoom in", "Zoom out"]) {
      await page.getByRole("button", { name }).click();
      await settled(page);
    }
    const opened = cameraOf(page);
    await page.goto("./?corridor=ca-az");
    await mapIsIdle(page);
    await page.getByRole("button", { name: "Show the whole region" }).click();
    await settled(page);
    const whole = cameraOf(page);
    expect(whole.zoom).toBeCloseTo(opened.zoom, 1);
    expect(Math.abs(whole.lat - opened.lat)).toBeLessThan(0.06);
    expect(Math.abs(whole.lng - opened.lng)).toBeLessThan(0.06);
  });

function cameraOf(page: Page): Camera {
  return there(readCamera(new URL(page.url()).hash));
}
