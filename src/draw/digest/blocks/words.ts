import { inRun } from "../../flat/inRun";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Face, type Laid, longestWord, setText, stacked } from "../setText";
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

/** Words on the left, what is said of them on the right; more quietly where that is much. */
export function rows(
  block: Extract<Block, { block: "rows" }>,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const { quiet, strong, body } = style;
  const long = { name: { ...strong, size: quiet.size }, detail: { ...body, size: quiet.size } };
  const isShort = block.shorter !== undefined && !hasRoom(block.rows, long, width);
  const lines =
    block.shorter === undefined || isShort
      ? rowLines(block.shorter ?? block.rows, { name: strong, detail: body }, id, width)
      : rowLines(block.rows, long, id, width);
  return stacked([heading(block.heading, "", id, width, style), ...lines], style.gap.row * 0.6);
}

type Rows = Extract<Block, { block: "rows" }>["rows"];
interface RowFaces {
  readonly name: Face;
  readonly detail: Face;
}

/** So many may need a second line in a column that is wide; in one of a slide in 4:3, which is not, none: the map over it would be a strip. */
const LONG_ROWS = { wide: 420, mostWrapped: 2 };

/** Whether rows are read at a glance, not as a column of narrow lines. */
function hasRoom(rows: Rows, faces: RowFaces, width: number): boolean {
  const oneLine = setText("x", faces.detail, "", width).height;
  const wrapped = rowLines(rows, faces, "", width).filter(({ height }) => height > oneLine + 1);
  return wrapped.length <= (width < LONG_ROWS.wide ? 0 : LONG_ROWS.mostWrapped);
}

function rowLines(rows: Rows, faces: RowFaces, id: string, width: number): readonly Laid[] {
  const names = rows.map(({ name }) => name);
  const widest = Math.max(...names.map((name) => textWidth(name, faces.name.size, faces.name.weight, 0)));
  const left = Math.max(Math.min(widest + 16, 0.4 * width), longestWord(names, faces.name) + 10);
  return rows.map(({ name, detail }, i) =>
    beside([
      { left: 0, part: setText(name, faces.name, `${id}-${i}-name`, left - 8) },
      { left, part: setText(detail, faces.detail, `${id}-${i}-detail`, width - left) },
    ]),
  );
}

/** So many times as large as what is read beside it, and the most in px: no larger than the smallest title of one line. */
const LARGE = { times: 1.5, most: 24 };

/** Ends the ids of such words: they are those of the page, and stand in the place that a slide keeps for its text. */
export const SAID = "-said";

/** A paragraph that is read first. */
export function said(
  { text }: Extract<Block, { block: "said" }>,
  id: string,
  width: number,
  { body }: DigestStyle,
): Laid {
  return setText(
    text,
    { ...body, size: Math.min(LARGE.most, LARGE.times * body.size) },
    `${id}${SAID}`,
    width,
  );
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
