import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Wording } from "./figures";
import { heapOf, inFreshPage, type Opened } from "./measure";
import type { BenchPage } from "./pages";
import { median } from "./statistics";

/** What is measured of exploring, in an atlas with so many meetings as it is made for. */
export type ExploringFigure =
  | "codeKB"
  | "matrixMs"
  | "matrixPaintedMs"
  | "cells"
  | "heapMBPer1000"
  | "hoverMs"
  | "brushMs"
  | "searchMs";

export type ExploringRun = Readonly<Record<ExploringFigure, number>>;

export const EXPLORING_FIGURES: Readonly<Record<ExploringFigure, Wording>> = {
  codeKB: { label: "code that exploring loads", unit: "kB", digits: 1 },
  matrixMs: { label: "first draw of the matrix: script, style and layout", unit: "ms", digits: 0 },
  matrixPaintedMs: {
    label: "from the click until the matrix is painted, loading included",
    unit: "ms",
    digits: 0,
  },
  cells: { label: "cells of the matrix", unit: "", digits: 0 },
  heapMBPer1000: { label: "heap for 1,000 cells", unit: "MB", digits: 3 },
  hoverMs: { label: "script for pointing at a cell", unit: "ms", digits: 1 },
  brushMs: { label: "script for a step of the timeline's brush", unit: "ms", digits: 1 },
  searchMs: {
    label: "answer to a letter typed into search, processor four times slower",
    unit: "ms",
    digits: 0,
  },
};

const STEPS = 24;
/** None is the beginning of the next: each has other answers. */
const QUERIES = ["solar", "caspian", "baku board", "kegoc", "özbek", "toshkent", "4", "green corridor"];
const SLOW = 4;

/** Explores a page as a reader would. Script is what the browser itself counts, so a busy machine changes little of it. */
export async function measureExploring(browser: Browser, target: BenchPage): Promise<ExploringRun> {
  return inFreshPage(browser, target, "plain", null, async (opened) => {
    const { page, session } = opened;
    await session.send("Performance.enable");
    await page.waitForFunction(() => "atlas:idle" in window.probe.seen.marks);
    await page.waitForTimeout(1000);
    return {
      ...(await openMatrix(opened)),
      hoverMs: await pointAtCells(page, session),
      brushMs: await brush(page, session),
      searchMs: await search(page, session),
    };
  });
}

async function openMatrix({
  page,
  session,
  traffic,
}: Opened): Promise<Omit<ExploringRun, "hoverMs" | "brushMs" | "searchMs">> {
  const [heapBefore, before, from] = [await heapOf(session), await spentOn(session), Date.now()];
  const matrixPaintedMs = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>("a.explore-link")?.click();
    while (!document.querySelector(".matrix td[data-row]")) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
  const after = await spentOn(session);
  await page.waitForTimeout(1000);
  const code = traffic.between(from, Date.now()).filter(({ url }) => url.endsWith(".js"));
  const cells = await page.locator(".matrix").evaluate((grid) => {
    const count = (name: string) => Number(grid.getAttribute(name)) - 1;
    return count("aria-rowcount") * count("aria-colcount");
  });
  return {
    codeKB: code.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    matrixMs: after.all - before.all,
    matrixPaintedMs,
    cells,
    heapMBPer1000: ((await heapOf(session)) - heapBefore) / (cells / 1000),
  };
}

async function pointAtCells(page: Page, session: CDPSession): Promise<number> {
  const cells = await page
    .locator(".matrix td[data-row]")
    .evaluateAll((all) =>
      all
        .map((cell) => cell.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    );
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const inSight = cells.filter(({ x, y }) => x > width / 2 && x < width && y > height / 2 && y < height);
  return scriptAStep(page, session, (step) => {
    const { x, y } = inSight[(step * 7) % inSight.length] ?? { x: 0, y: 0 };
    return page.mouse.move(x, y);
  });
}

async function brush(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => {
    const link = [...document.links].find(
      ({ href }) => new URL(href).searchParams.get("explore") === "timeline",
    );
    link?.click();
  });
  const box = await page.locator(".brush").boundingBox();
  if (!box) throw new Error("the timeline has nothing to brush over");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.2 * box.width, y);
  await page.mouse.down();
  const ms = await scriptAStep(page, session, (step) =>
    page.mouse.move(box.x + (0.2 + (0.6 * step) / STEPS) * box.width, y),
  );
  await page.mouse.up();
  return ms;
}

/** Script that runs for one of many steps, in ms; each is painted before the next. */
async function scriptAStep(
  page: Page,
  session: CDPSession,
  take: (step: number) => Promise<void>,
): Promise<number> {
  await page.waitForTimeout(1000);
  const { script } = await spentOn(session);
  for (let step = 1; step <= STEPS; step++) {
    await take(step);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return ((await spentOn(session)).script - script) / STEPS;
}

async function search(page: Page, session: CDPSession): Promise<number> {
  await page.locator(".search-tool").click();
  await page.locator(".search-input").fill("baku");
  await page.locator(".search-row").first().waitFor();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  const times: number[] = [];
  for (const query of QUERIES) times.push(await page.evaluate(answerMs, query));
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return median(times) ?? Number.NaN;
}

/** Runs in the page: types a query, and resolves with the ms until other answers stand in the list. */
function answerMs(query: string): Promise<number> {
  const dialog = document.querySelector(".search");
  const input = document.querySelector<HTMLInputElement>(".search-input");
  if (!dialog || !input) throw new Error("the search isn't open");
  return new Promise((resolve, reject) => {
    let start = 0;
    setTimeout(() => reject(new Error(`“${query}” changed nothing in the search`)), 20_000);
    const changes = new MutationObserver(() => {
      changes.disconnect();
      resolve(performance.now() - start);
    });
    changes.observe(dialog, { childList: true, characterData: true, subtree: true });
    // As React hears it: through the element's own setter, which a component's value doesn't hide.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
    start = performance.now();
    set?.call(input, query);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** What the page's main thread has spent since it was opened, in ms. */
async function spentOn(session: CDPSession): Promise<{ script: number; all: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const msOf = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  const script = msOf("ScriptDuration");
  return { script, all: script + msOf("RecalcStyleDuration") + msOf("LayoutDuration") };
}
