import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, ensureHeadless } from "../browser/chromium";
import { type ExploringRun, measureExploring } from "./exploring";
import { type ExportRun, measureExports } from "./exporting";
import type { Run } from "./figures";
import { measure } from "./measure";
import type { BenchPage, PageName } from "./pages";
import { measureTables, type TablesRun } from "./tables";
import type { Network } from "./throttle";

/** Runs of each page, in one network. Runs at the same place were made in the same round. */
export type Runs = ReadonlyMap<PageName, readonly Run[]>;

/** More say little more of a large atlas. */
const LARGE_ROUNDS = 1;

/**
 * Pages are painted by the processor, as Chromium does wherever it has no graphics card, unless it is told to draw WebGL by software: then it paints
 * the page by the same software as well, which took two to six seconds for the first picture; and as long the page waited, before its script began, for
 * the empty one before it to be put away. That is measured no more. What is drawn by WebGL still is.
 */
const PAINTED_BY_PROCESSOR = "--disable-gpu-rasterization";

/** A page that calls another host is answered “no such host” at once, and the request counted. */
const LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

export interface Measured {
  readonly chromium: string;
  readonly runs: Readonly<Record<Network, Runs>>;
  readonly exploring: readonly ExploringRun[];
  /** Of the largest atlas; empty where none is measured. */
  readonly tables: readonly TablesRun[];
  /** Of the site itself; empty where it isn't measured. */
  readonly exports: readonly ExportRun[];
}

/**
 * Measures pages in turns, A B A B …, so that a ratio survives a noisy machine. A round to warm up isn't counted. In `explored`,
 * where it is given, it explores as often.
 */
export async function measureAll(
  pages: readonly BenchPage[],
  explored: BenchPage | null,
  rounds: number,
): Promise<Measured> {
  const browser = await chromium.launch({
    // Only pages: a whole Chromium starts parts of its own window, such as the list below its address bar, beside the page that is measured.
    executablePath: ensureHeadless(),
    args: [...CHROMIUM_FLAGS, PAINTED_BY_PROCESSOR, LOOPBACK_ONLY],
  });
  try {
    const plain = await measureIn("plain", browser, pages, rounds);
    const throttled = await measureIn("throttled", browser, pages, rounds);
    const exploring = explored ? await once(explored, measureExploring) : [];
    const large = pages.find(({ isLarge }) => isLarge);
    const tables = large ? await once(large, measureTables) : [];
    const site = pages.find(({ name }) => name === "atlas");
    const exports = site ? await once(site, measureExports) : [];
    return { chromium: browser.version(), runs: { plain, throttled }, exploring, tables, exports };
  } finally {
    await browser.close();
  }

  /** It takes a minute, and its figures hardly differ from round to round. */
  async function once<Answer>(
    page: BenchPage,
    look: (browser: Browser, page: BenchPage) => Promise<Answer>,
  ): Promise<Answer[]> {
    console.error(`${look.name} · ${page.name}`);
    return [await look(browser, page).catch(named(page))];
  }
}

async function measureIn(
  network: Network,
  browser: Browser,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Runs> {
  const small = pages.filter(({ isLarge }) => !isLarge);
  // What is warm after it stays so: the servers' files, which a large page packs when they are first asked for, and the browser's own.
  if (network === "plain") await measureRound("warm-up", pages);
  const runs = new Map<PageName, Run[]>(pages.map(({ name }) => [name, []]));
  // What a large page must reach is measured in the slow network.
  const isLarge = (round: number) => network === "throttled" && round <= LARGE_ROUNDS;
  for (let round = 1; round <= rounds; round++)
    for (const [name, run] of await measureRound(`${round}/${rounds}`, isLarge(round) ? pages : small))
      runs.get(name)?.push(run);
  return runs;

  async function measureRound(label: string, pages: readonly BenchPage[]): Promise<[PageName, Run][]> {
    const found: [PageName, Run][] = [];
    for (const page of pages) {
      console.error(`${network} · ${label} · ${page.name}`);
      found.push([page.name, await measure(browser, page, network).catch(named(page))]);
    }
    return found;
  }
}

function named({ name }: BenchPage): (error: Error) => never {
  return (error) => {
    throw new Error(`The page “${name}” can't be measured: ${error.message}`, { cause: error });
  };
}
