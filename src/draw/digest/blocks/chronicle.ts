import { rectangle, type Shape, solid, textShape } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { Block, ChronicleEvent } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, placedAt, setText, stacked } from "../setText";
import { hairline, heading } from "./heading";
import { inkKeys } from "./inkKeys";

type Chronicle = Extract<Block, { block: "chronicle" }>;

const GUTTER = 28;
const SIGN = 18;
const HIGHEST = 30;
/** The most that the dates may take of a column. */
const DATES = 0.49;

/** Years with their counts over an axis with the events on it; then the events by their names, in two columns, and whose they are. */
export function chronicle(block: Chronicle, id: string, width: number, style: DigestStyle): Laid {
  const half = (width - GUTTER) / 2;
  const widest = Math.max(...block.events.map(({ date }) => textWidth(date, style.quiet.size, 600, 0)));
  const left = Math.min(SIGN + widest + 12, DATES * half);
  const middle = Math.ceil(block.events.length / 2);
  const column = (from: number, to: number) =>
    stacked(
      block.events.slice(from, to).map((event, i) => eventRow(event, `${id}-${from + i}`, left, half, style)),
      style.gap.row,
    );
  const list = beside([
    { left: 0, part: column(0, middle) },
    { left: half + GUTTER, part: column(middle, block.events.length) },
  ]);
  const axis = [heading(block.heading, "", id, width, style), axisOf(block, id, width, style)];
  return stacked(
    [stacked(axis, style.gap.row), list, inkKeys(block.keys, id, width, style)],
    style.gap.block * 0.8,
  );
}

function eventRow(event: ChronicleEvent, id: string, left: number, width: number, style: DigestStyle): Laid {
  return beside([
    { left: 0, part: { height: 0, shapes: [disc(event, `${id}-sign`, [5, style.body.size * 0.6], style)] } },
    { left: SIGN, part: setText(event.date, { ...style.quiet, weight: 600 }, `${id}-date`, left - SIGN - 8) },
    { left, part: setText(event.text, style.body, `${id}-text`, width - left) },
  ]);
}

function disc(
  { text, ink, isPlan }: ChronicleEvent,
  id: string,
  at: readonly [number, number],
  { palette }: DigestStyle,
): Shape {
  const { paper } = palette.ink;
  return {
    ...{ shape: "disc", id, name: text, opacity: 1, at, radius: 4.5 },
    fill: isPlan ? paper : palette.ink[ink],
    stroke: solid(isPlan ? palette.ink[ink] : paper, 1.2),
  };
}

/** A column a year, its count over it and the year under it; the events on the line between. */
function axisOf({ years, events }: Chronicle, id: string, width: number, style: DigestStyle): Laid {
  const { size, ink } = style.quiet;
  const step = width / years.length;
  const [first = 0] = years.map(({ year }) => year);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const base = size * 1.4 + HIGHEST;
  const label = (text: string, own: string, x: number, y: number): Shape =>
    textShape({
      ...{ id: own, whole: text, at: [x, y], size, fill: ink, align: "middle" },
      width: textWidth(text, size, 400, 0),
    });
  const columns = years.flatMap(({ year, count }, i): Shape[] => {
    const height = (count / most) * HIGHEST;
    const middle = (i + 0.5) * step;
    const named = { id: `${id}-year-${i}`, name: `${year}: ${count}`, opacity: 1, stroke: null };
    const bar = rectangle(middle - step * 0.36, base - height, step * 0.72, height);
    return [
      { ...named, shape: "path", paths: [bar], fill: style.palette.ink.admin1 },
      ...(count === 0 ? [] : [label(String(count), `${id}-count-${i}`, middle, base - height - 4)]),
      label(String(year), `${id}-name-${i}`, middle, base + 8 + size * 1.2),
    ];
  });
  const dots = events.map((event, i) =>
    disc(event, `${id}-dot-${i}`, [(event.at - first) * step, base], style),
  );
  const line = placedAt(hairline(`${id}-axis`, width, style), 0, base);
  return { height: base + 8 + size * 1.5, shapes: [...columns, ...line.shapes, ...dots] };
}
