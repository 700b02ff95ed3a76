import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Run } from "./figures";
import type { BenchPage } from "./pages";
import { type Corridor, installProbe } from "./probe";
import { median } from "./statistics";
import { type Network, throttle } from "./throttle";
import { type Traffic, watchTraffic } from "./traffic";

/** Longer than the slowest page that is worth measuring. */
const PATIENCE_MS = 60_000;
const PANNING_MS = 1000;
const PICKS = 3;
/** Of a page at rest, and as long with the motion along corridors. */
const WATCHED_MS = 2500;
const MOTION = "Motion in the direction of export";
/** Longer than the camera flies after a pick or glides after a drag. The next pick finds the page at rest for so long. */
const FLIGHT_MS = 1500;
const WINDOW = { width: 1280, height: 800 };

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  readonly traffic: Traffic;
  /** When its navigation began, in ms since 1970. */
  readonly originMs: number;
}

/**
 * Loads a page cold each time: once left alone until it is done, once picking a corridor as soon as it listens, because a click changes what is
 * loaded, and once dragging the drawing as soon as that stands. Throws where the page never says that it is done.
 */
export async function measure(browser: Browser, target: BenchPage, network: Network): Promise<Run> {
  const loaded = await inFreshPage(browser, target, network, null, (opened) =>
    loadFigures(opened, target, network),
  );
  const [first] = target.corridors;
  const answered = first && (await inFreshPage(browser, target, network, first, answerFigures));
  const isDragged = target.done === "atlas:rest" && !target.isLarge && network === "throttled";
  const dragFps = isDragged ? await inFreshPage(browser, target, network, null, draggedFps) : null;
  return { ...loaded, ...(answered ?? NO_ANSWER), dragFps };
}

type AnswerFigures = Pick<Run, "answerMs" | "answerKB" | "answerRequests">;

const NO_ANSWER: AnswerFigures = { answerMs: null, answerKB: null, answerRequests: null };

export async function inFreshPage<Answer>(
  browser: Browser,
  { server }: BenchPage,
  network: Network,
  first: Corridor | null,
  look: (opened: Opened) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext({ viewport: WINDOW, locale: "en-GB", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // tsx names functions with a helper that the page doesn't have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(installProbe, first);
    const session = await context.newCDPSession(page);
    if (network === "throttled") await throttle(session);
    const traffic = watchTraffic(page, server);
    await page.goto(server.url, { waitUntil: "commit" });
    const originMs = await page.evaluate(() => performance.timeOrigin);
    return await look({ context, page, session, traffic, originMs });
  } finally {
    await context.close();
  }
}

const DONE: Readonly<Record<BenchPage["done"], (page: Page) => Promise<void>>> = {
  load: (page) => waitFor(page, "a first paint", () => window.probe.seen.firstPaintMs !== null),
  "atlas:rest": (page) => waitFor(page, "the mark atlas:rest", () => "atlas:rest" in window.probe.seen.marks),
  "atlas:idle": isIdle,
};

async function loadFigures(
  opened: Opened,
  { server, done, corridors, isLarge }: BenchPage,
  network: Network,
): Promise<Omit<Run, keyof AnswerFigures | "dragFps">> {
  const { context, page, session, traffic, originMs } = opened;
  await DONE[done](page);
  // Paint and long tasks are reported a while after they happen.
  await page.waitForTimeout(500);
  const { firstPaintMs, marks, longTasks } = await page.evaluate(() => window.probe.seen);
  const restMs = marks["atlas:rest"] ?? null;
  const restHeapMB = await heapOf(session);
  const isAtlas = done === "atlas:rest";
  return {
    htmlKB: server.bytesOf(server.url) / 1000,
    firstPaintMs,
    firstPaintKB: firstPaintMs && traffic.kBUntil(originMs + firstPaintMs),
    firstPaintRequests: firstPaintMs && traffic.requestsUntil(originMs + firstPaintMs),
    restMs,
    restKB: restMs && traffic.kBUntil(originMs + restMs),
    restRequests: restMs && traffic.requestsUntil(originMs + restMs),
    blockingMs: longTasks.reduce((sum, { ms }) => sum + ms - 50, 0),
    longestMs:
      firstPaintMs &&
      Math.max(0, ...longTasks.filter(({ startMs }) => startMs > firstPaintMs).map(({ ms }) => ms)),
    restHeapMB,
    idleMs: marks["atlas:idle"] ?? null,
    ...(isAtlas ? await liveFigures(opened, corridors, network, isLarge) : NO_MOVES),
    otherHosts: traffic.otherHosts(),
    cookies: (await context.cookies()).length,
  };
}

/** Of the page itself; workers aren't in it. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}

type LiveFigures = Pick<
  Run,
  "gestureMs" | "liveKB" | "heapMB" | "restFps" | "flowFps" | "frameMs" | "pickMs"
>;

const NO_MOVES: LiveFigures = {
  ...{ gestureMs: null, liveKB: null, heapMB: null },
  ...{ restFps: null, flowFps: null, frameMs: null, pickMs: null },
};

/** From move to move of a hand, in ms. */
const HAND_MS = 16;

/**
 * Of the drawing, while the live map that the same hand wants is on its way: a true hand, as it holds no other. It moves on whether the page has heard
 * of the move before or not: one that waited for each answer made ten moves a second on a busy machine, and a frame for each.
 */
async function draggedFps({ page }: Opened): Promise<number> {
  await DONE["atlas:rest"](page);
  const [x, y] = [0.6 * WINDOW.width, 0.5 * WINDOW.height];
  await page.mouse.move(x, y);
  await waitFor(page, "the mark atlas:drawing", () => "atlas:drawing" in window.probe.seen.marks);
  await page.mouse.down();
  let isOver = false;
  const counted = page
    .evaluate((ms) => window.probe.moves(ms), PANNING_MS)
    .finally(() => {
      isOver = true;
    });
  const moves: Promise<void>[] = [];
  for (let step = 0; !isOver; step++) {
    moves.push(page.mouse.move(x + 80 * Math.sin(step / 8), y));
    await sleep(HAND_MS);
  }
  await Promise.all(moves);
  await page.mouse.up();
  return counted;
}

/**
 * From the picture at rest to the live map, and what that does: motion where only the map is slow, picks where the machine is; of a large atlas
 * what grows with it.
 */
async function liveFigures(
  { page, session, traffic }: Opened,
  corridors: readonly Corridor[],
  network: Network,
  isLarge: boolean,
): Promise<LiveFigures> {
  const gestureMs = await wantLiveMap(page);
  const heapMB = await heapOf(session);
  const isPlain = network === "plain";
  const motion = isPlain && !isLarge ? await motionFigures(page) : {};
  return {
    ...NO_MOVES,
    ...{ gestureMs, heapMB, liveKB: traffic.kBUntil(Date.now()) },
    ...motion,
    pickMs: isPlain ? null : await pickToPaint(page, corridors),
  };
}

async function motionFigures(page: Page): Promise<Pick<Run, "restFps" | "flowFps" | "frameMs">> {
  return {
    ...(await flowFigures(page)),
    frameMs: median(await page.evaluate((ms) => window.probe.pan(ms), PANNING_MS)),
  };
}

/** Puts the pointer on the map; how long the live map takes from there, in ms. */
export async function wantLiveMap(page: Page): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await page.mouse.move(0.7 * WINDOW.width, 0.5 * WINDOW.height);
  await isIdle(page);
  return (await page.evaluate(() => window.probe.seen.marks["atlas:idle"] ?? 0)) - from;
}

function isIdle(page: Page): Promise<void> {
  return waitFor(page, "the mark atlas:idle", () => "atlas:idle" in window.probe.seen.marks);
}

/** Frames that the page gets while nothing moves, and right after it with the motion; `null` where there is none. */
async function flowFigures(page: Page): Promise<Pick<Run, "restFps" | "flowFps">> {
  const button = page.getByRole("button", { name: MOTION });
  if ((await button.count()) === 0) return { restFps: null, flowFps: null };
  await page.waitForTimeout(FLIGHT_MS);
  const watch = () => page.evaluate((ms) => window.probe.framesPerSecond(ms), WATCHED_MS);
  const restFps = await watch();
  await button.click();
  await page.locator(".map-flow canvas").first().waitFor({ state: "attached" });
  const flowFps = await watch();
  await button.click();
  return { restFps, flowFps };
}

async function pickToPaint(page: Page, corridors: readonly Corridor[]): Promise<number | null> {
  const picks: number[] = [];
  for (const corridor of corridors.slice(0, PICKS)) {
    await page.evaluate((ms) => window.probe.rest(ms), FLIGHT_MS);
    picks.push(await page.evaluate((each) => window.probe.pick(each), corridor));
    await page.evaluate(() => history.back());
  }
  return median(picks);
}

async function answerFigures({ page, traffic, originMs }: Opened): Promise<AnswerFigures> {
  await waitFor(page, "the mark atlas:answers", () => "atlas:answers" in window.probe.seen.marks);
  await waitFor(page, "a panel", () => (window.probe.seen.answeredMs ?? window.probe.seen.failure) !== null);
  const { answeredMs, failure } = await page.evaluate(() => window.probe.seen);
  if (answeredMs === null) throw new Error(failure ?? "no panel");
  return {
    answerMs: answeredMs,
    answerKB: traffic.kBUntil(originMs + answeredMs),
    answerRequests: traffic.requestsUntil(originMs + answeredMs),
  };
}

async function waitFor(page: Page, what: string, isThere: () => boolean): Promise<void> {
  await page.waitForFunction(isThere).catch((error: Error) => {
    throw new Error(`waited for ${what}: ${error.message}`);
  });
}
