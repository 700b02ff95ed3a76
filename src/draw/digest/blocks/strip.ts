import type { StripBlock } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, longestWord, setText, stacked } from "../setText";
import { cited } from "./heading";

const GUTTER = 20;

/** A figure needs so much of the width, in px. */
const LEAST = 150;

/** Figures beside each other, each over what it is of: as many as have room. */
export function strip(
  { figures, columns = figures.length }: StripBlock,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const count = Math.min(columns, Math.floor((width + GUTTER) / (LEAST + GUTTER)));
  const room = (width - GUTTER * (count - 1)) / count;
  // No word of a value is broken.
  const widest = longestWord(
    figures.map(({ value }) => value),
    style.value,
  );
  const face = { ...style.value, size: style.value.size * Math.min(1, room / (widest + 2)) };
  const parts = figures.slice(0, count).map((figure, i) => {
    const value = setText(figure.value, face, `${id}-${i}-value`, room);
    return stacked([value, setText(cited(figure), style.quiet, `${id}-${i}-text`, room)], 2);
  });
  return beside(parts.map((part, i) => ({ left: i * (room + GUTTER), part })));
}
