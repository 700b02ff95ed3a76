import type { Page } from "@playwright/test";
import { expect, mapIsIdle, panelOf, test, titleOf } from "./atlasTest";
import { type Held, heldBy } from "./heap";

// MapLibre reports what happens to its context.
test.use({ expectedErrors: /context/i });

const CA_AZ = "Central Asia–Azerbaijan Green Energy Corridor";

// A hundred steps and two dozen snapshots: no step is slow, but all are where the machine is.
test.setTimeout(1_200_000);

test("a visit again and again: from the sixth round to the fifteenth the page grows by 3 % at most", async ({
  page,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  const held = await heldBy(page);
  // What a round asks for last, such as the detail where a search leads, may come in a later one: by the sixth it has.
  for (let round = 1; round <= 6; round++) await visit(page);
  const sixth = await held();
  for (let round = 7; round <= 15; round++) await visit(page);
  const last = await held();
  tell("rounds 6 to 15", sixth, last);
  expect(last.bytes / sixth.bytes).toBeLessThanOrEqual(1.03);
  expect(last.listeners).toBeLessThanOrEqual(sixth.listeners + SOME_ON_THEIR_WAY);
});

/** The figures themselves: what is far from its limit today may creep up to it. */
function tell(what: string, first: Held, last: Held): void {
  const sizes = [first, last].map(({ bytes }) => `${(bytes / 1e6).toFixed(2)} MB`);
  const growth = ((last.bytes / first.bytes - 1) * 100).toFixed(1);
  console.info(
    `${what}: ${sizes.join(" to ")} (${growth} %), ${first.listeners} to ${last.listeners} listeners`,
  );
}

/** Listeners of requests that the map's worker hasn't answered yet. */
const SOME_ON_THEIR_WAY = 10;

/** Open, pick, panel, explore, search, and back to where it began. */
async function visit(page: Page): Promise<void> {
  const panel = panelOf(page);
  await panel
    .getByRole("link", { name: /^Central Asia–Azerbaijan/ })
    .first()
    .click();
  await expect(titleOf(page)).toHaveText(CA_AZ);
  await panel
    .getByRole("link", { name: /^Caspian crossing/ })
    .first()
    .click();
  await expect(titleOf(page)).toContainText("Caspian crossing");
  await page.goBack();
  await expect(titleOf(page)).toHaveText(CA_AZ);
  await panel.locator("a[href*='meeting=']").first().click();
  await expect(page).toHaveURL(/meeting=/);
  await page.locator(".explore-link").first().click();
  await expect(page.locator(".explore").getByRole("grid")).toBeVisible();
  await page.locator(".search-tool").click();
  await page.locator(".search-input").fill("nakhchivan");
  await expect(page.locator(".search-title").nth(1)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/meeting=/);
  await page.locator(".wordmark a").first().click();
  await expect(titleOf(page)).toHaveText("Green energy corridors and the ECO member states");
}

test("a WebGL context that is lost a hundred times leaves no listener behind, and 5 % at most of anything else", async ({
  page,
}) => {
  await page.goto("./#map=4.5/42/50");
  await mapIsIdle(page);
  const held = await heldBy(page);
  await loseContexts(page, 5);
  const before = await held();
  await loseContexts(page, 100);
  const after = await held();
  tell("a hundred lost contexts", before, after);
  expect(after.bytes / before.bytes).toBeLessThanOrEqual(1.05);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + SOME_ON_THEIR_WAY);
});

/** Each comes back, and has drawn before it is lost again. */
async function loseContexts(page: Page, times: number): Promise<void> {
  await page.evaluate(async (times) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".live-canvas canvas")!;
    const context = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    const heard = (event: string) =>
      new Promise((resolve) => canvas.addEventListener(event, resolve, { once: true }));
    const frame = () => new Promise(requestAnimationFrame);
    for (let time = 0; time < times; time++) {
      const [lost, restored] = [heard("webglcontextlost"), heard("webglcontextrestored")];
      context.loseContext();
      await lost;
      // Not in the same turn: a context can't come back while its loss is being told.
      await frame();
      context.restoreContext();
      await restored;
      await frame();
      await frame();
    }
  }, times);
}
