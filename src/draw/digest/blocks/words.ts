import { inRun } from "../../flat/inRun";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, longestWord, setText, stacked } from "../setText";
import { cited, heading } from "./heading";

/** Names in one run. */
export function names(
  block: Extract<Block, { block: "names" }>,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const text = setText(inRun(block.names), style.body, `${id}-names`, width);
  return stacked([heading(block.heading, block.aside, id, width, style), text], style.gap.row);
}

/** Words on the left, what is said of them on the right. */
export function rows(
  block: Extract<Block, { block: "rows" }>,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const { size, weight } = style.strong;
  const widest = Math.max(...block.rows.map(({ name }) => textWidth(name, size, weight, 0)));
  const words = longestWord(
    block.rows.map(({ name }) => name),
    style.strong,
  );
  const left = Math.max(Math.min(widest + 16, 0.4 * width), words + 10);
  const lines = block.rows.map(({ name, detail }, i) =>
    beside([
      { left: 0, part: setText(name, style.strong, `${id}-${i}-name`, left - 8) },
      { left, part: setText(detail, style.body, `${id}-${i}-detail`, width - left) },
    ]),
  );
  return stacked([heading(block.heading, "", id, width, style), ...lines], style.gap.row * 0.6);
}

/** From a bullet to its words, in sizes of the type. */
const INDENT = 0.95;

/** Statements, each with a bullet and its numbers. */
export function points(
  block: Extract<Block, { block: "points" }>,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const left = INDENT * style.body.size;
  const rows = block.points.map((point, i) =>
    beside([
      { left: 0, part: setText("•", style.body, `${id}-${i}-bullet`, left) },
      { left, part: setText(cited(point), style.body, `${id}-${i}`, width - left) },
    ]),
  );
  return stacked([heading(block.heading, "", id, width, style), ...rows], style.gap.row);
}
