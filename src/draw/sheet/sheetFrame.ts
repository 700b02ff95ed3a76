import type { Size } from "../flat/projectorOf";
import { wrapped } from "../flat/wrapped";
import { addressLines, CODE, CREDIT, creditLines } from "./creditShapes";
import {
  isRun,
  type LegendBox,
  type LegendForm,
  legendHeight,
  type RunForm,
  runHeight,
} from "./legendShapes";
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
/** Width of the legend beside a map: a margin, whatever it has to say. */
const BESIDE = 186;
/** The ratio of width to height from which the legend may stand beside the map: of a narrower one it would take a quarter. */
const WIDE = 1.4;

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

/** How the legend of a sheet may stand: in a column beside the map, or as a run under it; as the last what takes the least room. */
export function legendForms({ width, height }: Size): readonly LegendForm[] {
  return width / height < WIDE ? ["run", "bare"] : ["column", "run", "bare"];
}

/** The frame of a sheet with a map and a legend in a form. */
export function sheetFrame(wish: SheetWish, legend: WordedLegend | null, form: LegendForm): SheetFrame {
  const { margin, titleSize, top, bottom, width, credits } = outerFrame(wish);
  const base = { margin, titleSize, credits };
  const page = { margin, top, bottom, width };
  if (legend === null) return { ...base, ...alone(wish, page) };
  return { ...base, ...(isRun(form) ? under(wish, legend, page, form) : beside(wish, legend, page)) };
}

type Page = Pick<OuterFrame, "margin" | "top" | "bottom" | "width">;
type Laid = Pick<SheetFrame, "map" | "text" | "legend" | "locator">;

/** Text over the map, which has all the room. */
function alone(wish: SheetWish, page: Page): Laid {
  const { text, top } = toldOver(wish, page);
  const map = { x: page.margin, y: top, width: page.width, height: page.bottom - top };
  return { map, text, legend: null, locator: wish.hasLocator ? onMap(map) : null };
}

/** The legend beside the map; the locator under the legend where there is room. */
function beside(wish: SheetWish, legend: WordedLegend, page: Page): Laid {
  const { map, text } = alone(wish, page);
  const narrower = { ...map, width: map.width - BESIDE - GAP };
  const x = map.x + narrower.width + GAP;
  const box = { x, y: map.y, width: BESIDE, height: map.height, form: "column" as const };
  const isRoomy = box.height - legendHeight(legend, box) - GAP >= LOCATOR.height;
  const locator = isRoomy ? { x, y: page.bottom - LOCATOR.height, isOnMap: false } : onMap(narrower);
  return { map: narrower, text, legend: box, locator: wish.hasLocator ? locator : null };
}

/** The legend under the map, as wide as it is. */
function under(wish: SheetWish, legend: WordedLegend, page: Page, form: RunForm): Laid {
  const { map, text } = alone(wish, page);
  const height = runHeight(legend, page.width, form, wish.palette);
  const lower = { ...map, height: map.height - height - GAP };
  const box = { x: map.x, y: lower.y + lower.height + GAP, width: page.width, height, form };
  return { map: lower, text, legend: box, locator: wish.hasLocator ? onMap(lower) : null };
}

/** What is told, and where what is shown under it begins. */
function toldOver(
  { text, toldLines = 0 }: PageWish,
  { margin, top, width }: Omit<Page, "bottom">,
): Pick<Laid, "text"> & { readonly top: number } {
  if (text === undefined) return { text: null, top };
  const lines = wrapped(text, TOLD, width, TOLD_LINES);
  const kept = Math.max(toldLines, lines.length);
  return { text: { x: margin, y: top, width, lines }, top: top + kept * TOLD.lineHeight + GAP };
}

/** How many lines a text takes over what is shown on a sheet of that size. */
export function toldLinesOn({ size }: Pick<PageWish, "size">, text: string): number {
  return wrapped(text, TOLD, size.width - 2 * MARGIN, TOLD_LINES).length;
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
