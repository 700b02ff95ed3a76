import { cameraShowing } from "../cameraShowing";
import { projectorOf } from "../still/projectorOf";
import { creditShapes } from "./creditShapes";
import { freeLocator } from "./freeLocator";
import { legendShapes } from "./legendShapes";
import { locatorShapes } from "./locatorShapes";
import { mapLayers } from "./mapLayers";
import type { MapSheet, SheetWish, WordedLegend } from "./mapSheet";
import { accentsOf, legible, titleOf, toldOf } from "./pageParts";
import { scaleShapes } from "./scaleShapes";
import { type LayerName, moved, rectangle, type Shape } from "./shapes";
import { type Frame, frameOf, LOCATOR } from "./sheetFrame";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Lays a map out on a sheet: title, map, legend, scale, locator, credits. All that a format has to do is to say the
 * shapes in its own words.
 */
export function composeSheet(asked: SheetWish): MapSheet {
  const wish = { ...asked, title: legible(asked.title) };
  const { scene, ground, extent, size, palette, title, description, language, address, credits, layerName } =
    wish;
  const legend = legendOf(wish);
  const laid = frameOf(wish, legend);
  const { map } = laid;
  const camera = cameraShowing(extent, map, NO_PADDING);
  const projector = projectorOf(camera, map);
  const frame = { ...laid, locator: freeLocator(laid, scene.marks, projector) };
  const scale = scaleShapes(camera, projector, wish);
  const locatorAt = frame.locator;
  const boxes = [scale.box, ...(locatorAt?.isOnMap ? [boxInMap(frame)] : [])];
  const layers = mapLayers({
    ...{ scene, ground, camera, layerName, size: map },
    tolerancePx: wish.tolerancePx ?? 0.5,
    keptFree: boxes,
    relief: wish.relief ?? null,
  });
  const page: [LayerName, readonly Shape[]][] = [
    ["margin", [marginOf(frame, wish)]],
    ["title", [titleOf(frame, wish)]],
    ["text", frame.text === null ? [] : [toldOf(frame.text, wish)]],
    ["legend", legend === null || frame.legend === null ? [] : legendShapes(legend, frame.legend, palette)],
    ["locator", locatorAt === null ? [] : locatorShapes(wish, locatorAt, projector)],
    ["scale", scale.shapes.map((shape) => moved(shape, [map.x, map.y]))],
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
        shapes: shapes.map((shape) => moved(shape, [map.x, map.y])),
      })),
      ...page
        .filter(([, shapes]) => shapes.length > 0)
        .map(([id, shapes]) => ({ id, name: layerName(id), shapes })),
    ],
  };
}

/** What lies around the map: it covers what hangs over the map's edge, in formats that can't cut. */
function marginOf({ map }: Frame, { size, palette, layerName }: SheetWish): Shape {
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

/** The legend of what is drawn at the zoom that the map has beside it. */
function legendOf(wish: SheetWish): WordedLegend | null {
  const { legendAt, extent } = wish;
  if (legendAt === null) return null;
  const { map } = frameOf(wish, legendAt(Number.POSITIVE_INFINITY));
  return legendAt(cameraShowing(extent, map, NO_PADDING).zoom);
}

function boxInMap({ map, locator }: Frame) {
  const [left, top] = [locator!.x - map.x, locator!.y - map.y];
  return { left, top, right: left + LOCATOR.width, bottom: top + LOCATOR.height };
}
