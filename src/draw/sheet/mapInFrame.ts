import type { Camera } from "../../view/camera";
import { mapLayers } from "../flat/mapLayers";
import type { Projector } from "../flat/projectorOf";
import { reliefPart } from "../flat/reliefOn";
import { reliefWarped } from "../flat/reliefWarped";
import {
  type LayerName,
  namedLayers,
  pathShape,
  rectangle,
  type Shape,
  type ShapeLayer,
  shifted,
} from "../flat/shapes";
import { freeLocator } from "./freeLocator";
import { locatorShapes } from "./locatorShapes";
import type { MapSheet, SheetWish } from "./mapSheet";
import { scaleShapes } from "./scaleShapes";
import { projectionFor, sheetProjector } from "./sheetCamera";
import { LOCATOR, type SheetFrame } from "./sheetFrame";
import { sheetNames } from "./sheetNames";
import { strokesAsArea } from "./strokesAsArea";

/** Not every format can hide what hangs over the map's edge, and none should carry more than so many strokes of a band. */
const FINENESS = { grain: 0.1, overhang: 0, slope: { px: 4, fewest: 4, most: 10 }, strokesAsArea };

/** Where the map stands on its sheet, and where its locator may. */
export type MapFrame = Pick<SheetFrame, "map" | "locator">;

/** The map in its place on a sheet, with scale, locator and the margin around it. */
export function mapInFrame(
  wish: SheetWish,
  laid: MapFrame,
  camera: Camera,
): { readonly map: NonNullable<MapSheet["map"]>; readonly layers: readonly ShapeLayer[] } {
  const { scene, ground, layerName } = wish;
  const { map } = laid;
  const projection = projectionFor(wish.extent, wish.projection);
  const projector = sheetProjector(projection, camera, map);
  const scale = scaleShapes(camera, projector, wish);
  const locator = freeLocator(laid, scale.box, scene.marks, projector);
  const keptFree = [scale.box, ...(locator?.isOnMap ? [boxInMap(locator, map)] : [])];
  const draw = wish.draw ?? mapLayers;
  const layers = draw({
    ...{ scene, ground, camera, projector, layerName, size: map, keptFree },
    fineness: { ...FINENESS, tolerance: wish.tolerancePx ?? 0.5 },
    names: (kit) => sheetNames(scene, keptFree, kit, wish.lineWords),
    relief: wish.relief ? reliefFor(projector)(wish.relief) : null,
  });
  const onSheet = (shapes: readonly Shape[]) => shapes.map((shape) => shifted(shape, [map.x, map.y]));
  const around: [LayerName, readonly Shape[]][] = [
    ["margin", [marginOf(map, wish)]],
    ["locator", locator === null ? [] : locatorShapes(wish, locator, projector)],
    ["scale", onSheet(scale.shapes)],
  ];
  return {
    map: {
      at: [map.x, map.y],
      size: { width: map.width, height: map.height },
      camera,
      projection,
      said: wish.describe?.(projector) ?? "",
    },
    layers: [
      ...withoutNameless(layers).map((layer) => ({ ...layer, shapes: onSheet(layer.shapes) })),
      ...namedLayers(around, layerName),
    ],
  };
}

/** A town whose name found no room isn't drawn: of a dot alone nobody on a sheet can ask what it is. */
function withoutNameless(layers: readonly ShapeLayer[]): readonly ShapeLayer[] {
  const named = new Set(layers.flatMap(({ shapes }) => shapes.map(({ id }) => id)));
  const isSaid = ({ id }: Shape) => !id.startsWith("city:") || named.has(`name:${id}`);
  return layers.map((layer) => ({ ...layer, shapes: layer.shapes.filter(isSaid) }));
}

function reliefFor({ isMercator }: Projector) {
  return isMercator ? reliefPart : reliefWarped;
}

/** What lies around the map: it covers what hangs over the map's edge, in formats that can't cut. */
function marginOf({ x, y, width, height }: MapFrame["map"], { size, palette, layerName }: SheetWish): Shape {
  const [right, bottom] = [x + width, y + height];
  /** As far as the widest band may hang over. */
  const beyond = 80;
  const paths = [
    rectangle(-beyond, -beyond, size.width + 2 * beyond, y + beyond),
    rectangle(-beyond, bottom, size.width + 2 * beyond, size.height - bottom + beyond),
    rectangle(-beyond, y, x + beyond, height),
    rectangle(right, y, size.width - right + beyond, height),
  ];
  return pathShape({ id: "margin", name: layerName("margin"), paths, fill: palette.ink.paper });
}

function boxInMap({ x, y }: NonNullable<MapFrame["locator"]>, map: MapFrame["map"]) {
  const [left, top] = [x - map.x, y - map.y];
  return { left, top, right: left + LOCATOR.width, bottom: top + LOCATOR.height };
}
