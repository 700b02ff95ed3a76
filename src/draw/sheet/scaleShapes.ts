import type { Camera } from "../../view/camera";
import type { Box } from "../flat/box";
import type { Pixel, Projector } from "../flat/projectorOf";
import { scaleBar } from "../flat/scaleBar";
import { pathAlong, pathShape, type Shape, solid, textShape } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";
import { leastHidden } from "./leastHidden";
import type { SheetWish } from "./mapSheet";

const SIZE = 12;
const MARGIN = 8;
const LONGEST_PX = 140;

/** A scale bar in the lower corner of the map that hides less of its lines, true at the latitude of its middle, and the box it covers. */
export function scaleShapes(
  camera: Camera,
  projector: Projector,
  wish: SheetWish,
): { shapes: Shape[]; box: Box } {
  const { metres, px } = scaleBar(camera, LONGEST_PX);
  const { width, height } = projector.size;
  const y = height - MARGIN;
  const text = wish.lengthWords(metres / 1000);
  const [over, long] = [y - 24, Math.max(px, textWidth(text, SIZE, 500, 0))];
  const corners = [MARGIN, width - MARGIN - long].map((left) => ({
    left,
    right: left + long,
    top: over,
    bottom: y,
  }));
  const box = leastHidden(corners, wish.scene.marks, projector);
  return { shapes: barShapes([box.left, y], px, text, wish), box };
}

/** The bar from a place to the right, on its halo, and the words over it. */
function barShapes(
  [x, y]: Pixel,
  px: number,
  text: string,
  { palette: { ink }, layerName }: SheetWish,
): Shape[] {
  const name = `${layerName("scale")}: ${text}`;
  const paths = [pathAlong([x, y - 5], [x, y], [x + px, y], [x + px, y - 5])];
  const width = textWidth(text, SIZE, 500, 0) + 4;
  const halo = { ink: ink.halo, width: 1.5 };
  return [
    pathShape({ id: "scale-halo", name, paths, stroke: solid(ink.halo, 4) }),
    pathShape({ id: "scale-bar", name, paths, stroke: solid(ink.countryText, 1.5) }),
    textShape({
      ...{ id: "scale-text", name, whole: text, at: [x, y - 9], width },
      ...{ size: SIZE, weight: 500, fill: ink.countryText, halo },
    }),
  ];
}
