import { cpus } from "node:os";
import { FIGURE_IDS } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Measured, Runs } from "./rounds";
import { median } from "./statistics";
import { figureTable, readingTable, targetTable } from "./table";
import { type Outcome, outcomes, seriesOf } from "./targets";

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
  readonly measured: Measured;
  readonly readings: readonly Reading[];
}

/** `2 × some processor, Chromium 156.0, Node 20.20`: milliseconds mean nothing without it. */
export function machineOf({ chromium }: Measured): string {
  const [first] = cpus();
  const model = first?.model.trim() || "unknown processor";
  return `${cpus().length} × ${model}, Chromium ${chromium} with software WebGL, Node ${process.versions.node}`;
}

/** The whole report for people. */
export function markdownOf({ date, machine, rounds, measured, readings }: Report): string {
  const { runs } = measured;
  return [
    "# Benchmark",
    `${date} · ${machine} · medians of ${rounds} cold runs in turns; ratios are medians of the ratios of rounds. Throttled: a processor four times slower, and Fast 4G. Milliseconds of one machine mean nothing on another: read the ratios.`,
    targetTable(outcomes(runs, readings)),
    "## Plain",
    comparison(runs.plain),
    "## Throttled",
    comparison(runs.throttled),
    ...(runs.plain.has(LARGEST) ? ["## Growth, plain", growth(runs.plain)] : []),
    ...(runs.throttled.has(LARGEST) ? ["## Growth, throttled", growth(runs.throttled)] : []),
    "## Reading",
    readingTable(readings),
    "",
  ].join("\n\n");
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
export function jsonOf({ date, machine, rounds, measured, readings }: Report): string {
  const { plain, throttled } = measured.runs;
  const report = {
    date,
    machine,
    rounds,
    targets: outcomes(measured.runs, readings).map(outcomeFacts),
    medians: { plain: mediansOf(plain), throttled: mediansOf(throttled) },
    readings,
  };
  return `${JSON.stringify(report, rounded, 2)}\n`;
}

function outcomeFacts({ label, network, atMost, value, isMet }: Outcome) {
  return { label, network, atMost, value, isMet };
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
