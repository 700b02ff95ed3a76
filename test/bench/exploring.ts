import type { Browser, CDPSession, Page } from "@playwright/test";
import { PARTY_KINDS } from "../../src/atlas/participation/parties";
import type { Wordings } from "./figures";
import { heapOf, inFreshPage, type Opened, wantLiveMap } from "./measure";
import type { BenchPage } from "./pages";
import type { Answered } from "./probe";
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
  | "searchMs"
  | "searchPaintedMs";

export type ExploringRun = Readonly<Record<ExploringFigure, number>>;

export const EXPLORING_FIGURES: Wordings<ExploringFigure> = {
  codeKB: { label: "code that exploring loads", unit: "kB", digits: 1 },
  matrixMs: {
    label: "draw of the matrix, with code and map in place: script, style, layout",
    unit: "ms",
    digits: 0,
  },
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
  searchPaintedMs: { label: "until that answer is painted", unit: "ms", digits: 0 },
};

/** Series, meetings, and a line over each kind of parties: the grown atlas has all kinds. */
const HEAD_ROWS = 2 + PARTY_KINDS.length;
const STEPS = 24;
/** None is the beginning of the next: each has other answers. */
const QUERIES = ["solar", "caspian", "baku board", "kegoc", "özbek", "toshkent", "4", "green corridor"];
const SLOW = 4;
/** Until what a step before has set off is over. */
const REST_MS = 1500;

/** Explores a page as a reader would. Script is what the browser itself counts, so a busy machine changes little of it. */
export async function measureExploring(browser: Browser, target: BenchPage): Promise<ExploringRun> {
  return inFreshPage(browser, target, "plain", null, async (opened) => {
    const { page, session } = opened;
    await session.send("Performance.enable");
    await page.waitForFunction(() => "atlas:rest" in window.probe.seen.marks);
    // Else it would come while exploring is measured.
    await wantLiveMap(page);
    await page.waitForTimeout(1000);
    return {
      ...(await openMatrix(opened)),
      hoverMs: await pointAtCells(page, session),
      brushMs: await brush(page, session),
      matrixMs: await drawMatrix(page, session),
      ...(await search(page, session)),
    };
  });
}

async function openMatrix({
  page,
  session,
  traffic,
}: Opened): Promise<Pick<ExploringRun, "codeKB" | "matrixPaintedMs" | "cells" | "heapMBPer1000">> {
  const [heapBefore, from] = [await heapOf(session), Date.now()];
  const matrixPaintedMs = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>("a.explore-link")?.click();
    while (!document.querySelector(".matrix td[data-row]")) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
  await page.waitForTimeout(1000);
  const code = traffic.between(from, Date.now()).filter(({ url }) => url.endsWith(".js"));
  const cells = await page.locator(".matrix").evaluate((grid, heads) => {
    const count = (name: string) => Number(grid.getAttribute(name));
    return (count("aria-rowcount") - heads) * (count("aria-colcount") - 1);
  }, HEAD_ROWS);
  return {
    codeKB: code.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    matrixPaintedMs,
    cells,
    heapMBPer1000: ((await heapOf(session)) - heapBefore) / (cells / 1000),
  };
}

async function pointAtCells(page: Page, session: CDPSession): Promise<number> {
  const inSight = await page.locator(".matrix td[data-row]").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const box = cell.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return cell.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
    }),
  );
  const ms = await scriptAStep(page, session, (step) => {
    const { x, y } = inSight[(step * 7) % inSight.length] ?? { x: 0, y: 0 };
    return page.mouse.move(x, y);
  });
  await page.locator(".crosshair-cell").waitFor({ state: "attached" });
  return ms;
}

async function brush(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(showFigure, "timeline");
  await page.locator(".brush").waitFor();
  await page.waitForTimeout(REST_MS);
  await page.locator(".brush").scrollIntoViewIfNeeded();
  const box = await page.locator(".brush").boundingBox();
  if (!box) throw new Error("the timeline has nothing to brush over");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.2 * box.width, y);
  await page.mouse.down();
  const ms = await scriptAStep(page, session, (step) =>
    page.mouse.move(box.x + (0.2 + (0.6 * step) / STEPS) * box.width, y),
  );
  await page.locator(".brush-draft").waitFor();
  // Back to where it began: a click lets the dates go.
  await page.mouse.move(box.x + 0.2 * box.width, y);
  await page.mouse.up();
  return ms;
}

/** From the timeline: the matrix comes new, and nothing else on the page changes. */
async function drawMatrix(page: Page, session: CDPSession): Promise<number> {
  await page.waitForTimeout(REST_MS);
  const before = await spentOn(session);
  await page.evaluate(showFigure, "matrix");
  await page.locator(".matrix td[data-row]").first().waitFor();
  return (await spentOn(session)).all - before.all;
}

/** Runs in the page: clicks on the link to a figure of exploring. */
function showFigure(figure: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".explore-views a")];
  links.find(({ href }) => new URL(href).searchParams.get("explore") === figure)?.click();
}

/** Script that runs for one of many steps, in ms; each is painted before the next. */
async function scriptAStep(
  page: Page,
  session: CDPSession,
  take: (step: number) => Promise<void>,
): Promise<number> {
  await page.waitForTimeout(REST_MS);
  const { script } = await spentOn(session);
  for (let step = 1; step <= STEPS; step++) {
    await take(step);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return ((await spentOn(session)).script - script) / STEPS;
}

async function search(
  page: Page,
  session: CDPSession,
): Promise<Pick<ExploringRun, "searchMs" | "searchPaintedMs">> {
  await page.locator(".search-tool").click();
  await page.locator(".search-input").fill("baku");
  await page.locator(".search-row").first().waitFor();
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  const times: Answered[] = [];
  for (const query of QUERIES) {
    await page.waitForTimeout(REST_MS / 4);
    times.push(await page.evaluate(answered, query));
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const middle = (of: keyof Answered) => median(times.map((time) => time[of])) ?? Number.NaN;
  return { searchMs: middle("ms"), searchPaintedMs: middle("paintedMs") };
}

/** Runs in the page: types a query, and resolves when its answers are painted. */
function answered(query: string): Promise<Answered> {
  const dialog = document.querySelector(".search");
  const input = document.querySelector<HTMLInputElement>(".search-input");
  if (!dialog || !input) throw new Error("the search isn't open");
  // As React hears it: through the element's own setter, which a component's value doesn't hide.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  return window.probe.changed(dialog, () => {
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
