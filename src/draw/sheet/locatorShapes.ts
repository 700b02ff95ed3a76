import type { Feature } from "geojson";
import { worldPx } from "../../atlas/sphere";
import { cutPaths } from "../flat/cutPaths";
import { pixelGround } from "../flat/pixelGround";
import { type Projector, projectorOf } from "../flat/projectorOf";
import { type Path, type PathShape, rectangle, shifted, solid } from "../flat/shapes";
import type { SheetWish } from "./mapSheet";
import { LOCATOR } from "./sheetFrame";

/** What the locator shows: from the Atlantic to the east of China, a third of a turn of the world. */
const AROUND = { zoom: Math.log2((LOCATOR.width * 3) / worldPx(0)), lng: 50, lat: 38 };

/** A small map that shows where the map lies, and what part of it it is: of the widest ground, which comes last. */
export function locatorShapes(
  { ground, palette, layerName }: SheetWish,
  at: { readonly x: number; readonly y: number },
  { size, invert }: Projector,
): PathShape[] {
  const own = projectorOf(AROUND, LOCATOR);
  const cut = cutPaths(LOCATOR, 0.1);
  const land = pixelGround(ground.toReversed(), own, 0.5)("land").flatMap(cut.areas);
  const [left, top] = own.project(invert([0, 0]));
  const [right, bottom] = own.project(invert([size.width, size.height]));
  const shown = cut.areas(polygonOf(left, top, right, bottom));
  const shape = (id: string, paths: readonly Path[], ink: Pick<PathShape, "fill" | "stroke">): PathShape => {
    return { shape: "path", id, name: layerName("locator"), opacity: 1, paths, ...ink };
  };
  const whole = [rectangle(0, 0, LOCATOR.width, LOCATOR.height)];
  const { ink } = palette;
  return [
    shape("locator-sea", whole, { fill: ink.sea, stroke: null }),
    ...(land.length === 0 ? [] : [shape("locator-land", land, { fill: ink.border, stroke: null })]),
    shape("locator-frame", whole, { fill: null, stroke: solid(ink.border, 0.75) }),
    shape("locator-shown", shown, { fill: null, stroke: solid(ink.missionB, 1.5) }),
  ].map((each) => shifted(each, [at.x, at.y]));
}

function polygonOf(left: number, top: number, right: number, bottom: number): Feature {
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [corners] } };
}
