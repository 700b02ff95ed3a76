import type { Chart } from "../../scene/figures/chart";
import { figureShapes } from "../figure/figureShapes";
import type { LayerName, ShapeLayer } from "../flat/shapes";
import { creditShapes } from "./creditShapes";
import type { MapSheet, PageWish } from "./mapSheet";
import { accentsOf, legible, titleShape, toldShape } from "./pageParts";
import { figureFrameOf } from "./sheetFrame";

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
  return composePage(wish, [{ id: "figure", name: wish.layerName("figure"), shapes }]);
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
  const { size, title, description, language, address, credits, palette, layerName } = wish;
  const frame = figureFrameOf(wish);
  const layer = (id: LayerName, shapes: ShapeLayer["shapes"]) => ({ id, name: layerName(id), shapes });
  return {
    ...{ size, title, description, language, address, credits },
    paper: palette.ink.paper,
    accents: accentsOf(palette),
    text: palette.ink.capitalText,
    layers: [
      layer("title", [titleShape(frame, wish)]),
      ...(frame.text === null ? [] : [layer("text", [toldShape(frame.text, wish)])]),
      ...content,
      layer("credits", creditShapes(frame.credits, wish)),
    ],
  };
}
