import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, ensureChromium } from "../browser/chromium";
import { type ExploringRun, measureExploring } from "./exploring";
import type { Run } from "./figures";
import { measure } from "./measure";
import type { BenchPage, PageName } from "./pages";
import type { Network } from "./throttle";

/** Runs of each page, in one network. Runs at the same place were made in the same round. */
export type Runs = ReadonlyMap<PageName, readonly Run[]>;

/** More say little more of a large atlas. */
const LARGE_ROUNDS = 1;
/** Exploring takes a while, and its figures hardly differ from round to round. */
const EXPLORING_ROUNDS = 3;

/** A page that calls another host is answered “no such host” at once, and the request counted. */
const LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

export interface Measured {
  readonly chromium: string;
  readonly runs: Readonly<Record<Network, Runs>>;
  readonly exploring: readonly ExploringRun[];
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
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, LOOPBACK_ONLY],
  });
  try {
    const plain = await measureIn("plain", browser, pages, rounds);
    const throttled = await measureIn("throttled", browser, pages, rounds);
    const exploring = explored ? await exploreIn(browser, explored, Math.min(rounds, EXPLORING_ROUNDS)) : [];
    return { chromium: browser.version(), runs: { plain, throttled }, exploring };
  } finally {
    await browser.close();
  }
}

async function exploreIn(browser: Browser, page: BenchPage, rounds: number): Promise<ExploringRun[]> {
  const runs: ExploringRun[] = [];
  for (let round = 1; round <= rounds; round++) {
    console.error(`exploring · ${round}/${rounds} · ${page.name}`);
    runs.push(await measureExploring(browser, page).catch(named(page)));
  }
  return runs;
}

async function measureIn(
  network: Network,
  browser: Browser,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Runs> {
  const small = pages.filter(({ isLarge }) => !isLarge);
  // A large page packs its files when they are first asked for.
  await measureRound("warm-up", network === "plain" ? pages : small);
  const runs = new Map<PageName, Run[]>(pages.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++)
    for (const [name, run] of await measureRound(`${round}/${rounds}`, round <= LARGE_ROUNDS ? pages : small))
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
