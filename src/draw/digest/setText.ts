import { keptTogether } from "../flat/keptTogether";
import { type Shape, shifted, type TextShape, textShape } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";
import { wrapped } from "../flat/wrapped";

/** Something laid out in a width: how high it is, and its shapes from its upper left corner, in px. */
export interface Laid {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Its shapes are made when they are asked for: of most sizes that are tried only the height is. */
function laidLater(height: number, make: () => readonly Shape[]): Laid {
  let made: readonly Shape[] | null = null;
  return {
    height,
    get shapes() {
      made ??= make();
      return made;
    },
  };
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
  const lines = wrapped(keptTogether(text), { size, weight }, width, Number.POSITIVE_INFINITY);
  const lineHeight = size * LEADING;
  return laidLater(lines.length * lineHeight, () => {
    const widest = Math.max(...lines.map((line) => textWidth(line, size, weight, 0)));
    const at = [0, size * ASCENT] as const;
    return [
      textShape({ id, whole: text, lines, lineHeight, at, size, weight, fill: ink, width: widest + 1 }),
    ];
  });
}

/** The width in which none of the words of texts has to be broken, in px. */
export function longestWord(texts: readonly string[], { size, weight }: Face): number {
  const words = texts.flatMap((text) => text.split(/[^\S\u00a0]+|(?<=[-–—])/u));
  return Math.max(0, ...words.map((word) => textWidth(word, size, weight, 0)));
}

export function placedAt(laid: Laid, x: number, y: number): Laid {
  return laidLater(laid.height, () => laid.shapes.map((shape) => shifted(shape, [x, y])));
}

/** With room over and under it. */
export function padded(laid: Laid, room: number): Laid {
  return laidLater(laid.height + 2 * room, () => placedAt(laid, 0, room).shapes);
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
  return laidLater(y, () => placed.flatMap(({ shapes }) => shapes));
}

/** Beside each other, as high as the highest. `left` of each in px. */
export function beside(parts: readonly { readonly left: number; readonly part: Laid }[]): Laid {
  const height = Math.max(...parts.map(({ part }) => part.height));
  return laidLater(height, () => parts.flatMap(({ left, part }) => placedAt(part, left, 0).shapes));
}
