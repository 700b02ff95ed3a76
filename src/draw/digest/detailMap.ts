import type { Extent } from "../../scene/extent";
import { cutToMap, type MapEdges } from "../flat/cutToMap";
import type { Projector } from "../flat/projectorOf";
import { pathShape, rectangle, type Shape, type ShapeLayer, shifted, solid } from "../flat/shapes";
import { mapInFrame } from "../sheet/mapInFrame";
import type { SheetWish } from "../sheet/mapSheet";
import { cameraOf } from "./mapCamera";
import type { Place } from "./place";

/** Between a whole and its detail, in px, and the part of the width or height that the whole has. */
const SHARED = { gap: 10, beside: 0.46, over: 0.42, leastHeight: 60, leastWidth: 200 };
/** By so many levels of zoom the whole may be smaller than alone, and its detail has to be larger. */
const ZOOMS = { smaller: 1, larger: 1.2 };

export interface Shared {
  readonly whole: Place;
  readonly detail: Place;
}

/** The places of a whole and of its detail, right of it or under it, as larger it is; `null` where there is no detail, or no room for both. */
export function sharedPlace(place: Place, wish: SheetWish): Shared | null {
  const alone = cameraOf(wish, place).zoom;
  const suits = (shared: Shared) => {
    const { whole, detail } = zoomsOf(shared, wish);
    const isWide = [shared.whole, shared.detail].every(
      ({ width, height }) => width >= SHARED.leastWidth && height >= SHARED.leastHeight,
    );
    return isWide && whole >= alone - ZOOMS.smaller && detail >= alone + ZOOMS.larger;
  };
  const fitting = wish.detail == null ? [] : [beside(place), over(place)].filter(suits);
  const sumOf = (shared: Shared) => zoomsOf(shared, wish).whole + zoomsOf(shared, wish).detail;
  return fitting.toSorted((a, b) => sumOf(b) - sumOf(a))[0] ?? null;
}

/** How large a map is in a place, in levels of zoom: with a detail, in the middle of both. */
export function zoomIn(wish: SheetWish, place: Place): number {
  const shared = sharedPlace(place, wish);
  if (shared === null) return cameraOf(wish, place).zoom;
  const { whole, detail } = zoomsOf(shared, wish);
  return (whole + detail) / 2;
}

function zoomsOf({ whole, detail }: Shared, wish: SheetWish) {
  const extent = wish.detail ?? wish.extent;
  return { whole: cameraOf(wish, whole).zoom, detail: cameraOf({ ...wish, extent }, detail).zoom };
}

function beside(place: Place): Shared {
  const width = Math.round(place.width * SHARED.beside);
  const left = width + SHARED.gap;
  const detail = { ...place, x: place.x + left, width: place.width - left };
  return { whole: { ...place, width }, detail };
}

function over(place: Place): Shared {
  const height = Math.round(place.height * SHARED.over);
  const top = height + SHARED.gap;
  const detail = { ...place, y: place.y + top, height: place.height - top };
  return { whole: { ...place, height }, detail };
}

/** The part of a map that is shown larger beside it, all of it within its place, in layers as those of a map. */
export function detailLayers(wish: SheetWish, extent: Extent, place: Place): readonly ShapeLayer[] {
  const asked = { ...wish, extent };
  const { layers } = mapInFrame(asked, { map: place, locator: null }, cameraOf(asked, place));
  const edges = edgesOf(place);
  return layers
    .filter(({ id }) => id !== "margin")
    .map((layer) => ({ ...layer, shapes: layer.shapes.flatMap((shape) => cutToMap(shape, edges) ?? []) }));
}

/** A detail as one layer, with its frame, and the same frame around what it shows of the whole. */
export function framedDetail(
  layers: readonly ShapeLayer[],
  [west, south, east, north]: Extent,
  { detail, whole }: Shared,
  { project }: Projector,
  { palette, layerName }: Pick<SheetWish, "palette" | "layerName">,
): readonly Shape[] {
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const stroke = solid(palette.ink.countryText, 1);
  const name = layerName("locator");
  const shown = pathShape({
    ...{ id: "detail-shown", name, paths: [rectangle(left, top, right - left, bottom - top)], stroke },
  });
  const frame = [rectangle(detail.x, detail.y, detail.width, detail.height)];
  return [
    ...layers.flatMap(({ shapes }) => shapes).map((shape) => ({ ...shape, id: `detail-${shape.id}` })),
    pathShape({ id: "detail-frame", name, paths: frame, stroke }),
    shifted(shown, [whole.x, whole.y]),
  ];
}

function edgesOf({ x, y, width, height }: Place): MapEdges {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
