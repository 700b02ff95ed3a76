import type { Ink } from "../../../scene/palette";
import { type Shape, shifted, solid } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { DigestStyle } from "../digestStyle";
import { type Laid, setText } from "../setText";

const SIGN = 16;
const GAP = 16;

/** What is in which ink, in a run of as many lines as it needs. */
export function inkKeys(
  keys: readonly { readonly name: string; readonly ink: Ink }[],
  id: string,
  width: number,
  style: DigestStyle,
): Laid {
  const { size } = style.quiet;
  let [x, y] = [0, 0];
  const shapes = keys.flatMap(({ name, ink }, i): readonly Shape[] => {
    const room = SIGN + textWidth(name, size, 400, 0) + 2;
    if (x > 0 && x + room > width) [x, y] = [0, y + size * 1.35];
    const at = [x, y] as const;
    x += room + GAP;
    const disc: Shape = {
      ...{ shape: "disc", id: `${id}-key-${i}`, name, opacity: 1, radius: 4.5, at: [5, size * 0.6] },
      ...{ fill: style.palette.ink[ink], stroke: solid(style.palette.ink.paper, 1.2) },
    };
    const words = setText(name, style.quiet, `${id}-key-${i}-name`, room).shapes;
    return [disc, ...words.map((shape) => shifted(shape, [SIGN, 0]))].map((shape) => shifted(shape, at));
  });
  return { height: shapes.length === 0 ? 0 : y + size * 1.35, shapes };
}
