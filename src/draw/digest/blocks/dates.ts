import { type Shape, solid } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, longestWord, setText, stacked } from "../setText";
import { heading } from "./heading";

type Dates = Extract<Block, { block: "dates" }>;
type Dated = Dates["dates"][number];

const RAIL = 20;
const X = 7;

/** A before and an after, under one another along a line. */
export function dates(block: Dates, id: string, width: number, style: DigestStyle): Laid {
  const widest = Math.max(...block.dates.map(({ date }) => textWidth(date, style.quiet.size, 600, 0)));
  const texts = block.dates.map(({ text }) => text);
  const most = width - RAIL - longestWord(texts, style.strong);
  // A date has no more than two lines.
  const leastOfDate = 10 + Math.max(...block.dates.map(({ date }) => halfOf(date, style.quiet.size)));
  const left = RAIL + Math.min(widest + 10, Math.max(0.4 * width, leastOfDate), most);
  const rows = block.dates.map((dated, i) => {
    const face = dated.state === "now" ? style.strong : style.body;
    return beside([
      { left: 0, part: dot(dated, `${id}-${i}`, style) },
      {
        left: RAIL,
        part: setText(dated.date, { ...style.quiet, weight: 600 }, `${id}-${i}-date`, left - RAIL - 6),
      },
      { left, part: setText(dated.text, face, `${id}-${i}-text`, width - left) },
    ]);
  });
  const list = stacked(rows, style.gap.row);
  const head = heading(block.heading, "", id, width, style);
  return stacked([head, { ...list, shapes: [...rail(rows, id, style), ...list.shapes] }], style.gap.row);
}

/** The width in which a date takes two lines, in px. */
function halfOf(date: string, size: number): number {
  const words = date.split(" ");
  const widths = words.map((_, i) =>
    Math.max(...[words.slice(0, i), words.slice(i)].map((part) => textWidth(part.join(" "), size, 600, 0))),
  );
  return Math.min(...widths);
}

/** From the first dot to the last, under them. */
function rail(rows: readonly Laid[], id: string, { palette, body, gap }: DigestStyle): readonly Shape[] {
  if (rows.length < 2) return [];
  const first = body.size * 0.6;
  const before = rows.slice(0, -1).reduce((sum, { height }) => sum + height + gap.row, 0);
  const points = [
    [X, first],
    [X, before + first],
  ] as const;
  const stroke = solid(palette.ink.admin1, 2);
  return [
    {
      ...{ shape: "path", id: `${id}-rail`, name: "", opacity: 1, fill: null, stroke },
      paths: [{ points, isClosed: false }],
    },
  ];
}

function dot({ state, text }: Dated, id: string, { palette, body }: DigestStyle): Laid {
  const { missionA, missionB, paper, countryText } = palette.ink;
  const fill = { past: missionA, now: missionB, open: paper }[state];
  const shape: Shape = {
    ...{ shape: "disc", id: `${id}-dot`, name: text, opacity: 1, fill },
    at: [X, body.size * 0.6],
    radius: state === "now" ? 6.5 : 4.5,
    stroke: state === "open" ? solid(countryText, 1.5) : null,
  };
  return { height: 0, shapes: [shape] };
}
