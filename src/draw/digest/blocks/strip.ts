import type { StripBlock } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, setText, stacked } from "../setText";
import { cited } from "./heading";

const GUTTER = 20;

/** A figure needs so much of the width, in px. */
const LEAST = 150;

/** Figures beside each other, each over what it is of: as many as have room. */
export function strip({ figures }: StripBlock, id: string, width: number, style: DigestStyle): Laid {
  const count = Math.min(figures.length, Math.floor((width + GUTTER) / (LEAST + GUTTER)));
  const room = (width - GUTTER * (count - 1)) / count;
  const parts = figures.slice(0, count).map((figure, i) => {
    const value = setText(figure.value, style.value, `${id}-${i}-value`, room);
    return stacked([value, setText(cited(figure), style.quiet, `${id}-${i}-text`, room)], 2);
  });
  return beside(parts.map((part, i) => ({ left: i * (room + GUTTER), part })));
}
