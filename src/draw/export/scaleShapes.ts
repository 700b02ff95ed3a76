import type { Camera } from "../../view/camera";
import type { Box } from "../still/placeLabels";
import type { Projector } from "../still/projectorOf";
import { scaleBar } from "../still/scaleBar";
import { textWidth } from "../still/textWidth";
import type { SheetWish } from "./mapSheet";
import { type Shape, solid } from "./shapes";

const SIZE = 10;
const MARGIN = 8;

/** A scale bar in the lower left corner of the map, true at the latitude of its middle, and the box it covers. */
export function scaleShapes(
  camera: Camera,
  projector: Projector,
  { palette, lengthWords, layerName }: SheetWish,
): { shapes: Shape[]; box: Box } {
  const { km, px } = scaleBar(camera, projector);
  const y = projector.size.height - MARGIN;
  const text = lengthWords(km);
  const named = { name: `${layerName("scale")}: ${text}`, opacity: 1 };
  const bar = [
    [MARGIN, y - 5],
    [MARGIN, y],
    [MARGIN + px, y],
    [MARGIN + px, y - 5],
  ] as const;
  const stroke = (id: string, ink: string, width: number): Shape => ({
    ...{
      ...named,
      id,
      shape: "path",
      paths: [{ points: bar, isClosed: false }],
      fill: null,
      stroke: solid(ink, width),
    },
  });
  const words: Shape = {
    ...{
      ...named,
      id: "scale-text",
      shape: "text",
      lines: [text],
      whole: text,
      at: [MARGIN, y - 9],
      align: "start",
    },
    ...{ size: SIZE, lineHeight: SIZE * 1.2, weight: 500, italic: false, spacing: 0 },
    fill: palette.ink.countryText,
    halo: { ink: palette.ink.halo, width: 1.5 },
    width: textWidth(text, SIZE, 500, 0) + 4,
  };
  return {
    shapes: [
      stroke("scale-halo", palette.ink.halo, 4),
      stroke("scale-bar", palette.ink.countryText, 1.5),
      words,
    ],
    box: { left: MARGIN, right: MARGIN + px, top: y - 22, bottom: y },
  };
}
