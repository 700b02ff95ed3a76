import { cpus } from "node:os";
import { EXPLORING_FIGURES, type ExploringFigure, type ExploringRun } from "./exploring";
import { FIGURE_IDS } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Measured, Runs } from "./rounds";
import { median } from "./statistics";
import { exploringTable, figureTable, readingTable, targetTable } from "./table";
import { type Outcome, outcomes, seriesOf } from "./targets";
import type { WorkshopFigure } from "./workshop";

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
  readonly measured: Measured;
  readonly readings: readonly Reading[];
  /** What whoever works on the atlas waits for; empty where it wasn’t measured. */
  readonly workshop: readonly WorkshopFigure[];
}

/** `2 × some processor, Chromium 156.0, Node 20.20`: milliseconds mean nothing without it. */
export function machineOf({ chromium }: Measured): string {
  const [first] = cpus();
  const model = first?.model.trim() || "unknown processor";
  return `${cpus().length} × ${model}, Chromium ${chromium} with software WebGL, Node ${process.versions.node}`;
}

/** The whole report for people. */
export function markdownOf(report: Report): string {
  const { runs } = report.measured;
  return [
    "# Benchmark",
    headline(report),
    targetTable(outcomesOf(report)),
    ...(runs.plain.size > 0 ? ["## Plain", comparison(runs.plain)] : []),
    ...(runs.throttled.size > 0 ? ["## Throttled", comparison(runs.throttled)] : []),
    ...(runs.plain.has(LARGEST) ? ["## Growth, plain", growth(runs.plain)] : []),
    ...(runs.throttled.has(LARGEST) ? ["## Growth, throttled", growth(runs.throttled)] : []),
    "## Reading",
    readingTable(report.readings),
    ...(report.measured.exploring.length > 0
      ? ["## Exploring 500 meetings", exploringTable(report.measured.exploring)]
      : []),
    "",
  ].join("\n\n");
}

/** What of it stands in the README: when and where it was measured, and the targets. */
export function summaryOf(report: Report): string {
  return [headline(report), targetTable(outcomesOf(report))].join("\n\n");
}

function outcomesOf({ measured, readings, workshop }: Report): Outcome[] {
  return outcomes(measured.runs, readings, measured.exploring, workshop);
}

function headline({ date, machine, rounds }: Report): string {
  return `${date} · ${machine} · medians of ${rounds} cold runs in turns; ratios are medians of the ratios of rounds. Throttled: a processor four times slower, and Fast 4G. Milliseconds of one machine mean nothing on another: read the ratios.`;
}

const LARGEST: PageName = "atlas × 100";

function comparison(runs: Runs): string {
  return figureTable(
    runs,
    ["atlas", "floor", "shell"],
    [
      ["atlas", "floor"],
      ["atlas", "shell"],
    ],
  );
}

function growth(runs: Runs): string {
  return figureTable(
    runs,
    ["atlas", "atlas × 10", LARGEST],
    [
      ["atlas × 10", "atlas"],
      [LARGEST, "atlas"],
    ],
  );
}

/** The same for programs. */
export function jsonOf(whole: Report): string {
  const { date, machine, rounds, measured, readings } = whole;
  const { runs, exploring } = measured;
  const { plain, throttled } = runs;
  const report = {
    date,
    machine,
    rounds,
    targets: outcomesOf(whole).map(outcomeFacts),
    medians: { plain: mediansOf(plain), throttled: mediansOf(throttled) },
    readings,
    exploring: exploringMedians(exploring),
  };
  return `${JSON.stringify(report, rounded, 2)}\n`;
}

function outcomeFacts({ label, network, bound, value, isMet }: Outcome) {
  return { label, network, ...bound, value, isMet };
}

function exploringMedians(runs: readonly ExploringRun[]) {
  if (runs.length === 0) return null;
  const ids = Object.keys(EXPLORING_FIGURES) as ExploringFigure[];
  return Object.fromEntries(ids.map((id) => [id, median(runs.map((run) => run[id]))]));
}

function mediansOf(runs: Runs) {
  const pages = [...runs.keys()].map((page) => [
    page,
    Object.fromEntries(FIGURE_IDS.map((figure) => [figure, median(seriesOf(runs, page, figure))])),
  ]);
  return Object.fromEntries(pages);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
}
