import { addressLines, CODE, CREDIT, creditLines } from "./creditShapes";
import { type LegendBox, legendHeight } from "./legendShapes";
import type { PageWish, SheetWish, WordedLegend } from "./mapSheet";
import { wrapped } from "./wrapped";

/** Where things stand on a sheet, in px. */
export interface Frame {
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

export const TOLD = { size: 12.5, lineHeight: 16.5, weight: 400 } as const;
/** The most lines beside and over a map: all of a longer text is in the notes. */
const TOLD_LINES = { beside: 14, over: 4 };
/** A story takes more room than a legend. */
const TOLD_COLUMN = 236;

export const LOCATOR = { width: 120, height: 84 };

const MARGIN = 16;
const GAP = 12;
const COLUMN = 208;
/** From this ratio of width to height on, the legend stands beside the map; else under it. */
const WIDE = 1.2;
/** The part of a high sheet that a legend under the map may take. */
const UNDER = 0.34;

/** What every sheet has: the title on top, the credits at the bottom, and the room between `top` and `bottom`. */
export interface PageFrame extends Pick<Frame, "margin" | "titleSize" | "credits"> {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function pageFrameOf(wish: PageWish): PageFrame {
  const { size } = wish;
  const margin = MARGIN;
  const titleSize = size.height > 500 ? 24 : 20;
  const top = margin + titleLines(wish, titleSize, margin).length * titleSize * 1.2 + 6;
  const bottom = size.height - margin - footerHeight(wish, margin);
  const width = size.width - 2 * margin;
  return { margin, titleSize, top, bottom, width, credits: { x: margin, y: bottom + 6, width } };
}

/** The frame of a sheet without a map: what is told stands over what it shows. */
export function figureFrameOf(wish: PageWish): PageFrame & Pick<Frame, "text"> {
  const page = pageFrameOf(wish);
  const text = toldOver(wish, page);
  return { ...page, text, top: text === null ? page.top : page.top + heightOf(text) + GAP };
}

export function frameOf(wish: SheetWish, legend: WordedLegend | null): Frame {
  const { size } = wish;
  const { margin, titleSize, top, bottom, width, credits } = pageFrameOf(wish);
  const isWide = size.width / size.height >= WIDE;
  const base = { margin, titleSize, credits };
  const page = { margin, top, bottom, width };
  return { ...base, ...(isWide ? beside(wish, legend, page) : under(wish, legend, page)) };
}

type Page = Pick<PageFrame, "margin" | "top" | "bottom" | "width">;
type Laid = Pick<Frame, "map" | "text" | "legend" | "locator">;

/** Text and legend in a column beside the map; the locator under them where there is room. */
function beside(wish: SheetWish, legend: WordedLegend | null, { margin, top, bottom, width }: Page): Laid {
  const isTold = wish.text !== undefined;
  const column = isTold ? TOLD_COLUMN : COLUMN;
  const hasColumn = isTold || legend !== null;
  const map = { x: margin, y: top, width: width - (hasColumn ? column + GAP : 0), height: bottom - top };
  const x = map.x + map.width + GAP;
  const text = isTold ? toldIn(wish.text!, { x, y: top, width: column }, TOLD_LINES.beside) : null;
  const y = text === null ? top : top + heightOf(text) + GAP;
  const box = { x, y, width: column, height: bottom - y, columns: 1 };
  const used = legend === null ? 0 : legendHeight(legend, box) + GAP;
  const isRoomy = hasColumn && box.height - used >= LOCATOR.height;
  const locator = isRoomy ? { x, y: bottom - LOCATOR.height, isOnMap: false } : onMap(map);
  return { map, text, legend: legend && box, locator: wish.hasLocator ? locator : null };
}

/** Text over the map and the legend under it, in columns. */
function under(wish: SheetWish, legend: WordedLegend | null, { margin, top, bottom, width }: Page): Laid {
  const text = toldOver(wish, { margin, top, width });
  const y = text === null ? top : top + heightOf(text) + GAP / 2;
  if (legend === null) {
    const map = { x: margin, y, width, height: bottom - y };
    return { map, text, legend: null, locator: wish.hasLocator ? onMap(map) : null };
  }
  const columns = 3;
  const wanted = legendHeight(legend, { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY, columns });
  const height = Math.min(wanted, UNDER * wish.size.height);
  const map = { x: margin, y, width, height: bottom - y - height - GAP };
  const box = { x: margin, y: map.y + map.height + GAP, width, height, columns };
  return { map, text, legend: box, locator: wish.hasLocator ? onMap(map) : null };
}

function toldOver(
  { text }: PageWish,
  { margin, top, width }: Pick<Page, "margin" | "top" | "width">,
): TextBox | null {
  return text === undefined ? null : toldIn(text, { x: margin, y: top, width }, TOLD_LINES.over);
}

function toldIn(text: string, box: Pick<TextBox, "x" | "y" | "width">, most: number): TextBox {
  return { ...box, lines: wrapped(text, TOLD, box.width, most) };
}

function heightOf({ lines }: TextBox): number {
  return lines.length * TOLD.lineHeight;
}

function onMap({ x, y }: Frame["map"]) {
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
