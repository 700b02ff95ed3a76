import { cpus } from "node:os";
import { EXPLORING_FIGURES } from "./exploring";
import { EXPORT_FIGURES } from "./exporting";
import { FIGURE_IDS, type Wordings } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Measured, Runs } from "./rounds";
import { median } from "./statistics";
import { figureTable, medianTable, readingTable, targetTable } from "./table";
import { TABLES_FIGURES } from "./tables";
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
    ...(runs.throttled.has(LARGEST) ? ["## Growth, throttled", growth(runs.throttled)] : []),
    "## Reading",
    readingTable(report.readings),
    ...section("Exploring 500 meetings", EXPLORING_FIGURES, report.measured.exploring),
    ...section("Tables, atlas × 100", TABLES_FIGURES, report.measured.tables),
    ...section("Taking along", EXPORT_FIGURES, report.measured.exports),
    "",
  ].join("\n\n");
}

/** What of it stands in the README: when and where it was measured, and the targets. */
export function summaryOf(report: Report): string {
  return [headline(report), targetTable(outcomesOf(report))].join("\n\n");
}

function outcomesOf({ measured, readings, workshop }: Report): Outcome[] {
  return outcomes(measured.runs, readings, measured.exploring, workshop, measured.tables, measured.exports);
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
  return figureTable(runs, ["atlas", LARGEST], [[LARGEST, "atlas"]]);
}

/** The same for programs. */
export function jsonOf(whole: Report): string {
  const { date, machine, rounds, measured, readings } = whole;
  const { runs, exploring, tables, exports } = measured;
  const { plain, throttled } = runs;
  const report = {
    date,
    machine,
    rounds,
    targets: outcomesOf(whole).map(outcomeFacts),
    medians: { plain: mediansOf(plain), throttled: mediansOf(throttled) },
    readings,
    exploring: mediansOfAll(EXPLORING_FIGURES, exploring),
    tables: mediansOfAll(TABLES_FIGURES, tables),
    exports: mediansOfAll(EXPORT_FIGURES, exports),
  };
  return `${JSON.stringify(report, rounded, 2)}\n`;
}

function outcomeFacts({ label, network, bound, value, isMet }: Outcome) {
  return { label, network, ...bound, value, isMet };
}

function mediansOfAll<Id extends string>(
  figures: Wordings<Id>,
  runs: readonly Readonly<Record<Id, number>>[],
) {
  if (runs.length === 0) return null;
  const ids = Object.keys(figures) as Id[];
  return Object.fromEntries(ids.map((id) => [id, median(runs.map((run) => run[id]))]));
}

function section<Id extends string>(
  title: string,
  figures: Wordings<Id>,
  runs: readonly Readonly<Record<Id, number>>[],
): string[] {
  return runs.length > 0 ? [`## ${title}`, medianTable(figures, runs)] : [];
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
