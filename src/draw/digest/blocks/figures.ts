import { keptTogether } from "../../flat/keptTogether";
import { textWidth } from "../../flat/textWidth";
import type { Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Face, type Laid, longestWord, setText, stacked } from "../setText";
import { cited, hairline, heading } from "./heading";

/** The most that the values may take of the width, and how much smaller they may be set for that. */
const VALUES = { most: 0.48, smaller: 0.72 };
const GUTTER = 14;

type Figures = Extract<Block, { block: "figures" }>;

/** Large values, each with what it is of beside it; where that makes narrow columns of words, under it, and two beside each other. */
export function figures(block: Figures, id: string, width: number, style: DigestStyle): Laid {
  const rows = inRows(block, id, width, style);
  const half = (width - GUTTER) / 2;
  if (
    width < PAIRED_WIDTH ||
    block.figures.length < FEWEST_PAIRED ||
    longestWord(block.figures.map(cited), style.quiet) > half
  )
    return rows;
  const pairs = inPairs(block, id, width, style);
  return rows.height > LOWER * pairs.height ? pairs : rows;
}

/** A column for two; fewer are read one after the other; and in pairs they have to be lower by so much. */
const PAIRED_WIDTH = 320;
const FEWEST_PAIRED = 4;
const LOWER = 1.12;

function inPairs(block: Figures, id: string, width: number, style: DigestStyle): Laid {
  const half = (width - GUTTER) / 2;
  const face = valueFace(block, half, style);
  const each = block.figures.map((figure, i) =>
    stacked(
      [
        setText(figure.value, face, `${id}-${i}-value`, half),
        setText(cited(figure), style.quiet, `${id}-${i}-about`, half),
      ],
      0,
    ),
  );
  const lines = each.flatMap((part, i) => {
    if (i % 2 === 1) return [];
    const next = each[i + 1];
    const both = beside([{ left: 0, part }, ...(next ? [{ left: half + GUTTER, part: next }] : [])]);
    const line = i === 0 ? [] : [hairline(`${id}-${i}-rule`, width, style)];
    return [stacked([...line, both], style.gap.row)];
  });
  return stacked([heading(block.heading, "", id, width, style), ...lines], style.gap.row);
}

function inRows(block: Figures, id: string, width: number, style: DigestStyle): Laid {
  const most = roomOfValues(block, width, style);
  const face = valueFace(block, most, style);
  const { size } = face;
  const wanted = Math.min(widestOf(block, face) + 2, most) + GUTTER;
  // Beside each other where no word has to be broken for that, else under each other.
  const left = longestWord(block.figures.map(cited), style.quiet) <= width - wanted ? wanted : 0;
  const rows = block.figures.map((figure, i) => {
    const own = `${id}-${i}`;
    const value = setText(figure.value, face, `${own}-value`, left === 0 ? width : left - GUTTER);
    const about = setText(cited(figure), style.quiet, `${own}-about`, width - left);
    // The first line of the words stands on the line of the value.
    const lowered = { height: size * 0.28, shapes: [] };
    const part = stacked([lowered, about], 0);
    const both =
      left === 0
        ? stacked([value, about], 0)
        : beside([
            { left: 0, part: value },
            { left, part },
          ]);
    const line = i === 0 ? [] : [hairline(`${own}-rule`, width, style)];
    return stacked([...line, both], style.gap.row);
  });
  return stacked([heading(block.heading, "", id, width, style), ...rows], style.gap.row);
}

/** As much of the width as leaves each date beside the values on one line, if the longest of their words has room in the rest, in px. */
function roomOfValues({ figures }: Figures, width: number, { quiet, value }: DigestStyle): number {
  const most = VALUES.most * width;
  const room = width - GUTTER - longestWord(figures.map(cited).map(keptTogether), quiet) - 1;
  const values = figures.map(({ value }) => keptTogether(value));
  const least = longestWord(values, { ...value, size: value.size * VALUES.smaller }) + 2;
  return room < most && room >= least ? room : most;
}

/** As large as lets each value stand in one line, or nearly so. */
function valueFace(block: Figures, most: number, { value }: DigestStyle): Face {
  const part = most / (widestOf(block, value) + 2);
  return { ...value, size: value.size * Math.min(1, Math.max(VALUES.smaller, part)) };
}

function widestOf({ figures }: Figures, { size, weight }: Face): number {
  return Math.max(...figures.map(({ value }) => textWidth(value, size, weight, 0)));
}
