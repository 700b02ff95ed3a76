import type { Page } from "@playwright/test";
import { expect, mapIsIdle, test } from "./atlasTest";

/** Exports a view in a format; the path of the file, by its own name. */
export async function exported(page: Page, view: string, format: string, subject?: string): Promise<string> {
  await page.goto(view);
  await choose(page, format, subject);
  return made(page);
}

/** Opens the dialog and chooses in it. */
export async function choose(page: Page, format: string, subject?: string): Promise<void> {
  await mapIsIdle(page);
  await page.locator(".export-open").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  if (subject !== undefined) await page.locator(`input[name=subject][value=${subject}]`).check();
  await page.locator(`input[name=format][value=${format}]`).check();
}

/** Presses the button that makes the file, waits for it, and keeps it with the test. */
export async function made(page: Page): Promise<string> {
  const download = page.waitForEvent("download", { timeout: 200_000 });
  await page.locator(".export-make").click();
  const file = await download;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
