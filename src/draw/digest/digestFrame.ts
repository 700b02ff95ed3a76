import type { Palette } from "../../scene/palette";
import { keptInTitle } from "../flat/keptTogether";
import { type TextShape, textShape } from "../flat/shapes";
import { wrapped } from "../flat/wrapped";
import { addressLines, CODE, CREDIT, creditLines } from "../sheet/creditShapes";
import type { PageWish } from "../sheet/mapSheet";
import type { Block, Digest } from "./digest";
import type { Column } from "./fitted";
import type { Place } from "./place";
import { wideMap } from "./wideMap";

/** Where the parts of a digest stand on its page, in px. */
export interface DigestFrame {
  readonly title: TextShape;
  readonly facts: TextShape | null;
  readonly map: Place | null;
  readonly columns: readonly Column[];
  readonly credits: { readonly x: number; readonly y: number; readonly width: number };
}

/** Around everything, and between two columns, in px. */
const MARGIN = 36;
/** Around a digest without a title. */
export const DIGEST_MARGINS = { side: MARGIN, top: MARGIN, bottom: MARGIN * 0.6 } as const;
const GUTTER = 28;
/** Under the title and over the foot. */
const [OVER, FOOT] = [12, 14];
/** The same of a slide in 4:3, which says as much as a wide one: what it has less of is air. */
const CLOSE = { margin: 26, gutter: 22, twoLines: 22, over: 8, foot: 9 };
/** Sizes of the title: the first in which it has room in one line, not too small, or in two, or else the last in three. */
const TITLES = [28, 26, 24, 22, 20] as const;
const leastOfOne = (width: number) => (width < 700 ? 22 : 24);
const FACTS = 14;
const MOST_FACTS_LINES = 5;
/** From so many times as wide as high, a page has its columns beside the map. */
const WIDE = 1.15;
/** A page that is wide, and narrower than this, is a slide in 4:3. */
const NARROW = 800;
/** The part of a high page that the map has, and the most that what stands under it has of a wide one, and of one in 4:3. */
const MAIN = { over: 0.42, under: 0.42, underClose: 0.6 };
/** Between the map and what stands under it. */
const GAP = 16;
/** A map with its legend is at least so high, in px, over what may be set smaller by so much. */
const LEAST_MAP = 200;
const SMALLEST = 0.7;

export interface FrameAsked {
  /** The part of the width that the map has, or what is read first; `over` all of it, if there is room. */
  readonly split: Split;
  readonly hasMap: boolean;
  /** How high blocks are in a width, in px. */
  readonly heightOf: (blocks: readonly Block[], width: number) => number;
}

/** `above`: as much as a number, above what is read first, which has all of the width. */
export type Split = number | "over" | { readonly above: number };

export function digestFrame(
  { facts, main, side }: Digest,
  wish: PageWish,
  { split, hasMap, heightOf }: FrameAsked,
): DigestFrame {
  const { size, palette } = wish;
  const isClose = isCloseSet(wish);
  // A page in a template is larger by the usual margins.
  const margin = isClose && wish.title !== "" ? CLOSE.margin : MARGIN;
  const width = size.width - 2 * margin;
  const title = titleShape(wish, margin, width);
  const below = margin + title.lines.length * title.lineHeight;
  const line = factsShape(facts, [margin, below + FACTS], width, palette);
  const top =
    below + (line === null ? 0 : line.lines.length * line.lineHeight + 4) + (isClose ? CLOSE.over : OVER);
  const foot = Math.max(
    (creditLines(wish, width).length + addressLines(wish, width).length) * CREDIT.lineHeight,
    wish.hasCode ? CODE : 0,
  );
  const bottom = size.height - margin * 0.6 - foot;
  const room = { x: margin, y: top, width, height: bottom - (isClose ? CLOSE.foot : FOOT) - top };
  const gaps = isClose
    ? { gutter: CLOSE.gutter, under: MAIN.underClose }
    : { gutter: GUTTER, under: MAIN.under };
  return {
    ...{ title, facts: line, credits: { x: margin, y: bottom, width } },
    ...(hasMap
      ? withMap({ main, side }, room, size, { split, heightOf, ...gaps })
      : withoutMap(main, side, { ...room, gutter: gaps.gutter }, partOf(split))),
  };
}

/** Whether a page is a slide in 4:3, or the room for one. */
export function isCloseSet({ size: { width, height } }: Pick<PageWish, "size">): boolean {
  return width < NARROW && width / height >= WIDE;
}

/** Where there is no room over the whole width, the map has as much of it as usual. */
function partOf(split: Split): number {
  if (split === "over") return 0.56;
  return typeof split === "number" ? split : split.above;
}

type Placed = Pick<DigestFrame, "map" | "columns">;

/** Beside or under the map on a wide page, with what is read first under it; on a high one under it, in two columns. A map alone has all the room. */
function withMap(
  { main, side }: Pick<Digest, "main" | "side">,
  room: Place,
  { width, height }: PageWish["size"],
  { split, heightOf, ...gaps }: Pick<FrameAsked, "split" | "heightOf"> & Gaps,
): Placed {
  if (main.length === 0 && side.length === 0) return { map: room, columns: [] };
  if (width / height < WIDE) return highPage({ main, side }, room, height);
  if (typeof split === "object")
    return aboveMain({ main, side }, room, { part: split.above, heightOf, ...gaps });
  const wide = split === "over" ? wideMap({ main, side }, room, heightOf) : null;
  return wide ?? besideMap({ main, side }, room, { part: partOf(split), heightOf, ...gaps });
}

interface Gaps {
  readonly gutter: number;
  /** The most that what stands under the map has of its height. */
  readonly under: number;
}

function besideMap(
  { main, side }: Pick<Digest, "main" | "side">,
  room: Place,
  { part, heightOf, gutter, ...most }: Pick<FrameAsked, "heightOf"> & Gaps & { readonly part: number },
): Placed {
  const left = Math.round(room.width * part);
  const under = heightUnder(main, left, room, { heightOf, ...most });
  if (under === null) {
    const [counted, read] = [main.filter(isOfYears), main.filter((block) => !isOfYears(block))];
    const all = [...read, ...side, ...counted];
    return besideMap({ main: [], side: all }, room, { part, heightOf, gutter, ...most });
  }
  const map = { ...room, width: left, height: room.height - (under === 0 ? 0 : under + GAP) };
  const columns = [{ ...room, x: room.x + left + gutter, width: room.width - left - gutter, blocks: side }];
  if (under === 0) return { map, columns };
  const y = map.y + map.height + GAP;
  return { map, columns: [...columns, { ...room, y, width: left, height: under, blocks: main }] };
}

/** How often in which year: what a full page can do without soonest. */
const isOfYears = (block: Block) => block.block === "years";

/** What is read first takes fewer lines over the whole width than under a map: that has their room. */
function aboveMain(
  { main, side }: Pick<Digest, "main" | "side">,
  room: Place,
  { part, heightOf, gutter, ...most }: Pick<FrameAsked, "heightOf"> & Gaps & { readonly part: number },
): Placed {
  const under = heightUnder(main, room.width, room, { heightOf, ...most });
  if (under === null) return besideMap({ main, side }, room, { part, heightOf, gutter, ...most });
  const height = room.height - (under === 0 ? 0 : under + GAP);
  const above = besideMap({ main: [], side }, { ...room, height }, { part, heightOf, gutter, ...most });
  const y = room.y + height + GAP;
  const columns = under === 0 ? [] : [{ ...room, y, height: under, blocks: main }];
  return { map: above.map, columns: [...above.columns, ...columns] };
}

/** How much of a room what is read first has under the map, in px; `null` where it is so low, as under the high title of a template, that the map would be a ribbon. */
function heightUnder(
  main: readonly Block[],
  width: number,
  room: Place,
  { heightOf, under }: Pick<FrameAsked, "heightOf"> & Pick<Gaps, "under">,
): number | null {
  if (main.length === 0) return 0;
  const high = heightOf(main, width);
  return room.height - GAP - SMALLEST * high < LEAST_MAP ? null : Math.min(high, room.height * under);
}

function highPage({ main, side }: Pick<Digest, "main" | "side">, room: Place, height: number): Placed {
  const map = { ...room, height: Math.round(height * MAIN.over) };
  const under = { y: room.y + map.height + GAP, height: room.height - map.height - GAP };
  const half = (room.width - GUTTER) / 2;
  // A single block would leave half of it blank.
  if (side.length + main.length === 1)
    return { map, columns: [{ ...room, ...under, blocks: [...side, ...main] }] };
  return {
    map,
    columns: [
      { ...under, x: room.x, width: half, blocks: side.slice(0, -1) },
      { ...under, x: room.x + half + GUTTER, width: half, blocks: [...side.slice(-1), ...main] },
    ],
  };
}

/** What is read first on the left, the rest beside it; over the whole width where there is no rest. */
function withoutMap(
  main: readonly Block[],
  side: readonly Block[],
  { gutter, ...room }: Place & Pick<Gaps, "gutter">,
  split: number,
): Placed {
  if (side.length === 0 || main.length === 0)
    return { map: null, columns: [{ ...room, blocks: [...main, ...side] }] };
  const left = Math.round(room.width * split);
  return {
    map: null,
    columns: [
      { ...room, width: left, blocks: main },
      { ...room, x: room.x + left + gutter, width: room.width - left - gutter, blocks: side },
    ],
  };
}

function titleShape(wish: PageWish, margin: number, width: number): TextShape {
  const { title, palette, layerName } = wish;
  const whole = keptInTitle(title);
  const linesAt = (size: number) => wrapped(whole, { size, weight: 600 }, width, 99).length;
  const size =
    TITLES.find((each) => each >= leastOfOne(width) && linesAt(each) === 1) ??
    TITLES.find((each) => linesAt(each) <= 2 && !(isCloseSet(wish) && each > CLOSE.twoLines)) ??
    Math.min(...TITLES);
  return textShape({
    ...{ id: "title", name: layerName("title"), whole: title, weight: 600, width, size },
    ...{ lines: balanced(whole, size, width), lineHeight: size * 1.18 },
    ...{ at: [margin, margin + size * 0.8], fill: palette.ink.capitalText },
  });
}

/** In as many lines as it needs, all about as long: no word is left alone on the last. */
function balanced(title: string, size: number, width: number): readonly string[] {
  const set = (part: number) => wrapped(title, { size, weight: 600 }, width * part, MOST_TITLE_LINES);
  const lines = set(1);
  const narrower = [0.55, 0.65, 0.75, 0.85]
    .map(set)
    .find((each) => each.length === lines.length && !isCut(each));
  return narrower ?? lines;
}

const MOST_TITLE_LINES = 3;
const isCut = (lines: readonly string[]) => lines.at(-1)?.endsWith("…") ?? false;

function factsShape(
  facts: readonly string[],
  at: readonly [number, number],
  width: number,
  { ink }: Palette,
): TextShape | null {
  if (facts.length === 0) return null;
  const whole = facts.join(BETWEEN_FACTS);
  const lines = factsLines(facts, width);
  return textShape({
    ...{ id: "text", whole, lines, at, size: FACTS, width, fill: ink.countryText },
  });
}

const BETWEEN_FACTS = "   ·   ";

/** Each fact in one line, where it has room there, with as many others as have. */
function factsLines(facts: readonly string[], width: number): readonly string[] {
  const linesOf = (text: string) => wrapped(text, { size: FACTS, weight: 400 }, width, MOST_FACTS_LINES);
  const lines: string[] = [];
  facts.forEach((fact, i) => {
    // What parts two facts stays at the end of a line.
    const part = i < facts.length - 1 ? `${fact}${BETWEEN_FACTS.trimEnd()}` : fact;
    const longer = lines.length === 0 ? part : `${lines.at(-1)}   ${part}`;
    if (lines.length > 0 && linesOf(longer).length === 1) lines[lines.length - 1] = longer;
    else lines.push(part);
  });
  return lines.flatMap((line) => evenly(line, width)).slice(0, MOST_FACTS_LINES);
}

/** In as few lines as it needs; where a single word would be left for the last, all about as long. */
function evenly(text: string, width: number): readonly string[] {
  const set = (part: number) => wrapped(text, { size: FACTS, weight: 400 }, width * part, MOST_FACTS_LINES);
  const lines = set(1);
  if (lines.length === 1 || /\s/.test(lines.at(-1)?.trim() ?? "")) return lines;
  return [0.6, 0.7, 0.8, 0.9].map(set).find((each) => each.length === lines.length) ?? lines;
}
