import type { Size } from "../../../src/draw/flat/projectorOf";
import { scaleBar } from "../../../src/draw/flat/scaleBar";
import { type Shape, solid, type TextShape } from "../../../src/draw/flat/shapes";
import { textWidth } from "../../../src/draw/flat/textWidth";
import { wrapped } from "../../../src/draw/flat/wrapped";
import type { MapSvgOptions } from "../../../src/draw/svg/mapSvg";
import type { Palette } from "../../../src/scene/palette";
import type { Camera } from "../../../src/view/camera";

const SIZE = 12;
const LINE = 15;
const MARGIN = 10;
const LONGEST_BAR = 140;
/** How much of the width lines of Inter may take: a drawing is often seen where there is only a wider font. */
const ROOM = 0.86;

interface Corner {
  readonly lines: readonly string[];
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
}

/** What stands in the lower corners of a picture that goes out alone: to the right some lines, to the left a scale. */
export function corners({ lines, camera, size, palette }: Corner): NonNullable<MapSvgOptions["over"]> {
  const { ink } = palette;
  const right = size.width - MARGIN;
  const texts = lines.flatMap((line) =>
    wrapped(line, { size: SIZE, weight: 400 }, Math.min(520, (size.width - 2 * MARGIN) * ROOM), 9),
  );
  const top = size.height - MARGIN - texts.length * LINE;
  // The bar stands above the lines where the picture is too narrow for both side by side.
  const bottom = size.height - MARGIN - (size.width < 720 ? 5 * LINE : 0);
  const { metres, px } = scaleBar(camera, LONGEST_BAR);
  const text = (id: string, lines: readonly string[], at: TextShape["at"], align: TextShape["align"]) => ({
    ...{ shape: "text" as const, id, name: id, opacity: 1, lines, whole: lines.join(" "), at, align },
    ...{ size: SIZE, lineHeight: LINE, weight: 400 as const, italic: false, spacing: 0, width: 0 },
    fill: ink.countryText,
    halo: { ink: ink.halo, width: 1.5 },
  });
  const bar: Shape = {
    ...{ shape: "path", id: "bar", name: "bar", opacity: 1, fill: null },
    paths: [
      {
        points: [
          [MARGIN, bottom - 5],
          [MARGIN, bottom],
          [MARGIN + px, bottom],
          [MARGIN + px, bottom - 5],
        ],
        isClosed: false,
      },
    ],
    stroke: { ...solid(ink.countryText, 1.5) },
  };
  const widest = Math.max(...texts.map((line) => textWidth(line, SIZE, 400, 0)));
  return {
    layers: [
      { id: "credits", shapes: [text("lines", texts, [right, top + 0.8 * LINE], "end")] },
      { id: "scale", shapes: [bar, text("km", [`${metres / 1000} km`], [MARGIN, bottom - 9], "start")] },
    ],
    boxes: [
      { left: right - widest, right, top, bottom: size.height },
      { left: MARGIN, right: MARGIN + px, top: bottom - 24, bottom },
    ],
  };
}
