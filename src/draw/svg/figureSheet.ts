import { box, type Chart, type ChartMark, words } from "../../scene/figures/chart";
import { wrapped } from "../flat/wrapped";

/** What a figure that leaves the page says of itself, in the language of its reader. */
export interface FigureHeading {
  readonly title: string;
  /** What was asked: the conditions of the filter, a line each; none where nothing was. */
  readonly asked: readonly string[];
  /** Source with date and licence, what evidence means, the disclaimer; a paragraph each. */
  readonly credits: readonly string[];
}

/** Air around, in px. */
const MARGIN = 20;
const TITLE = { size: 20, weight: 700, line: 26 } as const;
const ASKED = { size: 13, weight: 400, line: 18 } as const;
const CREDIT = { size: 11, weight: 400, line: 15 } as const;
/** A narrower sheet would break its words into too many lines. */
const LEAST_WIDTH = 480;
/** Lines longer than this aren't read. */
const READABLE = 760;
const MOST_LINES = 12;

/**
 * A figure as a sheet that stands alone: title and what was asked over it; source, date and disclaimer under it. It is a figure again, so
 * every pen draws it.
 */
export function figureSheet(chart: Chart, heading: FigureHeading): Chart {
  const inner = Math.max(LEAST_WIDTH, chart.width);
  const line = lineSetter(Math.min(inner, READABLE));
  const head = [
    ...line([heading.title], TITLE, MARGIN),
    ...line(heading.asked, ASKED, MARGIN + TITLE.line * titleLines(heading, inner)),
  ];
  const top = bottomOf(head, MARGIN) + 12;
  const creditsTop = top + chart.height + 12;
  const credits = line(heading.credits, CREDIT, creditsTop);
  const [width, height] = [inner + 2 * MARGIN, bottomOf(credits, creditsTop) + MARGIN];
  return {
    width,
    height,
    title: heading.title,
    description: [...heading.asked, chart.description].join(". "),
    marks: [
      box({ x: 0, y: 0, width, height, fill: "paper" }),
      ...head,
      ...chart.marks.map((mark) => moved(mark, MARGIN, top)),
      ...credits,
    ],
  };
}

interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly line: number;
}

function lineSetter(width: number) {
  return (texts: readonly string[], { size, weight, line }: Type, top: number): ChartMark[] =>
    texts
      .flatMap((text) => wrapped(text, { size, weight }, width, MOST_LINES))
      .map((text, i) =>
        words({
          x: MARGIN,
          y: top + (i + 0.5) * line,
          text,
          size,
          weight,
          ink: weight === 700 ? "capitalText" : "countryText",
          // It is as long as it was measured to be.
          maxWidth: Number.POSITIVE_INFINITY,
        }),
      );
}

function titleLines({ title }: FigureHeading, inner: number): number {
  return wrapped(title, TITLE, Math.min(inner, READABLE), MOST_LINES).length;
}

function bottomOf(marks: readonly ChartMark[], top: number): number {
  return marks.reduce(
    (low, mark) => (mark.mark === "words" ? Math.max(low, mark.y + mark.size * 0.8) : low),
    top,
  );
}

/** A mark so many px to the right and down. */
export function moved(mark: ChartMark, dx: number, dy: number): ChartMark {
  switch (mark.mark) {
    case "rule":
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case "shape":
      return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
