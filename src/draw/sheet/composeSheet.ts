import type { Camera } from "../../view/camera";
import { marksOnMap } from "../flat/marksOnMap";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import { aboutScene } from "./aboutScene";
import { creditShapes } from "./creditShapes";
import { isReadable, legendShapes } from "./legendShapes";
import { mapInFrame } from "./mapInFrame";
import type { MapSheet, SheetWish, WordedLegend } from "./mapSheet";
import { legible, titleShape, toldShape } from "./pageParts";
import { projectionFor, sheetCamera, sheetProjector } from "./sheetCamera";
import { legendColumns, type SheetFrame, sheetFrame } from "./sheetFrame";
import { sheetOf } from "./sheetOf";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Lays a map out on a sheet: title, map, legend, scale, locator, credits. All that a format has to do is to say the
 * shapes in its own words.
 */
export function composeSheet(asked: SheetWish): MapSheet {
  const wish = { ...asked, scene: aboutScene(asked.scene), title: legible(asked.title) };
  const { palette, layerName } = wish;
  const { legend, frame } = laidOut(wish);
  const drawn = mapInFrame(wish, frame, cameraOf(wish, frame));
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [titleShape(frame, wish)]],
    ["text", frame.text === null ? [] : [toldShape(frame.text, wish)]],
    ["legend", legend === null || frame.legend === null ? [] : legendShapes(legend, frame.legend, palette)],
    ["credits", creditShapes(frame.credits, wish)],
  ];
  const sheet = sheetOf(wish, [...drawn.layers, ...namedLayers(page, layerName)]);
  return { ...sheet, description: drawn.map.said || wish.description, map: drawn.map };
}

function cameraOf({ extent, projection }: SheetWish, { map }: SheetFrame): Camera {
  return sheetCamera(projectionFor(extent, projection), extent, map, NO_PADDING);
}

interface LaidOut {
  readonly legend: WordedLegend | null;
  readonly frame: SheetFrame;
}

/** Of the ways in which the legend can be read with ease, the one that shows the most of the map; else the last. */
function laidOut(wish: SheetWish): LaidOut {
  const { legendFor } = wish;
  if (legendFor === null) return { legend: null, frame: sheetFrame(wish, null, 1) };
  const zoomOf = ({ frame }: LaidOut) => cameraOf(wish, frame).zoom;
  const all = legendColumns(wish.size).map((columns) => withLegend(wish, legendFor, columns));
  const read = all.filter(({ legend, frame }) => isReadable(legend!, frame.legend!));
  return read.toSorted((a, b) => zoomOf(b) - zoomOf(a))[0] ?? all.at(-1)!;
}

/** A legend of what is on the map beside it, and the frame of both. */
function withLegend(
  wish: SheetWish,
  legendFor: NonNullable<SheetWish["legendFor"]>,
  columns: number,
): LaidOut {
  const { marks } = wish.scene;
  let legend = legendFor(marks, 0);
  // Under a map the legend's height decides how much is on the map, which decides the legend.
  for (let round = 0; round < 2; round += 1) {
    const frame = sheetFrame(wish, legend, columns);
    const projection = projectionFor(wish.extent, wish.projection);
    const projector = sheetProjector(projection, cameraOf(wish, frame), frame.map);
    legend = legendFor(marksOnMap(marks, projector), projector.zoom);
  }
  return { legend, frame: sheetFrame(wish, legend, columns) };
}
