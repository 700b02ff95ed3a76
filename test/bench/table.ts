import { FIGURE_IDS, FIGURES, type Figure, figureText } from "./figures";
import type { Reading } from "./growth";
import type { PageName } from "./pages";
import type { Runs } from "./rounds";
import { median, pairedRatio } from "./statistics";
import { type Outcome, seriesOf } from "./targets";

/** Targets and what came out, as a Markdown table. */
export function targetTable(outcomes: readonly Outcome[]): string {
  return markdown(
    ["target", "network", "must reach", "measured", ""],
    outcomes.map((outcome) => [
      outcome.label,
      outcome.network,
      `≤ ${wordsOf(outcome, outcome.atMost)}`,
      wordsOf(outcome, outcome.value),
      outcome.isMet === null ? "not measured" : outcome.isMet ? "✓" : "✗",
    ]),
  );
}

function wordsOf({ figure, over }: Outcome, value: number | null): string {
  if (over !== null) return ratioText(value);
  const counted = FIGURES[figure].unit === "requests" ? " requests" : "";
  return `${figureText(figure, value)}${counted}`;
}

/** Medians of every figure, and their ratio to those of the first page or of another one. */
export function figureTable(runs: Runs, pages: readonly PageName[], over: PageName): string {
  const first = pages[0];
  if (first === undefined) return "";
  const compared = pages.filter((page) => page !== over && (page === first || over === first));
  const row = (figure: Figure) => [
    `${FIGURES[figure].label}${FIGURES[figure].unit === "requests" ? ", requests" : ""}`,
    ...pages.map((page) => figureText(figure, median(seriesOf(runs, page, figure)))),
    ...compared.map((page) =>
      ratioText(pairedRatio(seriesOf(runs, page, figure), seriesOf(runs, over, figure))),
    ),
  ];
  return markdown(["figure", ...pages, ...compared.map((page) => `${page} ÷ ${over}`)], FIGURE_IDS.map(row));
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
