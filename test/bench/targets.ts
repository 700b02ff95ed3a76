import type { Figure } from "./figures";
import type { PageName } from "./pages";
import type { Runs } from "./rounds";
import { median, pairedRatio } from "./statistics";
import type { Network } from "./throttle";

interface Target {
  readonly label: string;
  readonly page: PageName;
  readonly figure: Figure;
  readonly network: Network;
  /** What the figure is divided by, round by round; `null` for a figure that must be small by itself. */
  readonly over: { readonly page: PageName; readonly figure: Figure } | null;
  readonly atMost: number;
}

/** A target and what came out; `isMet` is `null` where it wasn't measured. */
export interface Outcome extends Target {
  readonly value: number | null;
  readonly isMet: boolean | null;
}

/** What the atlas must reach. Bytes are counted in the slow network, where they are felt. */
export const TARGETS: readonly Target[] = [
  small("HTML with the picture", "htmlKB", 30),
  ...both("first paint ÷ shell", "firstPaintMs", { page: "shell", figure: "firstPaintMs" }, [1.15, 1.15]),
  small("until a click on a corridor is answered", "answerKB", 150),
  ...both("a click is answered ÷ floor idle", "answerMs", { page: "floor", figure: "idleMs" }, [1, 1]),
  small("until the live map is idle", "idleKB", 540),
  small("until the live map is idle", "idleRequests", 12),
  small("requests to other hosts", "otherHosts", 0),
  small("cookies", "cookies", 0),
  ...both("live map idle ÷ floor", "idleMs", { page: "floor", figure: "idleMs" }, [1.15, 1]),
  {
    ...small("blocking time ÷ floor", "blockingMs", 1),
    over: { page: "floor", figure: "blockingMs" },
  },
  small("heap", "heapMB", 9),
  small("pick to paint", "pickMs", 100),
  grownOver("HTML, atlas × 100 ÷ atlas", "htmlKB", 1.1),
  grownOver("until a click is answered, atlas × 100 ÷ atlas", "answerKB", 1.1),
  grownOver("live map idle, atlas × 100 ÷ atlas", "idleMs", 1.5),
];

function small(label: string, figure: Figure, atMost: number): Target {
  return { label, page: "atlas", figure, network: "throttled", over: null, atMost };
}

function both(
  label: string,
  figure: Figure,
  over: Target["over"],
  [plain, throttled]: readonly [plain: number, throttled: number],
): Target[] {
  return [
    { label, page: "atlas", figure, network: "plain", over, atMost: plain },
    { label, page: "atlas", figure, network: "throttled", over, atMost: throttled },
  ];
}

function grownOver(label: string, figure: Figure, atMost: number): Target {
  return { ...small(label, figure, atMost), page: "atlas × 100", over: { page: "atlas", figure } };
}

export function outcomes(runs: Readonly<Record<Network, Runs>>): Outcome[] {
  return TARGETS.map((target) => {
    const value = reached(runs[target.network], target);
    return { ...target, value, isMet: value === null ? null : value <= target.atMost };
  });
}

function reached(runs: Runs, { page, figure, over }: Target): number | null {
  const values = seriesOf(runs, page, figure);
  return over === null ? median(values) : pairedRatio(values, seriesOf(runs, over.page, over.figure));
}

/** A figure of a page, round by round. */
export function seriesOf(runs: Runs, page: PageName, figure: Figure): (number | null)[] {
  return (runs.get(page) ?? []).map((run) => run[figure]);
}
