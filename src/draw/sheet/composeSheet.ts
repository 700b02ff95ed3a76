import type { LabelMark, Mark } from "../../scene/scene";
import { cameraShowing } from "../flat/cameraShowing";
import type { MapKit } from "../flat/mapKit";
import { mapLayers } from "../flat/mapLayers";
import { marksOnMap } from "../flat/marksOnMap";
import { type Pixel, projectorOf } from "../flat/projectorOf";
import { reliefPart } from "../flat/reliefOn";
import { type LayerName, rectangle, type Shape, shifted } from "../flat/shapes";
import { aboutScene } from "./aboutScene";
import { creditShapes } from "./creditShapes";
import { freeLocator } from "./freeLocator";
import { isReadable, legendShapes } from "./legendShapes";
import { locatorShapes } from "./locatorShapes";
import type { MapSheet, SheetWish, WordedLegend } from "./mapSheet";
import { accentsOf, legible, titleShape, toldShape } from "./pageParts";
import { roomAlongCorridor } from "./roomAlongCorridor";
import { roomInCountry } from "./roomInCountry";
import { scaleShapes } from "./scaleShapes";
import { LOCATOR, legendColumns, type SheetFrame, sheetFrame } from "./sheetFrame";

/** Not every format can hide what hangs over the map's edge, and none should carry more than so many strokes of a band. */
const FINENESS = { grain: 0.1, overhang: 0, slope: { px: 4, fewest: 4, most: 10 } };

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Lays a map out on a sheet: title, map, legend, scale, locator, credits. All that a format has to do is to say the
 * shapes in its own words.
 */
export function composeSheet(asked: SheetWish): MapSheet {
  const wish = { ...asked, scene: aboutScene(asked.scene), title: legible(asked.title) };
  const { scene, ground, extent, size, palette, title, description, language, address, credits, layerName } =
    wish;
  const { legend, frame: laid } = laidOut(wish);
  const { map } = laid;
  const camera = cameraShowing(extent, map, NO_PADDING);
  const projector = projectorOf(camera, map);
  const scale = scaleShapes(camera, projector, wish);
  const frame = { ...laid, locator: freeLocator(laid, scale.box, scene.marks, projector) };
  const locatorAt = frame.locator;
  const boxes = [scale.box, ...(locatorAt?.isOnMap ? [boxInMap(frame)] : [])];
  const layers = mapLayers({
    ...{ scene, ground, camera, layerName, size: map },
    fineness: { ...FINENESS, tolerance: wish.tolerancePx ?? 0.5 },
    keptFree: boxes,
    elsewhere: (label, kit) => elsewhere(label, scene.marks, kit),
    relief: wish.relief ? reliefPart(wish.relief) : null,
  });
  const page: [LayerName, readonly Shape[]][] = [
    ["margin", [marginOf(frame, wish)]],
    ["title", [titleShape(frame, wish)]],
    ["text", frame.text === null ? [] : [toldShape(frame.text, wish)]],
    ["legend", legend === null || frame.legend === null ? [] : legendShapes(legend, frame.legend, palette)],
    ["locator", locatorAt === null ? [] : locatorShapes(wish, locatorAt, projector)],
    ["scale", scale.shapes.map((shape) => shifted(shape, [map.x, map.y]))],
    ["credits", creditShapes(frame.credits, wish)],
  ];
  return {
    ...{ size, title, description, language, address, credits },
    paper: palette.ink.paper,
    accents: accentsOf(palette),
    text: palette.ink.capitalText,
    map: { at: [map.x, map.y], size: { width: map.width, height: map.height }, camera },
    layers: [
      ...layers.map(({ shapes, ...layer }) => ({
        ...layer,
        shapes: shapes.map((shape) => shifted(shape, [map.x, map.y])),
      })),
      ...page
        .filter(([, shapes]) => shapes.length > 0)
        .map(([id, shapes]) => ({ id, name: layerName(id), shapes })),
    ],
  };
}

/** What lies around the map: it covers what hangs over the map's edge, in formats that can't cut. */
function marginOf({ map }: SheetFrame, { size, palette, layerName }: SheetWish): Shape {
  const { x, y, width, height } = map;
  const [right, bottom] = [x + width, y + height];
  /** As far as the widest band may hang over. */
  const beyond = 80;
  return {
    shape: "path",
    id: "margin",
    name: layerName("margin"),
    opacity: 1,
    paths: [
      rectangle(-beyond, -beyond, size.width + 2 * beyond, y + beyond),
      rectangle(-beyond, bottom, size.width + 2 * beyond, size.height - bottom + beyond),
      rectangle(-beyond, y, x + beyond, height),
      rectangle(right, y, size.width - right + beyond, height),
    ],
    fill: palette.ink.paper,
    stroke: null,
  };
}

/** Where else a name may stand: a sheet lies as it is, while on a screen one would move the map to read it. */
function elsewhere(label: LabelMark, marks: readonly Mark[], kit: MapKit): readonly Pixel[] {
  // A corridor that the map isn't about goes without a name rather than have it in an odd place.
  const along = kit.opacityOf(label) < 1 ? [] : roomAlongCorridor(label, marks, kit.projector);
  return [...roomInCountry(label, kit), ...along];
}

interface LaidOut {
  readonly legend: WordedLegend | null;
  readonly frame: SheetFrame;
}

/** Of the ways in which the legend can be read with ease, the one that shows the most of the map; else the last. */
function laidOut(wish: SheetWish): LaidOut {
  const { legendFor, extent } = wish;
  if (legendFor === null) return { legend: null, frame: sheetFrame(wish, null, 1) };
  const zoomOf = ({ frame }: LaidOut) => cameraShowing(extent, frame.map, NO_PADDING).zoom;
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
  let legend = legendFor(marks);
  // Under a map the legend's height decides how much is on the map, which decides the legend.
  for (let round = 0; round < 2; round += 1) {
    const { map } = sheetFrame(wish, legend, columns);
    const projector = projectorOf(cameraShowing(wish.extent, map, NO_PADDING), map);
    legend = legendFor(marksOnMap(marks, projector));
  }
  return { legend, frame: sheetFrame(wish, legend, columns) };
}

function boxInMap({ map, locator }: SheetFrame) {
  const [left, top] = [locator!.x - map.x, locator!.y - map.y];
  return { left, top, right: left + LOCATOR.width, bottom: top + LOCATOR.height };
}
