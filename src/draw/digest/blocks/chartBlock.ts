import { figureShapes } from "../../figure/figureShapes";
import type { ChartBlock } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { type Laid, stacked } from "../setText";
import { heading } from "./heading";

/** How many times as large as on a page a figure is set where text has its usual size. */
const LARGER = 1.12;
const USUAL = 15;

/** A figure over the whole width, its words as large as the other text. */
export function chartBlock(
  { heading: name, drawnAt }: ChartBlock,
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const scale = Math.max(1, (LARGER * style.body.size) / USUAL);
  const { marks, title, height } = drawnAt(width / scale);
  const shapes = figureShapes(marks, title, { at: [0, 0], scale }, style.palette).map((shape) => ({
    ...shape,
    id: `${id}-${shape.id}`,
  }));
  return stacked([heading(name, "", id, width, style), { height: height * scale, shapes }], style.gap.row);
}
