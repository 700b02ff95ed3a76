import { worldPx } from "../../atlas/sphere";
import { cutPaths } from "../flat/cutPaths";
import { pixelGround } from "../flat/pixelGround";
import { type Pixel, type Projector, projectorOf } from "../flat/projectorOf";
import { type PathShape, pathShape, pathShapes, rectangle, shifted, solid } from "../flat/shapes";
import type { SheetWish } from "./mapSheet";
import { LOCATOR } from "./sheetFrame";

/** What the locator shows: from the Atlantic to the east of China, a third of a turn of the world. */
const AROUND = { zoom: Math.log2((LOCATOR.width * 3) / worldPx(0)), lng: 50, lat: 38 };

/** A small map that shows where the map lies, and what part of it it is: of the widest ground, which comes last. */
export function locatorShapes(
  { ground, palette, layerName }: SheetWish,
  at: { readonly x: number; readonly y: number },
  shownBy: Projector,
): PathShape[] {
  const own = projectorOf(AROUND, LOCATOR);
  const cut = cutPaths(LOCATOR, 0.1);
  const land = pixelGround(ground.toReversed(), own, 0.5)("land").flatMap(cut.areas);
  const edge = edgeOf(shownBy).map((pixel) => onLocator(own.project(shownBy.invert(pixel))));
  const shown = [{ points: edge, isClosed: true }];
  const name = layerName("locator");
  const whole = [rectangle(0, 0, LOCATOR.width, LOCATOR.height)];
  const { ink } = palette;
  return [
    pathShape({ id: "locator-sea", name, paths: whole, fill: ink.sea }),
    ...pathShapes({ id: "locator-land", name, paths: land, fill: ink.border }),
    pathShape({ id: "locator-frame", name, paths: whole, stroke: solid(ink.border, 0.75) }),
    pathShape({ id: "locator-shown", name, paths: shown, stroke: solid(ink.missionB, 1.5) }),
  ].map((each) => shifted(each, [at.x, at.y]));
}

/** The corners of a map, and where its sides aren't straight on the locator, places along them. */
function edgeOf({ size: { width, height }, isMercator }: Projector): readonly Pixel[] {
  const parts = isMercator ? [0] : [0, 0.25, 0.5, 0.75];
  return [
    ...parts.map((part): Pixel => [width * part, 0]),
    ...parts.map((part): Pixel => [width, height * part]),
    ...parts.map((part): Pixel => [width * (1 - part), height]),
    ...parts.map((part): Pixel => [0, height * (1 - part)]),
  ];
}

/** The place nearest to it on the locator. */
function onLocator([x, y]: Pixel): Pixel {
  return [Math.min(LOCATOR.width, Math.max(0, x)), Math.min(LOCATOR.height, Math.max(0, y))];
}
