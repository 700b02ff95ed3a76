import { addressLines, CODE, CREDIT, creditLines } from "./creditShapes";
import { type LegendBox, legendHeight } from "./legendShapes";
import type { PageWish, SheetWish, WordedLegend } from "./mapSheet";
import { wrapped } from "./wrapped";

/** Where things stand on a sheet, in px. */
export interface Frame {
  readonly margin: number;
  readonly titleSize: number;
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly legend: LegendBox | null;
  readonly locator: { readonly x: number; readonly y: number; readonly isOnMap: boolean } | null;
  readonly credits: { readonly x: number; readonly y: number; readonly width: number };
}

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

export function pageFrameOf(wish: PageWish): PageFrame {
  const { size } = wish;
  const margin = MARGIN;
  const titleSize = size.height > 500 ? 24 : 20;
  const top = margin + titleLines(wish, titleSize, margin).length * titleSize * 1.2 + 6;
  const bottom = size.height - margin - footerHeight(wish, margin);
  const width = size.width - 2 * margin;
  return { margin, titleSize, top, bottom, width, credits: { x: margin, y: bottom + 6, width } };
}

export function frameOf(wish: SheetWish, legend: WordedLegend | null): Frame {
  const { size } = wish;
  const { margin, titleSize, top, bottom, width, credits } = pageFrameOf(wish);
  const isWide = size.width / size.height >= WIDE;
  const base = { margin, titleSize, credits };
  if (legend === null) {
    const map = { x: margin, y: top, width, height: bottom - top };
    return { ...base, map, legend: null, locator: wish.hasLocator ? onMap(map) : null };
  }
  if (isWide) {
    const map = { x: margin, y: top, width: width - COLUMN - GAP, height: bottom - top };
    const box = { x: map.x + map.width + GAP, y: top, width: COLUMN, height: map.height, columns: 1 };
    const room = map.height - legendHeight(legend, box) - GAP;
    const beside = { x: box.x, y: bottom - LOCATOR.height, isOnMap: false };
    const locator = room >= LOCATOR.height ? beside : onMap(map);
    return { ...base, map, legend: box, locator: wish.hasLocator ? locator : null };
  }
  const columns = 3;
  const wanted = legendHeight(legend, { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY, columns });
  const height = Math.min(wanted, UNDER * size.height);
  const map = { x: margin, y: top, width, height: bottom - top - height - GAP };
  const box = { x: margin, y: map.y + map.height + GAP, width, height, columns };
  return { ...base, map, legend: box, locator: wish.hasLocator ? onMap(map) : null };
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
