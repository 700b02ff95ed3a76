import { rectangle, type Shape } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { VersusBlock, VersusCell } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, placedAt, setText, stacked } from "../setText";
import { cited, hairline, heading } from "./heading";
import { inkKeys } from "./inkKeys";

/** The parts of the width that the words before a row have, how far apart its two are, and what is between two columns. */
const SHARES = { label: 0.165, mark: 0.12, gutter: 0.022 };
const BAR = 8;

/** A row for each thing that is compared, a column for each of the two, and how far apart they are. */
export function versus(block: VersusBlock, id: string, width: number, style: DigestStyle): Laid {
  const columns = columnsOf(width);
  const head = { ...style.strong, size: style.strong.size * 1.15 };
  const heads = inColumns(
    [
      setText("", style.quiet, `${id}-head`, 0),
      ...block.heads.map((name, i) => setText(name, head, `${id}-head-${i}`, columns[i + 1]?.room ?? 0)),
      setText(block.markHead, style.quiet, `${id}-head-mark`, columns.at(-1)?.room ?? 0),
    ],
    columns,
  );
  const rows = block.rows.map((row, i) => {
    const line = inColumns(rowParts(row, `${id}-${i}`, columns, style), columns);
    return stacked([hairline(`${id}-${i}-rule`, width, style), line], style.gap.row * 0.45);
  });
  const table = stacked([heading(block.heading, "", id, width, style), heads, ...rows], style.gap.row * 0.45);
  return stacked([table, inkKeys(block.keys, id, width, style)], style.gap.block * 0.8);
}

type Columns = readonly { readonly left: number; readonly room: number }[];

/** Words, the first, the second, how far apart. */
function columnsOf(width: number): Columns {
  const [label, mark, gutter] = [SHARES.label * width, SHARES.mark * width, SHARES.gutter * width];
  const cell = (width - label - mark - 3 * gutter) / 2;
  let left = 0;
  return [label, cell, cell, mark].map((room) => {
    const column = { left, room };
    left += room + gutter;
    return column;
  });
}

function inColumns(parts: readonly Laid[], columns: Columns): Laid {
  return beside(parts.map((part, i) => ({ left: columns[i]?.left ?? 0, part })));
}

function rowParts(
  { label, cells, mark }: VersusBlock["rows"][number],
  id: string,
  columns: Columns,
  style: DigestStyle,
): readonly Laid[] {
  const all = [...cells, { ...mark, cites: [], bar: [] }];
  return [
    setText(label, style.quiet, `${id}-label`, columns[0]?.room ?? 0),
    ...all.map((cell, i) => cellOf(cell, `${id}-${i}`, columns[i + 1]?.room ?? 0, style)),
  ];
}

/** Its value with what has to be known of it, beside it where there is room, over its bar. */
function cellOf(
  { value, text, cites, bar }: VersusCell,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const words = cited({ text, cites });
  if (value === "") return setText(words, style.quiet, `${id}-text`, width);
  const face = { ...style.strong, size: style.strong.size * 1.1 };
  const left = textWidth(value, face.size, face.weight, 0) + 10;
  const isBeside = left + textWidth(words, style.quiet.size, 400, 0) <= width;
  const about = setText(words, style.quiet, `${id}-text`, isBeside ? width - left : width);
  const large = setText(value, face, `${id}-value`, width);
  // Both stand on one line.
  const lowered = placedAt(about, 0, (face.size - style.quiet.size) * 0.95);
  const said = isBeside
    ? beside([
        { left: 0, part: large },
        { left, part: lowered },
      ])
    : stacked([large, about], 0);
  return stacked([said, barOf(bar, id, width, style)], style.gap.row * 0.4);
}

function barOf(parts: VersusCell["bar"], id: string, width: number, { palette }: DigestStyle): Laid {
  let left = 0;
  const shapes = parts.map(({ share, name, ink }, i): Shape => {
    const whole = share * width;
    left += whole;
    const paths = [rectangle(left - whole, 0, Math.max(0.6, whole - 0.5), BAR)];
    const named = { id: `${id}-bar-${i}`, name, opacity: 1, stroke: null };
    return { ...named, shape: "path", paths, fill: palette.ink[ink] };
  });
  return { height: shapes.length === 0 ? 0 : BAR, shapes };
}
