import type { Browser, Page } from "@playwright/test";
import type { Wordings } from "./figures";
import { inFreshPage } from "./measure";
import type { BenchPage } from "./pages";
import type { Answered } from "./probe";
import { median } from "./statistics";

/** What is measured of tables, in an atlas with a hundred times as many rows. */
export type TablesFigure = "filterMs" | "filterPaintedMs" | "exportS" | "exportLongestMs";

export type TablesRun = Readonly<Record<TablesFigure, number>>;

export const TABLES_FIGURES: Wordings<TablesFigure> = {
  filterMs: {
    label: "rows of a table answer a filter, atlas × 100 (the slower of meetings and segments)",
    unit: "ms",
    digits: 0,
  },
  filterPaintedMs: { label: "until those rows are painted", unit: "ms", digits: 0 },
  exportS: {
    label: "the table of meetings as a workbook, atlas × 100, from the press to the file",
    unit: "s",
    digits: 1,
  },
  exportLongestMs: { label: "longest task of the page while it is written", unit: "ms", digits: 0 },
};

const PATIENCE_MS = 120_000;
/** Values of a facet that are ticked one after the other. */
const TICKS = 3;
/** Until what a step before has set off is over. */
const REST_MS = 1500;

/** Filters and takes tables as an analyst would, on a processor as fast as it is. */
export async function measureTables(browser: Browser, target: BenchPage): Promise<TablesRun> {
  return inFreshPage(browser, target, "plain", null, async ({ page }) => {
    page.setDefaultTimeout(PATIENCE_MS);
    const segments = await filter(page, `${target.server.url}?explore=table&table=segments`);
    const meetings = await filter(page, `${target.server.url}?explore=table&table=meetings`);
    const filters = [...segments, ...meetings];
    return {
      filterMs: Math.max(...[segments, meetings].map((of) => median(of.map(({ ms }) => ms)) ?? 0)),
      filterPaintedMs: median(filters.map(({ paintedMs }) => paintedMs)) ?? 0,
      ...(await take(page)),
    };
  });
}

/** Each tick's time until the count of rows has changed. */
async function filter(page: Page, address: string): Promise<Answered[]> {
  await page.goto(address);
  await page.locator(".explore tbody tr[data-place]").first().waitFor();
  await page.locator("button.facet").first().click();
  const values = page.locator(".facet-menu:popover-open input[type=checkbox]");
  await values.first().waitFor();
  const times: Answered[] = [];
  for (let nth = 0; nth < Math.min(TICKS, await values.count()); nth++) {
    await page.waitForTimeout(REST_MS);
    times.push(await page.evaluate(ticked, nth));
  }
  await page.keyboard.press("Escape");
  return times;
}

/** Runs in the page: ticks a value, and resolves when the rows that fit are painted. */
function ticked(nth: number): Promise<Answered> {
  const value = document.querySelectorAll<HTMLElement>(".facet-menu:popover-open input[type=checkbox]")[nth];
  const count = document.querySelector(".explore-shown:has(strong)");
  if (!value || !count) throw new Error("there is no value to tick, or no count of rows");
  return window.probe.changed(count, () => value.click());
}

/** All rows of the table that is open, with all their columns. */
async function take(page: Page): Promise<Pick<TablesRun, "exportS" | "exportLongestMs">> {
  await page.goto(page.url().replace(/&where=[^&#]*|&with=[^&#]*/g, ""));
  const button = page.locator(".explore").getByRole("button", { name: "Download as XLSX" });
  await button.waitFor();
  await page.waitForTimeout(REST_MS);
  const from = await page.evaluate(() => performance.now());
  const coming = page.waitForEvent("download");
  await button.click();
  await (await coming).path();
  const to = await page.evaluate(() => performance.now());
  await page.waitForTimeout(REST_MS);
  const longTasks = await page.evaluate(() => window.probe.seen.longTasks);
  const meanwhile = longTasks.filter(({ startMs }) => startMs >= from && startMs <= to);
  return {
    exportS: (to - from) / 1000,
    exportLongestMs: Math.max(0, ...meanwhile.map(({ ms }) => ms)),
  };
}
