import { EXPLORING_FIGURES } from "./exploring";
import { EXPORT_FIGURES } from "./exporting";
import { FIGURE_IDS, FIGURES, type Figure, figureText, valueText, type Wordings } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Runs } from "./rounds";
import { median, pairedRatio } from "./statistics";
import { TABLES_FIGURES } from "./tables";
import { type Outcome, seriesOf } from "./targets";

/** Targets and what came out, as a Markdown table. */
export function targetTable(outcomes: readonly Outcome[]): string {
  return markdown(
    ["target", "network", "must reach", "measured", ""],
    outcomes.map((outcome) => [
      outcome.label,
      outcome.network ?? "–",
      "atMost" in outcome.bound
        ? `≤ ${wordsOf(outcome, outcome.bound.atMost)}`
        : `≥ ${wordsOf(outcome, outcome.bound.atLeast)}`,
      [wordsOf(outcome, outcome.value), outcome.value !== null && outcome.beside].filter(Boolean).join("; "),
      outcome.isMet === null ? "not measured" : outcome.isMet ? "✓" : "✗",
    ]),
  );
}

const SECONDS = { unit: "s", digits: 1 };

function wordsOf({ kind }: Outcome, value: number | null): string {
  if (kind === "ratio") return ratioText(value);
  if (kind === "seconds") return valueText(SECONDS, value);
  return valueText({ ...FIGURES, ...EXPLORING_FIGURES, ...TABLES_FIGURES, ...EXPORT_FIGURES }[kind], value);
}

/** Medians of some figures that are of one page alone. */
export function medianTable<Id extends string>(
  figures: Wordings<Id>,
  runs: readonly Readonly<Record<Id, number>>[],
): string {
  const ids = Object.keys(figures) as Id[];
  return markdown(
    ["figure", "median"],
    ids.map((id) => [figures[id].label, valueText(figures[id], median(runs.map((run) => run[id])))]),
  );
}

type Pair = readonly [page: PageName, over: PageName];

/** Medians of every figure of some pages, and how pairs of them compare. */
export function figureTable(runs: Runs, pages: readonly PageName[], pairs: readonly Pair[]): string {
  const row = (figure: Figure) => [
    FIGURES[figure].label,
    ...pages.map((page) => figureText(figure, median(seriesOf(runs, page, figure)))),
    ...pairs.map((pair) => {
      const [values, references] = pair.map((page) => seriesOf(runs, page, figure));
      return ratioText(pairedRatio(values ?? [], references ?? []));
    }),
  ];
  return markdown(["figure", ...pages, ...pairs.map((pair) => pair.join(" ÷ "))], FIGURE_IDS.map(row));
}

export function readingTable(readings: readonly Reading[]): string {
  return markdown(
    ["readAtlas", "files", "MB of text", "ms", "ms per MB"],
    readings.map(({ times, files, megabytes, ms }) => [
      `× ${times}`,
      String(files),
      megabytes.toFixed(1),
      ms.toFixed(0),
      (ms / megabytes).toFixed(0),
    ]),
  );
}

function ratioText(ratio: number | null): string {
  return ratio === null ? "–" : `${ratio.toFixed(2)} ×`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
