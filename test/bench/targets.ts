import { BUDGETS } from "../budgets";
import { EXPLORING_FIGURES, type ExploringFigure, type ExploringRun } from "./exploring";
import { EXPORT_FIGURES, type ExportFigure, type ExportRun } from "./exporting";
import { type Figure, figureText, valueText, type Wordings } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Runs } from "./rounds";
import { median, pairedRatio } from "./statistics";
import { TABLES_FIGURES, type TablesFigure, type TablesRun } from "./tables";
import type { Network } from "./throttle";
import type { WorkshopFigure } from "./workshop";

/** What a value must keep to. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number };

interface Target {
  readonly label: string;
  readonly page: PageName;
  readonly figure: Figure;
  readonly network: Network;
  /** What the figure is divided by, round by round; `null` for a figure that must be small by itself. */
  readonly over: { readonly page: PageName; readonly figure: Figure } | null;
  readonly bound: Bound;
  /** What stands beside the value, to compare it with. */
  readonly beside?: { readonly figure: Figure; readonly words: string };
}

/** A target and what came out. Both are `null` where it wasn't measured. */
export interface Outcome {
  readonly label: string;
  readonly network: Network | null;
  /** What the value is: a figure, or how one compares with another. */
  readonly kind: Figure | ExploringFigure | TablesFigure | ExportFigure | "ratio" | "seconds";
  readonly bound: Bound;
  readonly value: number | null;
  readonly beside: string | null;
  readonly isMet: boolean | null;
}

/** What the atlas must reach. Bytes are counted in the slow network, where they are felt. */
export const TARGETS: readonly Target[] = [
  small("HTML with the picture", "htmlKB", BUDGETS.html.aim),
  ...both("first paint ÷ shell", "firstPaintMs", { page: "shell", figure: "firstPaintMs" }, [1, 1]),
  small("until a click on a corridor is answered", "answerKB", BUDGETS.answer.aim),
  ...both("a click is answered ÷ floor idle", "answerMs", { page: "floor", figure: "idleMs" }, [0.8, 0.8]),
  small("read only: bytes", "restKB", BUDGETS.rest.aim),
  small("read only: requests", "restRequests", 12),
  ...both("read only: rest ÷ floor idle", "restMs", { page: "floor", figure: "idleMs" }, [0.8, 0.8]),
  {
    ...small("read only: blocking time ÷ floor", "blockingMs", 0.5),
    over: { page: "floor", figure: "blockingMs" },
  },
  small("read only: longest task after first paint", "longestMs", 50),
  small("read only: heap", "restHeapMB", 5),
  {
    ...small("frames in which the drawing moves under a drag, before the live map", "dragFps", 0),
    bound: { atLeast: 30 },
  },
  ...both(
    "from the first gesture to the live map ÷ floor idle",
    "gestureMs",
    { page: "floor", figure: "idleMs" },
    [1, 1.3],
  ),
  small("live: bytes in all", "liveKB", BUDGETS.live.aim),
  small("live: heap", "heapMB", 9),
  small("requests to other hosts", "otherHosts", 0),
  small("cookies", "cookies", 0),
  small("pick to paint", "pickMs", 50),
  {
    ...small("frames with the motion along corridors", "flowFps", 0),
    network: "plain",
    bound: { atLeast: 40 },
    beside: { figure: "restFps", words: "at rest" },
  },
  grownOver("HTML, atlas × 100 ÷ atlas", "htmlKB", 1.1),
  grownOver("until a click is answered, atlas × 100 ÷ atlas", "answerKB", 1.1),
  grownOver("the page rests, atlas × 100 ÷ atlas", "restMs", 1.3),
  { ...small("pick to paint, atlas × 100", "pickMs", 150), page: "atlas × 100" },
  { ...small("live: heap, atlas × 100", "heapMB", 16), page: "atlas × 100" },
];

function small(label: string, figure: Figure, atMost: number): Target {
  return { label, page: "atlas", figure, network: "throttled", over: null, bound: { atMost } };
}

function both(
  label: string,
  figure: Figure,
  over: Target["over"],
  [plain, throttled]: readonly [plain: number, throttled: number],
): Target[] {
  return [
    { label, page: "atlas", figure, network: "plain", over, bound: { atMost: plain } },
    { label, page: "atlas", figure, network: "throttled", over, bound: { atMost: throttled } },
  ];
}

function grownOver(label: string, figure: Figure, atMost: number): Target {
  return { ...small(label, figure, atMost), page: "atlas × 100", over: { page: "atlas", figure } };
}

/** What exploring must reach, in a matrix of 500 meetings and 60 parties. */
const EXPLORING: readonly (readonly [figure: ExploringFigure, atMost: number])[] = [
  ["codeKB", 60],
  ["matrixMs", 100],
  ["heapMBPer1000", 1],
  ["hoverMs", 16],
  ["brushMs", 8],
  ["searchMs", 50],
];

/** What tables must reach, of 7,000 meetings and the segments of 500 corridors. */
const TABLES: readonly (readonly [figure: TablesFigure, atMost: number, slow: TablesFigure])[] = [
  ["filterMs", 50, "slowFilterMs"],
  ["exportS", 3, "slowExportS"],
  ["exportLongestMs", 50, "slowExportLongestMs"],
];

/** What taking a slide or a brief along must reach, once its preview is there; beside it, with that. */
const EXPORTS: readonly (readonly [figure: ExportFigure, atMost: number, whole: ExportFigure])[] = [
  ["slideS", 1, "wholeSlideS"],
  ["briefS", 2, "wholeBriefS"],
];

export function outcomes(
  runs: Readonly<Record<Network, Runs>>,
  readings: readonly Reading[],
  exploring: readonly ExploringRun[] = [],
  workshop: readonly WorkshopFigure[] = [],
  tables: readonly TablesRun[] = [],
  exports: readonly ExportRun[] = [],
): Outcome[] {
  return [
    ...TARGETS.map((target) => outcomeOf(target, runs[target.network])),
    ...EXPLORING.map((target) => outcomeOfMany(EXPLORING_FIGURES, target, exploring)),
    ...TABLES.map((target) => tablesOutcome(target, tables)),
    ...EXPORTS.map((target) => exportOutcome(target, exports)),
    linearity(readings),
    ...workshop.map(workshopOutcome),
  ];
}

function outcomeOf(target: Target, runs: Runs): Outcome {
  const { label, page, network, figure, over, bound, beside } = target;
  const besideText =
    beside && `${beside.words} ${figureText(beside.figure, median(seriesOf(runs, page, beside.figure)))}`;
  return {
    ...{ label, network, kind: over ? "ratio" : figure, beside: besideText ?? null },
    ...judged(reached(runs, target), bound),
  };
}

function outcomeOfMany<Id extends ExploringFigure | TablesFigure | ExportFigure>(
  figures: Wordings<Id>,
  [figure, atMost]: readonly [figure: Id, atMost: number],
  runs: readonly Readonly<Record<Id, number>>[],
): Outcome {
  const value = median(runs.map((run) => run[figure]));
  const { label } = figures[figure];
  return { label, network: null, kind: figure, beside: null, ...judged(value, { atMost }) };
}

/** What a slower processor makes of it is told, and not asked. */
function tablesOutcome([figure, atMost, slow]: (typeof TABLES)[number], runs: readonly TablesRun[]): Outcome {
  const found = outcomeOfMany(TABLES_FIGURES, [figure, atMost], runs);
  const slower = median(runs.map((run) => run[slow]));
  return slower === null
    ? found
    : { ...found, beside: `four times slower ${valueText(TABLES_FIGURES[slow], slower)}` };
}

function exportOutcome(
  [figure, atMost, whole]: (typeof EXPORTS)[number],
  runs: readonly ExportRun[],
): Outcome {
  const found = outcomeOfMany(EXPORT_FIGURES, [figure, atMost], runs);
  const value = median(runs.map((run) => run[whole]));
  return value === null
    ? found
    : { ...found, beside: `with its preview ${valueText(EXPORT_FIGURES[whole], value)}` };
}

function workshopOutcome({ label, measured, atMost }: WorkshopFigure): Outcome {
  return { label, network: null, kind: "seconds", beside: null, ...judged(measured, { atMost }) };
}

/** Reading is linear when a megabyte takes about as long in the largest atlas as in the present one. */
function linearity(readings: readonly Reading[]): Outcome {
  const [small, large] = [readings.at(0), readings.at(-1)].map(
    (reading) => reading && reading.ms / reading.megabytes,
  );
  const value = small && large && readings.length > 1 ? large / small : null;
  const label = "readAtlas, ms per MB, × 100 ÷ × 1";
  return { label, network: null, kind: "ratio", beside: null, ...judged(value, { atMost: 1.5 }) };
}

function judged(value: number | null, bound: Bound): Pick<Outcome, "bound" | "value" | "isMet"> {
  return { bound, value, isMet: value === null ? null : isWithin(value, bound) };
}

function isWithin(value: number, bound: Bound): boolean {
  return "atMost" in bound ? value <= bound.atMost : value >= bound.atLeast;
}

function reached(runs: Runs, { page, figure, over }: Target): number | null {
  const values = seriesOf(runs, page, figure);
  return over === null ? median(values) : pairedRatio(values, seriesOf(runs, over.page, over.figure));
}

/** A figure of a page, round by round. */
export function seriesOf(runs: Runs, page: PageName, figure: Figure): (number | null)[] {
  return (runs.get(page) ?? []).map((run) => run[figure]);
}
