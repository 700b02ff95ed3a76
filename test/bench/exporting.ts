import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Wordings } from "./figures";
import { inFreshPage, wantLiveMap } from "./measure";
import type { BenchPage } from "./pages";

/** What is measured of what leaves the page, for a processor four times slower; `whole`: with the preview before it, from the opening of the dialog. */
export type ExportFigure = "slideS" | "wholeSlideS" | "briefS" | "wholeBriefS";

export type ExportRun = Readonly<Record<ExportFigure, number>>;

export const EXPORT_FIGURES: Wordings<ExportFigure> = {
  slideS: {
    label: "a corridor as a slide, from the press: time of the processor × 4",
    unit: "s",
    digits: 2,
  },
  wholeSlideS: { label: "that slide, with the dialog and its preview", unit: "s", digits: 2 },
  briefS: {
    label: "the brief on a corridor (Word), from the press: time of the processor × 4",
    unit: "s",
    digits: 2,
  },
  wholeBriefS: { label: "that brief, with the dialog and its preview", unit: "s", digits: 2 },
};

const VIEW = "?corridor=az-tr-eu";
const SLOW = 4;
/** So long nothing more is done for what was asked for. */
const REST_MS = 1000;

/** Takes along what officials take most. */
export async function measureExports(browser: Browser, target: BenchPage): Promise<ExportRun> {
  const [slideS, wholeSlideS] = await taken(browser, target, { format: "pptx", subject: "digest" });
  const [briefS, wholeBriefS] = await taken(browser, target, { format: "docx", subject: "brief" });
  return { slideS, wholeSlideS, briefS, wholeBriefS };
}

interface Wanted {
  readonly format: string;
  readonly subject: string;
}

async function taken(
  browser: Browser,
  target: BenchPage,
  { format, subject }: Wanted,
): Promise<[press: number, whole: number]> {
  return inFreshPage(browser, target, "plain", null, async ({ page, session }) => {
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(`${target.server.url}${VIEW}`);
    await page.waitForFunction(() => "atlas:rest" in window.probe.seen.marks);
    await wantLiveMap(page);
    await rested(page);
    const before = await secondsOf(session);
    await page.locator(".export-open").click();
    await page.locator(`input[name=subject][value=${subject}]`).check();
    await page.locator(`input[name=format][value=${format}]`).check();
    // A canvas on which nothing was drawn is 300 px wide.
    await page.locator("canvas.export-preview[width]").waitFor();
    await rested(page);
    const previewed = await secondsOf(session);
    const coming = page.waitForEvent("download");
    await page.locator(".export-make").click();
    await (await coming).path();
    const after = await secondsOf(session);
    return [SLOW * (after - previewed), SLOW * (after - before)];
  });
}

async function rested(page: Page): Promise<void> {
  await page.evaluate((ms) => window.probe.rest(ms), REST_MS);
}

/**
 * What the page's own thread has spent of the processor since it was opened. Not what the browser counts as script: that leaves out all that is done after
 * an `await`, which is nearly all of an export. It isn't slowed down but multiplied, since a busy machine would slow it down more.
 */
async function secondsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
