import { inRun } from "../../flat/inRun";
import { type Shape, solid } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, longestWord, setText, stacked } from "../setText";
import { hairline, heading } from "./heading";

type People = Extract<Block, { block: "people" }>;

const SIGN = 18;
/** The most that the names may take of the width. */
const NAMES = 0.46;

/** From so many rows on they stand in two columns where the page is wide enough. */
const MANY = { rows: 10, width: 520 };
const GUTTER = 24;

/** Who took part: a row each, with the person and the office where a report names them. */
export function people(block: People, id: string, width: number, style: DigestStyle): Laid {
  const head = heading(block.heading, block.aside, id, width, style);
  const { length } = block.people;
  const half = (width - GUTTER) / 2;
  const others = beside([
    { left: SIGN, part: setText(inRun(block.others ?? []), style.strong, `${id}-others`, width - SIGN) },
  ]);
  if (length < MANY.rows || width < MANY.width || needsMore(block, half, style))
    return stacked([head, rowsOf(block, 0, length, id, width, style), others], style.gap.row);
  const middle = Math.ceil(length / 2);
  const both = beside([
    { left: 0, part: rowsOf(block, 0, middle, id, half, style) },
    { left: half + GUTTER, part: rowsOf(block, middle, length, id, half, style) },
  ]);
  return stacked([head, both, others], style.gap.row);
}

/** Whether a word of a name would be broken in a column. */
function needsMore(block: People, width: number, style: DigestStyle): boolean {
  const left = block.people.some(({ detail }) => detail !== "") ? NAMES * width : width;
  return leastLeft(block, style) > left;
}

/** Where what is said of a name may begin, in px: no word of a name is broken. */
function leastLeft({ people }: People, { strong }: DigestStyle): number {
  const names = people.map(({ name }) => name);
  return SIGN + longestWord(names, strong) + 9;
}

/** The rows from one to before another. */
function rowsOf(
  block: People,
  from: number,
  to: number,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const { size, weight } = style.strong;
  const hasDetails = block.people.some(({ detail }) => detail !== "");
  const widest = Math.max(...block.people.map(({ name }) => textWidth(name, size, weight, 0)));
  const left = hasDetails
    ? Math.min(SIGN + widest + 16, Math.max(NAMES * width, leastLeft(block, style)))
    : width;
  const rows = block.people.slice(from, to).map(({ name, detail }, i) => {
    const own = `${id}-${from + i}`;
    const said = beside([
      { left: 0, part: sign(own, name, style) },
      { left: SIGN, part: setText(name, style.strong, `${own}-name`, left - SIGN - 8) },
      { left, part: setText(detail, style.body, `${own}-detail`, width - left) },
    ]);
    return i === 0 ? said : stacked([hairline(`${own}-rule`, width, style), said], style.gap.row);
  });
  return stacked(rows, style.gap.row);
}

function sign(id: string, name: string, { palette, strong }: DigestStyle): Laid {
  const { missionA } = palette.ink;
  const disc: Shape = {
    ...{ shape: "disc", id: `${id}-sign`, name, opacity: 1, radius: 4.5 },
    at: [5, strong.size * 0.6],
    fill: missionA,
    stroke: solid(missionA, 1.5),
  };
  return { height: 0, shapes: [disc] };
}
