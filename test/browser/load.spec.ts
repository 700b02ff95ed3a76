import type { Page, Request } from "@playwright/test";
import { expect, mapIsIdle, pageAnswers, pageRests, panelOf, test, titleOf } from "./atlasTest";
import { holdBack } from "./holdBack";

/** A file that came over the network, and what it weighed on the way, in bytes. */
interface Came {
  readonly file: string;
  readonly bytes: number;
  /** Ms since 1970. */
  readonly asked: number;
}

test("the live map is idle after at most 16 requests and 540 kB", async ({ page }) => {
  const came = filesOf(page);
  await page.goto("./");
  await mapIsIdle(page);
  const idle = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName("atlas:idle")[0]!.startTime,
  );
  const files = (await came()).filter(({ asked }) => asked <= idle);
  expect(files.length, listOf(files)).toBeLessThanOrEqual(16);
  expect(kBOf(files), listOf(files)).toBeLessThanOrEqual(540);
});

test("a page that is only read rests after at most 12 requests and 160 kB", async ({ page }) => {
  const came = filesOf(page);
  await page.goto("./");
  await pageRests(page);
  const rest = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName("atlas:rest")[0]!.startTime,
  );
  const files = (await came()).filter(({ asked }) => asked < rest);
  expect(files.length, listOf(files)).toBeLessThanOrEqual(12);
  expect(kBOf(files), listOf(files)).toBeLessThanOrEqual(160);
});

test("a click on a corridor is answered by its panel after at most 150 kB", async ({ page }) => {
  // Nothing else may be needed for it: not the map, and the details of the corridor follow.
  const rest = await holdBack(
    page,
    /\/(?:assets\/(?!index|react|rolldown-runtime|style|en-)|facts\/|ground\/)/,
  );
  const came = filesOf(page);
  await page.goto("./", { waitUntil: "commit" });
  await pageAnswers(page);
  await page.locator('[data-id="name:corridor:ca-az"]').click();
  await expect(titleOf(page)).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  const files = await came();
  expect(kBOf(files), listOf(files)).toBeLessThanOrEqual(150);
  rest.letGo();
  await expect(panelOf(page).getByRole("heading", { name: "State of play" })).toBeVisible();
});

test("the page with its picture is at most 30 kB", async ({ page }) => {
  const came = filesOf(page);
  await page.goto("./");
  const html = (await came()).filter(({ file }) => file === "");
  expect(html).toHaveLength(1);
  expect(kBOf(html)).toBeLessThanOrEqual(30);
});

/** Watches a page; the answer tells what has come so far over the network, in the order in which it was asked for. */
function filesOf(page: Page): () => Promise<Came[]> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  return async () => {
    const came = await Promise.all(finished.map(cameOf));
    return came.filter(({ bytes }) => bytes > 0).sort((a, b) => a.asked - b.asked);
  };
}

/** What came from the browser's own cache weighs nothing: its size is told as less than zero. */
async function cameOf(request: Request): Promise<Came> {
  const { responseBodySize } = await request.sizes();
  return {
    file: new URL(request.url()).pathname.slice(1),
    bytes: responseBodySize,
    asked: request.timing().startTime,
  };
}

function kBOf(files: readonly Came[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function listOf(files: readonly Came[]): string {
  const lines = files.map(({ file, bytes }) => `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
  return ["", ...lines, `${kBOf(files).toFixed(1).padStart(7)} kB  in all`].join("\n");
}
