import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, mapIsIdle, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { emptyScripts } from "./holdBack";
import { without } from "./installed";

/** A4 upright between the margins of a browser, in px. */
const PAPER = { width: 718, height: 1046 };

test("a page that is printed before its script has come has the map with its names, and the lists", async ({
  page,
}) => {
  test.skip(...without("pdftotext"));
  await emptyScripts(page);
  await page.goto("./");
  const file = test.info().outputPath("early.pdf");
  await page.pdf({ path: file, format: "A4" });
  const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  for (const words of [
    "Caspian Sea",
    "Central Asia–Azerbaijan",
    "ECO member states",
    "do not imply official endorsement",
  ])
    expect(text).toContain(words);
});

// As the menu of the browser prints, which doesn't ask the page first.
test("a map that was wider on the screen is all on the paper", async ({ page }) => {
  await page.goto("?corridor=ca-az");
  await mapIsIdle(page);
  const wide = await boxOf(page.locator(".map-canvas"));
  expect(wide.width).toBeGreaterThan(PAPER.width);
  await page.emulateMedia({ media: "print" });
  // The page isn't told of the paper's size, and so doesn't draw anew.
  await page.evaluate(({ width }) => {
    document.body.style.inlineSize = `${width}px`;
  }, PAPER);
  const drawn = await boxOf(page.locator(".map :is(canvas.maplibregl-canvas, .still-paper > svg)").last());
  expect(drawn.x).toBeGreaterThanOrEqual(0);
  expect(drawn.x + drawn.width).toBeLessThanOrEqual(PAPER.width + 1);
  // Nothing that can be pressed is printed, and no length that is true on the screen only.
  await expect(page.locator(".map button").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".scale-bar svg")).toBeHidden();
  await expect(page.locator(".scale-bar a")).toBeVisible();
});

test.describe("by the menu of the browser, which waits for nothing", () => {
  test.skip(...without("pdftotext"));

  test("the map has its legend under it, unfolded, on its own page", async ({ page }, info) => {
    await page.goto("?corridor=ca-az");
    await mapIsIdle(page);
    const said = await firstPagePrinted(page, info.outputPath("legend.pdf"));
    expect(said).toContain("Not yet under construction");
    expect(said).toContain("Converter station");
  });

  test("on a phone, too, whose legend lies behind a button", async ({ page }, info) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("?corridor=ca-az");
    await expect(page.locator(".map-key-button")).toBeVisible();
    const said = await firstPagePrinted(page, info.outputPath("phone.pdf"));
    expect(said).toContain("Not yet under construction");
    expect(said).toContain("Converter station");
    await expect(page.locator(".map-key")).toHaveCount(0);
  });

  test("a picture that a hand has moved, and that nothing draws anew, is printed as it is seen", async ({
    page,
  }, info) => {
    // The live map doesn't come, and what is pressed isn't drawn anew: the picture stays as the hand has left it.
    await page.route(/createLivePen|maplibre/, () => {});
    await page.goto("./");
    const paper = page.locator(".still-paper");
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
    await page.mouse.move(800, 450);
    await page.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
    await page.mouse.down();
    await page.mouse.wheel(0, -800);
    await expect(paper).toHaveAttribute("style", /scale\(/);
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)))
      .toContainEqual(expect.stringContaining("ExportKeys"));
    const said = await firstPagePrinted(page, info.outputPath("moved.pdf"));
    expect(said).toContain("Baku");
    // Afterwards it stands on the screen as before.
    await expect(paper).toHaveAttribute("style", /scale\(/);
    await expect(paper.locator("> svg")).toHaveAttribute("viewBox", "100 101 1024 637");
    const box = await page.evaluate(
      () =>
        new Promise<string | null | undefined>((resolve) => {
          addEventListener("afterprint", () => resolve(null), { once: true });
          dispatchEvent(new Event("beforeprint"));
          resolve(document.querySelector(".still-paper > svg")?.getAttribute("viewBox"));
        }),
    );
    const [, , width = 0] = (box ?? "").split(" ").map(Number);
    expect(width).toBeGreaterThan(100);
    expect(width).toBeLessThan(400);
  });
});

test("in another language nothing that came in English is printed while the drawing is on its way", async ({
  page,
}) => {
  test.skip(...without("pdftotext"));
  await page.route(/mapPart/, () => {});
  await page.goto("?lang=ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.locator(".still-paper > .picture")).toBeAttached();
  const said = await printed(page, "russian.pdf");
  expect(said).toContain("Азербайджан");
  expect(said).not.toMatch(/KYRGYZSTAN|Central Asia|In operation/);
});

async function firstPagePrinted(page: Page, path: string): Promise<string> {
  await page.pdf({ path, format: "A4" });
  return execFileSync("pdftotext", ["-l", "1", path, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
}

test("a table is printed with all its rows and columns, and a timeline with its years, whatever was in sight", async ({
  page,
}) => {
  test.skip(...without("pdftotext"));
  await page.goto("?explore=table");
  await page.locator(".meeting-table [data-place='0']").waitFor();
  const heads = await page.locator(".meeting-table th").allTextContents();
  const count = Number(await page.locator(".meeting-table").getAttribute("aria-rowcount")) - 1;
  expect(await page.locator(".meeting-table [data-place]").count()).toBeLessThan(count);
  const table = await printed(page, "table.pdf");
  for (const head of heads) expect(table).toContain(head);
  expect(table.match(/\b\d{1,2} \w+ 20\d\d\b/g)?.length).toBeGreaterThanOrEqual(count / 2);
  await page.goto("?explore=timeline");
  await page.locator(".timeline-figure").waitFor();
  const years = (await page.locator(".timeline-figure text").allTextContents()).filter((text) =>
    /^20\d\d$/.test(text),
  );
  expect(years.length).toBeGreaterThan(2);
  const timeline = await printed(page, "timeline.pdf");
  for (const year of years) expect(timeline).toContain(year);
});

/** The words on the paper, A4 as the page has it, printed as a browser's own menu does. */
async function printed(page: Page, name: string): Promise<string> {
  const file = test.info().outputPath(name);
  await page.pdf({ path: file, preferCSSPageSize: true });
  return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
}
