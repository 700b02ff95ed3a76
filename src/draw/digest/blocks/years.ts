import { rectangle, type Shape, textShape } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { type Laid, stacked } from "../setText";
import { heading } from "./heading";

type Years = Extract<Block, { block: "years" }>;

const HIGHEST = 34;

/** How often, by year: columns with their numbers. Years are named as far as there is room for them. */
export function years(block: Years, id: string, width: number, style: DigestStyle): Laid {
  const { size } = style.quiet;
  const step = Math.min(64, width / block.years.length);
  const most = Math.max(...block.years.map(({ count }) => count));
  const every = Math.ceil((textWidth("2025", size, 400, 0) + 8) / step);
  const last = block.years.length - 1;
  const base = size * 1.3 + HIGHEST;
  const middles = block.years.map((each, i) => ({ ...each, middle: (i + 0.5) * step, i }));
  const bars = middles
    .filter(({ count }) => count > 0)
    .flatMap(({ year, count, middle, i }): Shape[] => {
      const height = (count / most) * HIGHEST;
      const paths = [rectangle(middle - step * 0.31, base - height, step * 0.62, height)];
      const named = { id: `${id}-bar-${i}`, name: `${year}: ${count}`, opacity: 1 };
      return [
        { ...named, shape: "path", paths, fill: style.palette.ink.missionA, stroke: null },
        label(String(count), `${id}-count-${i}`, middle, base - height - 4, style),
      ];
    });
  const named = middles.filter(({ i }) => (last - i) % every === 0);
  const shapes = [
    ...bars,
    ...named.map(({ year, middle, i }) =>
      label(String(year), `${id}-year-${i}`, middle, base + size * 1.2, style),
    ),
  ];
  const columns = { height: base + size * 1.5, shapes };
  return stacked([heading(block.heading, "", id, width, style), columns], style.gap.row);
}

function label(text: string, id: string, x: number, y: number, { quiet }: DigestStyle): Shape {
  const { size, ink } = quiet;
  const width = textWidth(text, size, 400, 0);
  return textShape({ id, whole: text, at: [x, y], size, fill: ink, width, align: "middle" });
}
