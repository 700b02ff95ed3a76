import type { Camera } from "../../view/camera";
import type { Box } from "../flat/placeLabels";
import type { Projector } from "../flat/projectorOf";
import { type ScaleBar, scaleBar } from "../flat/scaleBar";
import { textWidth } from "../flat/textWidth";
import { element, escaped, group, tenth } from "../svg/element";

/** What stands in the lower corners of a picture that goes out alone. */
export interface Corners {
  /** To the right: the disclaimer on boundaries, the credit; a line each. */
  readonly lines: readonly string[];
  /** To the left: the unit of a scale bar, `km`; `null` for no bar. */
  readonly scaleUnit: string | null;
  readonly ink: string;
  readonly halo: string;
}

const SIZE = 12;
const LINE_HEIGHT = 15;
const MARGIN = 10;
const LONGEST_BAR_PX = 140;

/** The corners as text, and the boxes that labels keep free for them. */
export function drawCorners(
  corners: Corners | null,
  camera: Camera,
  projector: Projector,
): { text: string; boxes: Box[] } {
  if (corners === null) return { text: "", boxes: [] };
  const bar = corners.scaleUnit === null ? null : scaleBar(camera, LONGEST_BAR_PX);
  const lines = linesOf(corners, projector);
  const text = group(
    {
      "data-mark": "corner",
      fill: corners.ink,
      "font-size": SIZE,
      stroke: corners.halo,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    [lines.text, bar === null ? "" : barText(bar, corners, projector)].join(""),
  );
  return { text, boxes: [lines.box, ...(bar === null ? [] : [barBox(bar, projector)])] };
}

function linesOf({ lines }: Corners, { size }: Projector): { text: string; box: Box } {
  const wrapped = lines.flatMap((line) => wrap(line, Math.min(520, size.width - 2 * MARGIN)));
  const right = size.width - MARGIN;
  const top = size.height - MARGIN - wrapped.length * LINE_HEIGHT;
  const widest = Math.max(0, ...wrapped.map((line) => textWidth(line, SIZE, 400, 0)));
  const text = wrapped.map((line, i) =>
    element("text", { x: right, y: top + (i + 0.8) * LINE_HEIGHT }, escaped(line)),
  );
  return {
    text: group({ "text-anchor": "end" }, text.join("")),
    box: { left: right - widest, right, top, bottom: size.height },
  };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, SIZE, 400, 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The bar stands above the lines where the picture is too narrow for both side by side. */
const barBottom = ({ size }: Projector) => size.height - MARGIN - (size.width < 720 ? 5 * LINE_HEIGHT : 0);

function barText({ metres, px }: ScaleBar, { scaleUnit, ink }: Corners, projector: Projector): string {
  const y = barBottom(projector);
  const d = `M${MARGIN} ${y - 5}v5h${tenth(px)}v-5`;
  return [
    element("path", { d, fill: "none", stroke: ink, "stroke-width": 1.5 }),
    element("text", { x: MARGIN, y: y - 9 }, escaped(`${metres / 1000} ${scaleUnit}`)),
  ].join("");
}

function barBox({ px }: ScaleBar, projector: Projector): Box {
  const bottom = barBottom(projector);
  return { left: MARGIN, right: MARGIN + px, top: bottom - 24, bottom };
}
