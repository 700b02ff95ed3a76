import type { Frame, Page } from "@playwright/test";

/** Waits for the next event of that type from now on; the answer resolves once all that it set off at once is done. */
export async function hears(where: Page | Frame, type: string): Promise<() => Promise<void>> {
  await where.evaluate((type) => {
    const heard = new Promise<void>((resolve) =>
      addEventListener(type, () => setTimeout(resolve), { once: true, capture: true }),
    );
    Object.assign(window, { heard });
  }, type);
  return () => where.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
}
