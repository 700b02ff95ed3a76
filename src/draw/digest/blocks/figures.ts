import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, setText, stacked } from "../setText";
import { cited, hairline, heading } from "./heading";

/** The most that the values may take of the width. */
const VALUES = 0.46;
const GUTTER = 14;

/** Large values, each with what it is of beside it. */
export function figures(
  block: Extract<Block, { block: "figures" }>,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const { size, weight } = style.value;
  const widest = Math.max(...block.figures.map(({ value }) => textWidth(value, size, weight, 0)));
  const left = Math.min(widest + 2, VALUES * width) + GUTTER;
  const rows = block.figures.map((figure, i) => {
    const own = `${id}-${i}`;
    const value = setText(figure.value, style.value, `${own}-value`, left - GUTTER);
    const about = setText(cited(figure), style.quiet, `${own}-about`, width - left);
    // The first line of the words stands on the line of the value.
    const lowered = { height: size * 0.28, shapes: [] };
    const part = stacked([lowered, about], 0);
    const line = i === 0 ? [] : [hairline(`${own}-rule`, width, style)];
    return stacked(
      [
        ...line,
        beside([
          { left: 0, part: value },
          { left, part },
        ]),
      ],
      style.gap.row,
    );
  });
  return stacked([heading(block.heading, "", id, width, style), ...rows], style.gap.row);
}
