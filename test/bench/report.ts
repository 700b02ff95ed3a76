import { cpus } from "node:os";
import { FIGURE_IDS } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Measured, Runs } from "./rounds";
import { median } from "./statistics";
import { figureTable, readingTable, targetTable } from "./table";
import { type Outcome, outcomes, seriesOf } from "./targets";
import { NETWORKS } from "./throttle";

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
  const pages = [...measured.runs.plain.keys()];
  const grown = pages.filter((page) => page.startsWith("atlas"));
  return [
    "# Benchmark",
    `${date} · ${machine} · medians of ${rounds} cold runs in turns; ratios are medians of the ratios of rounds. Throttled: CPU ÷ 4 and Fast 4G. Milliseconds of one machine mean nothing on another: read the ratios.`,
    targetTable(outcomes(measured.runs)),
    ...NETWORKS.flatMap((network) => [
      `## ${network === "plain" ? "Plain" : "Throttled"}`,
      figureTable(measured.runs[network], ["atlas", "floor", "shell"], "floor"),
    ]),
    ...(grown.length > 1 ? growthParts(measured, grown) : []),
    ...(readings.length > 0 ? ["## Reading", readingTable(readings)] : []),
    "",
  ].join("\n\n");
}

function growthParts({ runs }: Measured, grown: readonly PageName[]): string[] {
  return NETWORKS.flatMap((network) => [`## Growth, ${network}`, figureTable(runs[network], grown, "atlas")]);
}

/** The same for programs. */
export function jsonOf({ date, machine, rounds, measured, readings }: Report): string {
  const { plain, throttled } = measured.runs;
  const report = {
    date,
    machine,
    rounds,
    targets: outcomes(measured.runs).map(outcomeFacts),
    medians: { plain: mediansOf(plain), throttled: mediansOf(throttled) },
    readings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
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
