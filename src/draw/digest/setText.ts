import { type Shape, shifted, type TextShape, textShape } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";
import { wrapped } from "../flat/wrapped";

/** Something laid out in a width: how high it is, and its shapes from its upper left corner, in px. */
export interface Laid {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Face {
  readonly size: number;
  readonly weight: TextShape["weight"];
  readonly ink: string;
}

/** Between the baselines of two lines, in sizes of the type. */
const LEADING = 1.25;
/** From the top of a line to its baseline. */
const ASCENT = 0.95;

/** A text in as many lines as it needs. */
export function setText(text: string, { size, weight, ink }: Face, id: string, width: number): Laid {
  if (text === "") return { height: 0, shapes: [] };
  const lines = wrapped(text, { size, weight }, width, Number.POSITIVE_INFINITY);
  const lineHeight = size * LEADING;
  const widest = Math.max(...lines.map((line) => textWidth(line, size, weight, 0)));
  const shape = textShape({
    ...{
      id,
      whole: text,
      lines,
      lineHeight,
      at: [0, size * ASCENT],
      size,
      weight,
      fill: ink,
      width: widest + 1,
    },
  });
  return { height: lines.length * lineHeight, shapes: [shape] };
}

export function placedAt({ height, shapes }: Laid, x: number, y: number): Laid {
  return { height, shapes: shapes.map((shape) => shifted(shape, [x, y])) };
}

/** One under the other; what is empty takes no room. */
export function stacked(parts: readonly Laid[], gap: number): Laid {
  let y = 0;
  const placed = parts
    .filter(({ height }) => height > 0)
    .map((part, i) => {
      y += i === 0 ? 0 : gap;
      const at = placedAt(part, 0, y);
      y += part.height;
      return at;
    });
  return { height: y, shapes: placed.flatMap(({ shapes }) => shapes) };
}

/** Beside each other, as high as the highest. `left` of each in px. */
export function beside(parts: readonly { readonly left: number; readonly part: Laid }[]): Laid {
  return {
    height: Math.max(...parts.map(({ part }) => part.height)),
    shapes: parts.flatMap(({ left, part }) => placedAt(part, left, 0).shapes),
  };
}
