import type { Dash } from "../../scene/scene";
import type { Pixel, Size } from "./projectorOf";

/**
 * A picture as shapes in px, y down: what every output can say, whether it is an SVG, a slide, a page or a canvas. Scenes
 * know places and zooms; here all is decided but the words of a format.
 */
export type Shape = PathShape | DiscShape | TextShape | ImageShape;

/** Shapes that belong together: a layer in a drawing program, a group on a slide. Bottom first. */
export interface ShapeLayer {
  readonly id: LayerName;
  /** In the language of the page. */
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** The same as a table, for formats that have tables. */
  readonly table?: TableOnSheet;
}

/** A table with its place: lengths in px. */
export interface TableOnSheet {
  readonly at: Pixel;
  readonly columns: readonly { readonly width: number }[];
  /** The first is the head. */
  readonly rows: readonly {
    readonly height: number;
    readonly cells: readonly TableCell[];
  }[];
  readonly description: string;
}

export interface TableCell {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: TextShape["weight"];
  readonly align: Align;
  readonly isUpright: boolean;
  readonly ink: string;
  readonly fill: string | null;
  /** Of the line under it; `null` for none. */
  readonly rule: string | null;
}

export type LayerName =
  | "sea"
  | "depths"
  | "land"
  | "heights"
  | "hillshade"
  | "countries"
  | "lakes"
  | "rivers"
  | "grid"
  | "admin1"
  | "borders"
  | "bands"
  | "casings"
  | "lines"
  | "cores"
  | "points"
  | "labels"
  | "margin"
  | "title"
  | "text"
  | "figure"
  | "legend"
  | "locator"
  | "scale"
  | "credits";

interface Named {
  /** One id a shape in its layer. */
  readonly id: string;
  /** For people: what it stands for. */
  readonly name: string;
  /** 0 to 1, of all of it. */
  readonly opacity: number;
}

export interface Path {
  readonly points: readonly Pixel[];
  readonly isClosed: boolean;
  /** Of its stroke, in px, where the paths of a shape differ in it: only in a drawing in a page, which shines through as a whole. */
  readonly width?: number;
  /** In place of that of its shape's stroke, for the same. */
  readonly ink?: string;
}

/** Closed paths within one another make holes, by the even-odd rule. */
export interface PathShape extends Named {
  readonly shape: "path";
  readonly paths: readonly Path[];
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

export interface DiscShape extends Named {
  readonly shape: "disc";
  readonly at: Pixel;
  readonly radius: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

/** A picture: only the relief is one, and only where the reader chose it. */
export interface ImageShape extends Named {
  readonly shape: "image";
  /** Of its upper left corner. */
  readonly at: Pixel;
  readonly size: Size;
  /** A PNG, as an address that holds it. */
  readonly href: string;
  /** The same, for canvases; `null` in what is only written. */
  readonly picture: CanvasImageSource | null;
}

export interface Stroke {
  readonly ink: string;
  /** In px; of the widest path. */
  readonly width: number;
  readonly opacity: number;
  readonly dash: Dash;
  /** Of the lengths of the dashes, in px: that of a core is its line's width. */
  readonly unit: number;
}

export type Align = "start" | "middle" | "end";

export interface TextShape extends Named {
  readonly shape: "text";
  /** As it is shown: wrapped, and shortened where it had to be. */
  readonly lines: readonly string[];
  /** All of it, where the lines show less. */
  readonly whole: string;
  /** Where the baseline of the first line starts, has its middle or ends. */
  readonly at: Pixel;
  readonly align: Align;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly italic: boolean;
  /** In em. */
  readonly spacing: number;
  readonly fill: string;
  readonly halo: { readonly ink: string; readonly width: number } | null;
  /** Estimated, in px. */
  readonly width: number;
  /** An address to which it leads. */
  readonly link?: string;
  /** Read upwards: turned left by a quarter around its place. */
  readonly isUpright?: boolean;
  /** On a slide it is that of the slide, wherever that is moved to. */
  readonly isPageNumber?: boolean;
}

export function solid(ink: string, width: number, opacity = 1): Stroke {
  return { ink, width, opacity, dash: "solid", unit: width };
}

/** A path shape without fill and stroke, but for what is said of it. */
export function pathShape(said: Pick<PathShape, "id" | "name" | "paths"> & Partial<PathShape>): PathShape {
  return { shape: "path", opacity: 1, fill: null, stroke: null, ...said };
}

/** The same, or none where there is no path to draw. */
export function pathShapes(said: Parameters<typeof pathShape>[0]): PathShape[] {
  return said.paths.length === 0 ? [] : [pathShape(said)];
}

/** An open path. */
export function pathAlong(...points: readonly Pixel[]): Path {
  return { points, isClosed: false };
}

/** A text of one line that starts at its place and looks plain, but for what is said of it. */
export function textShape(
  said: Pick<TextShape, "id" | "whole" | "at" | "size" | "fill" | "width"> & Partial<TextShape>,
): TextShape {
  return {
    shape: "text",
    name: said.whole,
    opacity: 1,
    lines: [said.whole],
    align: "start",
    lineHeight: said.size * 1.2,
    weight: 400,
    italic: false,
    spacing: 0,
    halo: null,
    ...said,
  };
}

/** Layers with their names, without those on which nothing is. */
export function namedLayers(
  layers: readonly (readonly [LayerName, readonly Shape[]])[],
  nameOf: (id: LayerName) => string,
): ShapeLayer[] {
  return layers
    .filter(([, shapes]) => shapes.length > 0)
    .map(([id, shapes]) => ({ id, name: nameOf(id), shapes }));
}

/** The same shape, elsewhere. */
export function shifted<Any extends Shape>(shape: Any, [dx, dy]: Pixel): Any {
  const move = ([x, y]: Pixel): Pixel => [x + dx, y + dy];
  if (shape.shape !== "path") return { ...shape, at: move(shape.at) };
  return {
    ...shape,
    paths: shape.paths.map((path) => ({ ...path, points: path.points.map(move) })),
  };
}

/** The smallest box around paths, in px. */
export function boundsOf(paths: readonly Path[]): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of paths)
    for (const [x, y] of points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A rectangle, with round corners where they have a radius. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): Path {
  const round = Math.min(radius, width / 2, height / 2);
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  const points = corners.flatMap(([cx, cy], i): readonly Pixel[] => {
    if (round <= 0) return [[cx, cy]];
    const middle = [cx === x ? x + round : cx - round, cy === y ? y + round : cy - round] as const;
    return quarterCircle(middle, round, i);
  });
  return { points, isClosed: true };
}

/** At the size of a corner nobody sees that it is straight steps. */
const QUARTER_STEPS = 4;

/** Clockwise from the left of a circle for `turn` 0, from its top for 1, and so on. */
function quarterCircle([x, y]: Pixel, radius: number, turn: number): readonly Pixel[] {
  return Array.from({ length: QUARTER_STEPS + 1 }, (_, i): Pixel => {
    const angle = Math.PI + (Math.PI / 2) * (turn + i / QUARTER_STEPS);
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Where the letters lie that are written from right to left: few texts have any, and all letters there are take long to be told apart. */
const TURNED = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether a text is written from right to left: by its first letter that has a direction. */
export function isRightToLeft(text: string): boolean {
  if (!TURNED.test(text)) return false;
  const letter = /[\p{L}]/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}
