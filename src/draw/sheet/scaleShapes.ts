import type { Camera } from "../../view/camera";
import type { Box } from "../flat/placeLabels";
import type { Projector } from "../flat/projectorOf";
import { scaleBar } from "../flat/scaleBar";
import { type Shape, solid } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";
import { leastHidden } from "./leastHidden";
import type { SheetWish } from "./mapSheet";

const SIZE = 10;
const MARGIN = 8;
const LONGEST_PX = 140;

/** A scale bar in the lower corner of the map that hides less of its lines, true at the latitude of its middle, and the box it covers. */
export function scaleShapes(
  camera: Camera,
  projector: Projector,
  { palette, lengthWords, layerName, scene }: SheetWish,
): { shapes: Shape[]; box: Box } {
  const { metres, px } = scaleBar(camera, LONGEST_PX);
  const { width, height } = projector.size;
  const y = height - MARGIN;
  const text = lengthWords(metres / 1000);
  const [over, long] = [y - 22, Math.max(px, textWidth(text, SIZE, 500, 0))];
  const corners = [MARGIN, width - MARGIN - long].map((left) => ({
    left,
    right: left + long,
    top: over,
    bottom: y,
  }));
  const box = leastHidden(corners, scene.marks, projector);
  const x = box.left;
  const named = { name: `${layerName("scale")}: ${text}`, opacity: 1 };
  const bar = [
    [x, y - 5],
    [x, y],
    [x + px, y],
    [x + px, y - 5],
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
      at: [x, y - 9],
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
    box,
  };
}
