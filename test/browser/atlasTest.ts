import { test as base, expect, type Page } from "@playwright/test";

/**
 * Every page of every browser test is watched: it asks no other host for anything, sets no cookie, runs under the
 * deployed Content-Security-Policy without a violation, and reports no error.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, context, baseURL }, use) => {
    const asked: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !isExpected(message.text())) errors.push(message.text());
    });
    page.on("response", async (response) => {
      if (response.request().isNavigationRequest())
        expect.soft(response.headers()["content-security-policy"]).toContain("default-src 'self'");
    });
    await use(page);
    const hosts = new Set(asked.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).origin));
    hosts.delete(new URL(baseURL!).origin);
    expect([...hosts], "other hosts that were asked").toEqual([]);
    expect(await context.cookies(), "cookies").toEqual([]);
    expect(errors, "errors on the page").toEqual([]);
  },
});

/** What a test asks for on purpose: a thing that isn't there. Chromium reports each as an error of its own. */
function isExpected(text: string): boolean {
  return text.includes("the server responded with a status of 404") || text.includes("net::ERR_FAILED");
}

export { expect };

/** Waits until the live map has drawn all it was asked for. */
export async function mapIsIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:idle").length > 0, null, {
    timeout: 60_000,
  });
}

/** Waits until the page's own script answers clicks. */
export async function pageAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("atlas:answers").length > 0);
}
