import type { Shape } from "../../flat/shapes";
import { solid } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, setText, stacked } from "../setText";

/** Over a block: what it is, what has to be known to read it, and a line. Nothing for a block without a name. */
export function heading(name: string, aside: string, id: string, width: number, style: DigestStyle): Laid {
  if (name === "") return { height: 0, shapes: [] };
  const { size, weight } = style.heading;
  const left = textWidth(name, size, weight, 0) + style.quiet.size;
  const isBeside = aside === "" || left + textWidth(aside, style.quiet.size, 400, 0) <= width;
  const said = setText(aside, style.quiet, `${id}-aside`, isBeside ? width - left : width);
  const title = setText(name, style.heading, `${id}-heading`, width);
  const words = isBeside
    ? beside([
        { left: 0, part: title },
        { left, part: said },
      ])
    : stacked([title, said], 0);
  return stacked([words, hairline(`${id}-rule`, width, style)], style.gap.row * 0.4);
}

/** A thin line, with no more room than it needs. */
export function hairline(id: string, width: number, { palette }: DigestStyle): Laid {
  const shape: Shape = {
    ...{ shape: "path", id, name: "", opacity: 1, fill: null, stroke: solid(palette.ink.admin1, 0.75) },
    paths: [
      {
        points: [
          [0, 0],
          [width, 0],
        ],
        isClosed: false,
      },
    ],
  };
  return { height: 0.75, shapes: [shape] };
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A text with the numbers of its documents, raised: they stay with its last word. */
export function cited({ text, cites }: { readonly text: string; readonly cites: readonly number[] }): string {
  const raised = cites.map((cite) => [...String(cite)].map((digit) => RAISED[Number(digit)]).join(""));
  return raised.length === 0 ? text : `${text}\u00a0${raised.join("\u00a0")}`;
}
