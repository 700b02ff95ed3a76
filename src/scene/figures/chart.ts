import type { Picked } from "../../view/view";
import type { Ink } from "../palette";
import type { Dash } from "../scene";
import type { SymbolId } from "./symbols";

/**
 * A figure as a value: marks on a sheet, in px, y downwards. Everything is decided but the colours, which are names of inks, so that
 * one figure serves every theme. React draws it on the page, the still pen as SVG.
 */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen in it, for those who don't see it. */
  readonly description: string;
  /** Bottom first. */
  readonly marks: readonly ChartMark[];
}

export type ChartMark = BoxMark | RuleMark | ShapeMark | SymbolMark | WordsMark;

/** What a mark stands for; `null` for what only helps to read. */
export interface Stands {
  readonly id: string;
  readonly title: string;
  readonly picks: Picked | null;
}

interface Drawable {
  readonly stands: Stands | null;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface BoxMark extends Drawable {
  readonly mark: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly dash: Dash;
}

export interface RuleMark extends Drawable {
  readonly mark: "rule";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly width: number;
  readonly dash: Dash;
}

/** A line through points, or what it encloses. */
export interface ShapeMark extends Drawable {
  readonly mark: "shape";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly width: number;
}

export interface SymbolMark extends Drawable {
  readonly mark: "symbol";
  readonly symbol: SymbolId;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

export interface WordsMark extends Drawable {
  readonly mark: "words";
  /** Of the anchor, on the middle of the small letters. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly align: "start" | "middle" | "end";
  /** Upwards: turned left by a quarter around its anchor. */
  readonly isUpright: boolean;
  readonly ink: Ink;
  /** A pen shortens what is longer, with “…”. */
  readonly maxWidth: number;
}

export function box(mark: Partial<BoxMark> & Pick<BoxMark, "x" | "y" | "width" | "height">): BoxMark {
  return {
    mark: "box",
    radius: 0,
    fill: null,
    stroke: null,
    dash: "solid",
    opacity: 1,
    stands: null,
    ...mark,
  };
}

export function rule(mark: Partial<RuleMark> & Pick<RuleMark, "x1" | "y1" | "x2" | "y2">): RuleMark {
  return { mark: "rule", stroke: "admin1", width: 1, dash: "solid", opacity: 1, stands: null, ...mark };
}

export function shape(mark: Partial<ShapeMark> & Pick<ShapeMark, "points">): ShapeMark {
  return {
    mark: "shape",
    isClosed: false,
    fill: null,
    stroke: null,
    width: 1,
    opacity: 1,
    stands: null,
    ...mark,
  };
}

export function symbol(
  mark: Partial<SymbolMark> & Pick<SymbolMark, "symbol" | "x" | "y" | "ink">,
): SymbolMark {
  return { mark: "symbol", opacity: 1, stands: null, ...mark };
}

export function words(
  mark: Partial<WordsMark> & Pick<WordsMark, "x" | "y" | "text" | "maxWidth">,
): WordsMark {
  return {
    mark: "words",
    size: 12,
    weight: 400,
    align: "start",
    isUpright: false,
    ink: "capitalText",
    opacity: 1,
    stands: null,
    ...mark,
  };
}
