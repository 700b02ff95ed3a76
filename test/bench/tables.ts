import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Wordings } from "./figures";
import { inFreshPage, type Opened } from "./measure";
import type { BenchPage } from "./pages";
import type { Answered } from "./probe";
import { median } from "./statistics";

/** What is measured of tables, in an atlas with a hundred times as many rows; `slow`: by a processor four times slower. */
export type TablesFigure =
  | "filterMs"
  | "filterPaintedMs"
  | "slowFilterMs"
  | "exportS"
  | "exportLongestMs"
  | "slowExportS"
  | "slowExportLongestMs";

export type TablesRun = Readonly<Record<TablesFigure, number>>;

export const TABLES_FIGURES: Wordings<TablesFigure> = {
  filterMs: {
    label: "rows of a table answer a filter, atlas × 100 (the slower of meetings and segments)",
    unit: "ms",
    digits: 0,
  },
  filterPaintedMs: { label: "until those rows are painted", unit: "ms", digits: 0 },
  slowFilterMs: { label: "rows answer a filter, processor four times slower", unit: "ms", digits: 0 },
  exportS: {
    label: "the table of meetings as a workbook, atlas × 100, from the press to the file",
    unit: "s",
    digits: 1,
  },
  exportLongestMs: { label: "longest task of the page while it is written", unit: "ms", digits: 0 },
  slowExportS: { label: "that workbook, page four times slower", unit: "s", digits: 1 },
  slowExportLongestMs: { label: "longest task of that page while it is written", unit: "ms", digits: 0 },
};

const PATIENCE_MS = 120_000;
/** Values of a facet that are ticked one after the other. */
const TICKS = 3;
/** So long the page has had nothing to do before something is asked of it. */
const REST_MS = 1500;
const SLOW = 4;
/** What the workbook is written of. */
const ROWS = "facts/tables/meetings.json";

/** Filters and takes tables as an analyst would, by the keyboard: a pointer that passes over the map has that do something too. */
export async function measureTables(browser: Browser, target: BenchPage): Promise<TablesRun> {
  return inFreshPage(browser, target, "plain", null, async (opened) => {
    const { page } = opened;
    page.setDefaultTimeout(PATIENCE_MS);
    // The server packs a file when it is first asked for; that of a deployed site lies there packed.
    await page.request.get(`${target.server.url}${ROWS}`);
    const segments = await filter(opened, `${target.server.url}?explore=table&table=segments`);
    const meetings = await filter(opened, `${target.server.url}?explore=table&table=meetings`);
    const slower = (speed: keyof Ticked, of: keyof Answered) =>
      Math.max(...[segments, meetings].map((each) => median(each[speed].map((time) => time[of])) ?? 0));
    const taken = await take(opened);
    return {
      filterMs: slower("plain", "ms"),
      filterPaintedMs: slower("plain", "paintedMs"),
      slowFilterMs: slower("slow", "ms"),
      ...{ exportS: taken.plain.s, exportLongestMs: taken.plain.longestMs },
      ...{ slowExportS: taken.slow.s, slowExportLongestMs: taken.slow.longestMs },
    };
  });
}

/** What was found, by the processor as fast as it is and slowed down. */
interface AtBoth<Found> {
  readonly plain: Found;
  readonly slow: Found;
}
type Ticked = AtBoth<Answered[]>;

async function atBoth<Found>(session: CDPSession, look: () => Promise<Found>): Promise<AtBoth<Found>> {
  const plain = await look();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  try {
    return { plain, slow: await look() };
  } finally {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
}

/** Each tick's time until the count of rows has changed. */
async function filter({ page, session }: Opened, address: string): Promise<Ticked> {
  await page.goto(address);
  await page.locator(".explore tbody tr[data-place]").first().waitFor();
  await page.locator("button.facet").first().press("Enter");
  const values = page.locator(".facet-menu:popover-open input[type=checkbox]");
  await values.first().waitFor();
  // A value that is ticked a second time is let go.
  const times = await atBoth(session, async () => {
    const ticks: Answered[] = [];
    for (let nth = 0; nth < Math.min(TICKS, await values.count()); nth++) {
      await rested(page);
      ticks.push(await page.evaluate(ticked, nth));
    }
    return ticks;
  });
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

/** Until the map beside the table is there, and has followed what was asked: it is none of the table's, and measured elsewhere. */
async function rested(page: Page): Promise<void> {
  await page.waitForFunction(() => "atlas:idle" in window.probe.seen.marks);
  await page.evaluate((ms) => window.probe.rest(ms), REST_MS);
}

interface Taken {
  readonly s: number;
  /** Of the page's own tasks meanwhile. */
  readonly longestMs: number;
}

/** All rows of the table that is open, with all their columns. */
async function take({ page, session }: Opened): Promise<AtBoth<Taken>> {
  await page.goto(page.url().replace(/&where=[^&#]*|&with=[^&#]*/g, ""));
  const button = page.locator(".explore").getByRole("button", { name: "Download as XLSX" });
  await button.waitFor();
  return atBoth(session, async () => {
    await rested(page);
    const from = await page.evaluate(() => performance.now());
    const coming = page.waitForEvent("download");
    await button.press("Enter");
    await (await coming).path();
    const to = await page.evaluate(() => performance.now());
    await page.waitForTimeout(REST_MS);
    const longTasks = await page.evaluate(() => window.probe.seen.longTasks);
    const meanwhile = longTasks.filter(({ startMs }) => startMs >= from && startMs <= to);
    return { s: (to - from) / 1000, longestMs: Math.max(0, ...meanwhile.map(({ ms }) => ms)) };
  });
}
