import { execFileSync } from "node:child_process";
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
    "KYRGYZSTAN",
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
