import type { Chart } from "../../scene/figures/chart";
import { figureShapes } from "../figure/figureShapes";
import { type LayerName, namedLayers, type ShapeLayer } from "../flat/shapes";
import { creditShapes } from "./creditShapes";
import type { MapSheet, PageWish } from "./mapSheet";
import { legible, titleShape, toldShape } from "./pageParts";
import { figureFrameOf } from "./sheetFrame";
import { sheetOf } from "./sheetOf";

/** A figure is drawn at most so many times as large: its words would shout. */
const MOST_SCALE = 1.3;

/** Lays a figure out on a sheet, as large as fits between its title and its credits, in the middle. */
export function composeFigure(chart: Chart, wish: PageWish): MapSheet {
  const frame = figureFrameOf(wish);
  const [width, height] = [frame.width, frame.bottom - frame.top - GAP];
  const scale = Math.min(MOST_SCALE, width / chart.width, height / chart.height);
  const left = frame.margin + (width - chart.width * scale) / 2;
  const top = frame.top + (height - chart.height * scale) / 2;
  const place = { at: [left, top], scale } as const;
  const shapes = figureShapes(chart.marks, chart.title, place, wish.palette);
  return composePage(wish, namedLayers([["figure", shapes]], wish.layerName));
}

const GAP = 10;

/** How large a sheet is on which a figure has its own size, in px. */
export function sizeAround(chart: Pick<Chart, "width" | "height">, wish: PageWish) {
  const least = { ...wish, size: { width: Math.max(480, chart.width + 32), height: 1000 } };
  const { top, bottom } = figureFrameOf(least);
  return {
    width: Math.ceil(least.size.width),
    height: Math.ceil(least.size.height - (bottom - top) + chart.height + GAP),
  };
}

/** A sheet with title and credits around what it shows. */
export function composePage(asked: PageWish, content: readonly ShapeLayer[]): MapSheet {
  const wish = { ...asked, title: legible(asked.title) };
  const frame = figureFrameOf(wish);
  const named = (page: readonly (readonly [LayerName, ShapeLayer["shapes"]])[]) =>
    namedLayers(page, wish.layerName);
  return sheetOf(wish, [
    ...named([
      ["title", [titleShape(frame, wish)]],
      ["text", frame.text === null ? [] : [toldShape(frame.text, wish)]],
    ]),
    ...content,
    ...named([["credits", creditShapes(frame.credits, wish)]]),
  ]);
}
