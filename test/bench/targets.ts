import type { Figure } from "./figures";
import type { Reading } from "./growth";
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

/** A target and what came out. Both are `null` where it wasn't measured. */
export interface Outcome {
  readonly label: string;
  readonly network: Network | null;
  /** What the value is: a figure, or how one compares with another. */
  readonly kind: Figure | "ratio";
  readonly atMost: number;
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
  small("until the live map is idle, requests", "idleRequests", 12),
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

export function outcomes(runs: Readonly<Record<Network, Runs>>, readings: readonly Reading[]): Outcome[] {
  return [...TARGETS.map((target) => outcomeOf(target, runs[target.network])), linearity(readings)];
}

function outcomeOf(target: Target, runs: Runs): Outcome {
  const { label, network, figure, over, atMost } = target;
  return { label, network, kind: over ? "ratio" : figure, ...judged(reached(runs, target), atMost) };
}

/** Reading is linear when a megabyte takes about as long in the largest atlas as in the present one. */
function linearity(readings: readonly Reading[]): Outcome {
  const [small, large] = [readings.at(0), readings.at(-1)].map(
    (reading) => reading && reading.ms / reading.megabytes,
  );
  const value = small && large && readings.length > 1 ? large / small : null;
  return { label: "readAtlas, ms per MB, × 100 ÷ × 1", network: null, kind: "ratio", ...judged(value, 1.5) };
}

function judged(value: number | null, atMost: number): Pick<Outcome, "atMost" | "value" | "isMet"> {
  return { atMost, value, isMet: value === null ? null : value <= atMost };
}

function reached(runs: Runs, { page, figure, over }: Target): number | null {
  const values = seriesOf(runs, page, figure);
  return over === null ? median(values) : pairedRatio(values, seriesOf(runs, over.page, over.figure));
}

/** A figure of a page, round by round. */
export function seriesOf(runs: Runs, page: PageName, figure: Figure): (number | null)[] {
  return (runs.get(page) ?? []).map((run) => run[figure]);
}
