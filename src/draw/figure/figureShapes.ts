import type {
  BoxMark,
  ChartMark,
  RuleMark,
  ShapeMark,
  SymbolMark,
  WordsMark,
} from "../../scene/figures/chart";
import { SYMBOLS } from "../../scene/figures/symbols";
import type { Ink, Palette } from "../../scene/palette";
import type { Pixel } from "../flat/projectorOf";
import {
  type PathShape,
  pathAlong,
  pathShape,
  rectangle,
  type Shape,
  type Stroke,
  solid,
  type TextShape,
  textShape,
} from "../flat/shapes";
import { shortened } from "../flat/shortened";
import { textWidth } from "../flat/textWidth";

/** Where a figure stands on a sheet: its upper left corner in px, and how many times as large it is. */
export interface FigurePlace {
  readonly at: Pixel;
  readonly scale: number;
}

interface FigurePen extends FigurePlace {
  readonly palette: Palette;
}

/** The marks of a figure as shapes of a sheet. `title` names what only helps to read. */
export function figureShapes(
  marks: readonly ChartMark[],
  title: string,
  place: FigurePlace,
  palette: Palette,
): readonly Shape[] {
  const pen = { ...place, palette };
  return marks.flatMap((mark, i) => {
    const { stands, opacity } = mark;
    const named = { id: stands?.id ?? `mark-${i}`, name: stands?.title ?? nameOf(mark, title), opacity };
    return shapesOf(mark, named, pen);
  });
}

type Named = Pick<Shape, "id" | "name" | "opacity">;

function nameOf(mark: ChartMark, title: string): string {
  return mark.mark === "words" ? mark.text : title;
}

function shapesOf(mark: ChartMark, named: Named, pen: FigurePen): Shape[] {
  switch (mark.mark) {
    case "box":
      return [boxShape(mark, named, pen)];
    case "rule":
      return [ruleShape(mark, named, pen)];
    case "shape":
      return [lineShape(mark, named, pen)];
    case "symbol":
      return symbolShapes(mark, named, pen);
    case "words":
      return [wordsShape(mark, named, pen)];
  }
}

function boxShape(box: BoxMark, named: Named, pen: FigurePen): PathShape {
  const { x, y, width, height, radius, fill, stroke, dash } = box;
  const [left, top] = placed([x, y], pen);
  const { scale } = pen;
  const paths = [rectangle(left, top, width * scale, height * scale, radius * scale)];
  return pathShape({ ...named, paths, fill: inkOf(fill, pen), stroke: strokeOf(stroke, 1, dash, pen) });
}

function ruleShape({ x1, y1, x2, y2, stroke, width, dash }: RuleMark, named: Named, pen: FigurePen) {
  const paths = [pathAlong(placed([x1, y1], pen), placed([x2, y2], pen))];
  return pathShape({ ...named, paths, stroke: strokeOf(stroke, width, dash, pen) });
}

function lineShape({ points, isClosed, fill, stroke, width }: ShapeMark, named: Named, pen: FigurePen) {
  const paths = [{ points: points.map((point) => placed(point, pen)), isClosed }];
  const inks = { fill: inkOf(fill, pen), stroke: strokeOf(stroke, width, "solid", pen) };
  return pathShape({ ...named, paths, ...inks });
}

/** A symbol may have parts: outlines are filled with paper, so that what lies under it doesn't shine through. */
function symbolShapes({ symbol, x, y, ink }: SymbolMark, named: Named, pen: FigurePen): PathShape[] {
  return SYMBOLS[symbol].map(({ paths, line }, i) => {
    const at = paths.map(({ points, isClosed }) => ({
      points: points.map(([px, py]) => placed([x + px, y + py], pen)),
      isClosed,
    }));
    const shape = { ...named, id: i === 0 ? named.id : `${named.id}-${i + 1}`, paths: at };
    if (line === null) return pathShape({ ...shape, fill: inkOf(ink, pen) });
    const isOutline = paths.every(({ isClosed }) => isClosed);
    const fill = isOutline ? pen.palette.ink.paper : null;
    return pathShape({ ...shape, fill, stroke: strokeOf(ink, line, "solid", pen) });
  });
}

function wordsShape(mark: WordsMark, named: Named, pen: FigurePen): TextShape {
  const { text, size, weight, align, isUpright, ink, maxWidth } = mark;
  // Words stand on the middle of their small letters, shapes on their baseline.
  const down = size * 0.35;
  const line = shortened(text, maxWidth, size, weight);
  return textShape({
    ...named,
    ...{ lines: [line], whole: text, align, weight, size: size * pen.scale, fill: pen.palette.ink[ink] },
    at: placed(isUpright ? [mark.x + down, mark.y] : [mark.x, mark.y + down], pen),
    width: Math.min(maxWidth, textWidth(line, size, weight, 0) * 1.04) * pen.scale,
    ...(isUpright ? { isUpright } : {}),
  });
}

function placed([x, y]: readonly [number, number], { at, scale }: FigurePen): Pixel {
  return [at[0] + x * scale, at[1] + y * scale];
}

function inkOf(ink: Ink | null, { palette }: FigurePen): string | null {
  return ink === null ? null : palette.ink[ink];
}

function strokeOf(ink: Ink | null, width: number, dash: Stroke["dash"], pen: FigurePen): Stroke | null {
  if (ink === null) return null;
  const px = width * pen.scale;
  return { ...solid(pen.palette.ink[ink], px), dash, unit: px };
}
