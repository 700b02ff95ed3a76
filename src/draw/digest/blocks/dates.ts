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

/** A before and an after, under one another along a line: each date beside its words where that is lower, else over them. No date is broken. */
export function dates(block: Dates, id: string, width: number, style: DigestStyle): Laid {
  const widest = Math.max(...block.dates.map(({ date }) => textWidth(date, style.quiet.size, 600, 0)));
  const texts = block.dates.map(({ text }) => text);
  const left = RAIL + widest + 12;
  const besides =
    width - left < longestWord(texts, style.strong) ? null : rowsAt(left, block, id, width, style);
  const over = rowsAt(null, block, id, width, style);
  const rows = besides === null || heightOf(over) < heightOf(besides) ? over : besides;
  const list = stacked(rows, style.gap.row);
  const head = heading(block.heading, "", id, width, style);
  return stacked([head, { ...list, shapes: [...rail(rows, id, style), ...list.shapes] }], style.gap.row);
}

const heightOf = (rows: readonly Laid[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** `left`: where the words begin beside their date, in px; `null` for under it. */
function rowsAt(
  left: number | null,
  block: Dates,
  id: string,
  width: number,
  style: DigestStyle,
): readonly Laid[] {
  return block.dates.map((dated, i) => {
    const own = `${id}-${i}`;
    const room = width - (left ?? RAIL);
    const text = setText(dated.text, dated.state === "now" ? style.strong : style.body, `${own}-text`, room);
    const date = setText(dated.date, { ...style.quiet, weight: 600 }, `${own}-date`, width - RAIL);
    const words =
      left === null
        ? [{ left: RAIL, part: stacked([date, text], 0) }]
        : [
            { left: RAIL, part: date },
            { left, part: text },
          ];
    return beside([{ left: 0, part: dot(dated, own, style) }, ...words]);
  });
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
