import type { Path, PathShape, Shape } from "../../flat/shapes";
import { rectangle } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { BarPart, Block } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, placedAt, setText, stacked } from "../setText";
import { cited, heading } from "./heading";

const HEIGHT = 14;
const SAMPLE = 26;
const LINE = 5;

type Bar = Extract<Block, { block: "bar" }>;

/** Parts of a whole: the whole as one bar, and a row for each part. */
export function bar(block: Bar, id: string, width: number, style: DigestStyle): Laid {
  const rows = block.parts.map((part, i) => row(part, `${id}-${i}`, width, style));
  const parts = [whole(block, id, width, style), stacked(rows, style.gap.row * 0.6)];
  const name = cited({ text: block.heading, cites: block.cites });
  return stacked([heading(name, "", id, width, style), ...parts], style.gap.row);
}

function whole({ parts }: Bar, id: string, width: number, style: DigestStyle): Laid {
  const all = parts.reduce((sum, { amount }) => sum + amount, 0);
  let left = 0;
  const shapes = parts.map((part, i): Shape => {
    const share = (part.amount / all) * width;
    left += share;
    return sample(part, { id: `${id}-bar-${i}`, x: left - share, width: Math.max(0.5, share - 1) }, style);
  });
  return { height: HEIGHT, shapes };
}

/** A part as it lies on the map: a stroke for lines, and else an area. */
function sample(
  { label, ink, dash }: BarPart,
  { id, x, width }: { readonly id: string; readonly x: number; readonly width: number },
  { palette }: DigestStyle,
): PathShape {
  const named = { shape: "path", id, name: label, opacity: 1 } as const;
  const colour = palette.ink[ink];
  if (dash === null) return { ...named, paths: [rectangle(x, 0, width, HEIGHT)], fill: colour, stroke: null };
  const line: Path = {
    points: [
      [x + LINE / 2, HEIGHT / 2],
      [x + width - LINE / 2, HEIGHT / 2],
    ],
    isClosed: false,
  };
  const stroke = { ink: colour, width: LINE, opacity: 1, dash, unit: LINE };
  return { ...named, paths: [line], fill: null, stroke };
}

function row(part: BarPart, id: string, width: number, style: DigestStyle): Laid {
  const { size } = style.body;
  const right = textWidth(part.value, size, 600, 0) + 2;
  const label = setText(part.label, style.body, `${id}-label`, width - SAMPLE - 8 - right - 8);
  const value = setText(part.value, style.strong, `${id}-value`, right);
  const swatch = {
    height: HEIGHT,
    shapes: [sample(part, { id: `${id}-sample`, x: 0, width: SAMPLE }, style)],
  };
  const middle = (size * 1.25 - HEIGHT) / 2;
  return beside([
    { left: 0, part: { ...placedAt(swatch, 0, middle), height: 0 } },
    { left: SAMPLE + 8, part: label },
    { left: width - right, part: value },
  ]);
}
