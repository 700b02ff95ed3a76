import { fileURLToPath } from "node:url";
import { test as base, expect, type Frame, type Locator, type Page } from "@playwright/test";
import { headersIn } from "../../src/site/headers";
import { there } from "../there";

const POLICY = headersIn(fileURLToPath(new URL("../../dist", import.meta.url)))["Content-Security-Policy"];

interface AtlasOptions {
  /** What the browser may report of a page that a test breaks on purpose, such as a file that can't be had. */
  readonly expectedErrors: RegExp | null;
}

/**
 * Every page of every browser test is watched: it asks no other host for anything, sets no cookie, runs under the
 * deployed Content-Security-Policy without a violation, and reports no error.
 */
export const test = base.extend<AtlasOptions>({
  expectedErrors: [null, { option: true }],
  page: async ({ page, baseURL, expectedErrors }, use) => {
    const isFine = watch(page, there(baseURL), expectedErrors);
    await use(page);
    await isFine();
  },
});

/** Watches a page; the answer fails where something happened that mustn't. */
export function watch(page: Page, baseURL: string, expectedErrors: RegExp | null): () => Promise<void> {
  const asked = new Set<string>();
  const errors: string[] = [];
  const policies = new Set<string | undefined>();
  const note = (error: string) => expectedErrors?.test(error) || errors.push(error);
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  page.on("pageerror", (error) => note(error.message));
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) policies.add(response.headers()["content-security-policy"]);
  });
  return async () => {
    asked.delete(new URL(baseURL).origin);
    // `data:` and `blob:` have no host.
    asked.delete("null");
    expect([...asked], "other hosts that were asked").toEqual([]);
    expect([...policies], "policies of the pages").toEqual([POLICY]);
    expect(await page.context().cookies(), "cookies").toEqual([]);
    expect(errors, "errors on the page").toEqual([]);
  };
}

export { expect };

/** Waits until the drawing stands and nothing more is on its way. */
export async function pageRests(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:rest").length > 0);
}

/** Lays a hand on the map, and waits until the drawing moves with it. For pages from which the live map is held back. */
export async function drawingStands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    document.querySelector(".map-canvas")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
    return performance.getEntriesByName("atlas:drawing").length > 0;
  });
}

/** Lays a hand on the map of a page of which the drawing stands, or will. */
export async function handOnMap(page: Page): Promise<void> {
  await drawingStands(page);
  await page.locator(".map-canvas").dispatchEvent("keydown", { key: "Shift" });
}

/** Wants the live map, as a reader's hand does, and waits until it has drawn all it was asked for, or it is settled that none comes. */
export async function mapIsIdle(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    () => {
      const has = (mark: string) => performance.getEntriesByName(mark).length > 0;
      if (has("atlas:rest"))
        document.querySelector(".map-canvas")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
      return has("atlas:idle");
    },
    null,
    { timeout: 60_000 },
  );
}

/** Waits until the page's own script answers clicks. */
export async function pageAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:answers").length > 0);
}

/** Waits until the camera rests: the address tells where. */
export async function settled(page: Page): Promise<void> {
  let last = "";
  await expect
    .poll(async () => {
      const hash = new URL(page.url()).hash;
      const rests = hash !== "" && hash === last;
      last = hash;
      return rests;
    })
    .toBe(true);
}

/** The text beside the map. */
export function panelOf(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details" });
}

/** The title of what the panel is about. */
export function titleOf(page: Page): Locator {
  return page.getByRole("heading", { level: 2 });
}
