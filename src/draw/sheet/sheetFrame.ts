import type { Size } from "../flat/projectorOf";
import { wrapped } from "../flat/wrapped";
import { addressLines, CODE, CREDIT, creditLines } from "./creditShapes";
import { COLUMN_GAP, type LegendBox, lastColumn, legendHeight } from "./legendShapes";
import type { PageWish, SheetWish, WordedLegend } from "./mapSheet";

/** Where things stand on a sheet, in px. */
export interface SheetFrame {
  readonly margin: number;
  readonly titleSize: number;
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly text: TextBox | null;
  readonly legend: LegendBox | null;
  readonly locator: { readonly x: number; readonly y: number; readonly isOnMap: boolean } | null;
  readonly credits: { readonly x: number; readonly y: number; readonly width: number };
}

/** What is told with a map, in lines. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
}

export const TOLD = { size: 14, lineHeight: 18.5, weight: 400 } as const;
/** The most lines over what is shown: all of a longer text is in the notes. */
const TOLD_LINES = 5;

export const LOCATOR = { width: 120, height: 84 };

/** Around everything on a sheet, in px. */
export const MARGIN = 16;
const GAP = 12;
/** Width of the legend beside a map, by its columns: two are narrower, for the map's sake. */
const BESIDE = { one: 208, two: 2 * 152 + COLUMN_GAP };
/** Under a map the legend has so many. */
const COLUMNS_UNDER = 3;
/** Ratios of width to height from which the legend may, and from which it has to, stand beside the map and not under it. */
const WIDE = { may: 1.2, must: 1.4 };
/** The part of a high sheet that a legend under the map may take. */
const UNDER = 0.34;

/** What every sheet has: the title on top, the credits at the bottom, and the room between `top` and `bottom`. */
export interface OuterFrame extends Pick<SheetFrame, "margin" | "titleSize" | "credits"> {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function outerFrame(wish: PageWish): OuterFrame {
  const { size } = wish;
  const margin = MARGIN;
  const titleSize = size.height > 500 ? 24 : 20;
  const top = margin + titleLines(wish, titleSize, margin).length * titleSize * 1.2 + 6;
  const bottom = size.height - margin - footerHeight(wish, margin);
  const width = size.width - 2 * margin;
  return { margin, titleSize, top, bottom, width, credits: { x: margin, y: bottom + 6, width } };
}

/** The frame of a sheet without a map: what is told stands over what it shows. */
export function figureFrameOf(wish: PageWish): OuterFrame & Pick<SheetFrame, "text"> {
  const page = outerFrame(wish);
  return { ...page, ...toldOver(wish, page) };
}

/** How many columns the legend of a sheet may have. */
export function legendColumns({ width, height }: Size): readonly number[] {
  const ratio = width / height;
  if (ratio < WIDE.may) return [COLUMNS_UNDER];
  return ratio < WIDE.must ? [1, 2, COLUMNS_UNDER] : [1, 2];
}

/** The frame of a sheet with a map and a legend in so many columns. */
export function sheetFrame(wish: SheetWish, legend: WordedLegend | null, columns: number): SheetFrame {
  const { margin, titleSize, top, bottom, width, credits } = outerFrame(wish);
  const base = { margin, titleSize, credits };
  const page = { margin, top, bottom, width };
  const isUnder = legend !== null && columns === COLUMNS_UNDER;
  return { ...base, ...(isUnder ? under(wish, legend, page) : beside(wish, legend, page, columns)) };
}

type Page = Pick<OuterFrame, "margin" | "top" | "bottom" | "width">;
type Laid = Pick<SheetFrame, "map" | "text" | "legend" | "locator">;

/** Text over both, the legend beside the map; the locator under the legend where there is room. */
function beside(wish: SheetWish, legend: WordedLegend | null, page: Page, columns: number): Laid {
  const { margin, bottom, width } = page;
  const { text, top } = toldOver(wish, page);
  const column = columns === 1 ? BESIDE.one : BESIDE.two;
  const map = {
    x: margin,
    y: top,
    width: width - (legend === null ? 0 : column + GAP),
    height: bottom - top,
  };
  const box = { x: map.x + map.width + GAP, y: top, width: column, height: map.height, columns };
  const last = legend && lastColumn(legend, box);
  const isRoomy = last !== null && box.height - last.height - GAP >= LOCATOR.height;
  const locator = isRoomy ? { x: last.x, y: bottom - LOCATOR.height, isOnMap: false } : onMap(map);
  return { map, text, legend: legend && box, locator: wish.hasLocator ? locator : null };
}

/** Text over the map and the legend under it, in columns. */
function under(wish: SheetWish, legend: WordedLegend, page: Page): Laid {
  const { margin, bottom, width } = page;
  const { text, top: y } = toldOver(wish, page);
  const columns = COLUMNS_UNDER;
  const wanted = legendHeight(legend, { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY, columns });
  const height = Math.min(wanted, UNDER * wish.size.height);
  const map = { x: margin, y, width, height: bottom - y - height - GAP };
  const box = { x: margin, y: map.y + map.height + GAP, width, height, columns };
  return { map, text, legend: box, locator: wish.hasLocator ? onMap(map) : null };
}

/** What is told, and where what is shown under it begins. */
function toldOver(
  { text }: PageWish,
  { margin, top, width }: Omit<Page, "bottom">,
): Pick<Laid, "text"> & { readonly top: number } {
  if (text === undefined) return { text: null, top };
  const lines = wrapped(text, TOLD, width, TOLD_LINES);
  return { text: { x: margin, y: top, width, lines }, top: top + lines.length * TOLD.lineHeight + GAP };
}

function onMap({ x, y }: SheetFrame["map"]) {
  return { x: x + 6, y: y + 6, isOnMap: true };
}

export function titleLines({ title, size }: PageWish, titleSize: number, margin: number): string[] {
  return wrapped(title, { size: titleSize, weight: 600 }, size.width - 2 * margin, 2);
}

function footerHeight(wish: PageWish, margin: number): number {
  const width = wish.size.width - 2 * margin;
  const lines = creditLines(wish, width).length + addressLines(wish, width).length;
  return Math.max(lines * CREDIT.lineHeight, wish.hasCode ? CODE : 0) + 6;
}
