import type { Palette } from "../../scene/palette";
import type { Scene } from "../../scene/scene";
import { keptTogether } from "../flat/keptTogether";
import { type LayerName, namedLayers, type Shape, type TextShape, textShape } from "../flat/shapes";
import { wrapped } from "../flat/wrapped";
import { aboutScene } from "../sheet/aboutScene";
import { addressLines, CODE, CREDIT, creditLines, creditShapes } from "../sheet/creditShapes";
import { mapInFrame } from "../sheet/mapInFrame";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { legible } from "../sheet/pageParts";
import { projectionFor, sheetCamera } from "../sheet/sheetCamera";
import { sheetOf } from "../sheet/sheetOf";
import type { Block } from "./digest";
import { fitted } from "./fitted";
import { longestWord } from "./setText";

export interface CoverWish {
  /** Under the title: of when it is. */
  readonly fact: string;
  /** What comes after it. */
  readonly blocks: readonly Block[];
  readonly map: SheetWish;
  /** Whether the map runs to the edges of the page: not on one that lies within another. */
  readonly isFull: boolean;
  readonly moreWords: (count: number) => string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 36;
const GUTTER = 24;
const FACT = 14;
/** Sizes of the title: the first in which it takes few lines, and breaks none of its words. */
const TITLES = [40, 36, 32, 28, 24, 20] as const;
const MOST_TITLE_LINES = 4;
/** In the smallest of them it takes as many as it needs: none that may be given needs more. */
const LAST_TITLE_LINE = 8;
/** From so many times as wide as high, a page has its map beside the words. */
const WIDE = 1.15;
/** The part of a page that the map has, beside the words or over them. */
const PART = { beside: 0.52, over: 0.42 };
/** In px: a narrower map has room for the names of countries only. */
const NARROW = 420;
/** Around what the map has to show, in px. */
const PADDING = { top: 24, right: 16, bottom: 32, left: 16 };

/** The first page of several: what they are called and what comes, and the region of which they tell, to the edges of the page. */
export function composeCover(asked: PageWish, { fact, blocks, map, isFull, moreWords }: CoverWish): MapSheet {
  const wish = { ...asked, title: legible(asked.title) };
  const { palette, layerName } = wish;
  const places = placesOn(wish, isFull);
  const title = titleShape(wish, places.words);
  const from = title.at[1] + (title.lines.length - 1) * title.lineHeight + title.size * 0.3;
  const below = wish.title === "" ? places.words.y : from + 10;
  const about = factShape(fact, below + FACT, places.words, palette);
  const y = about.at[1] + 22;
  const column = { ...places.words, y, height: bottomOf(places.words) - y, blocks };
  const { laid } = fitted([column], palette, moreWords);
  const drawn = mapInFrame(
    { ...map, scene: quiet(map.scene, places.map.width) },
    { map: places.map, locator: null },
    sheetCamera(projectionFor(map.extent, map.projection), map.extent, places.map, PADDING),
  );
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [title]],
    ["text", [about]],
    ["figure", laid.flatMap(({ shapes }) => shapes)],
    ["credits", creditShapes(places.foot, wish)],
  ];
  const sheet = sheetOf(wish, [...drawn.layers, ...namedLayers(page, layerName)]);
  return { ...sheet, description: `${sheet.description} ${drawn.map.said}`.trim(), map: drawn.map };
}

/** Countries and corridors, named; on a narrow map countries alone. Names of seas would be the largest on it, and symbols would have to be explained. */
function quiet(scene: Scene, width: number): Scene {
  const unsaid: readonly string[] = width < NARROW ? ["featureNames", "corridorNames"] : ["featureNames"];
  return aboutScene({
    ...scene,
    marks: scene.marks.filter(
      ({ mark, layer, of }) => of.kind !== "facility" && (mark !== "label" || !unsaid.includes(layer)),
    ),
  });
}

const bottomOf = ({ y, height }: Box) => y + height;

function footOf(wish: PageWish, width: number): number {
  const lines = creditLines(wish, width).length + addressLines(wish, width).length;
  return Math.max(lines * CREDIT.lineHeight, wish.hasCode ? CODE : 0);
}

interface Places {
  readonly words: Box;
  readonly map: Box;
  readonly foot: Omit<Box, "height">;
}

/** Words on the left and the map on the right of a wide page; on a high one the map over the words. The foot is where every page has it. */
function placesOn(wish: PageWish, isFull: boolean): Places {
  const { width, height } = wish.size;
  const edge = isFull ? 0 : MARGIN;
  const inner = width - 2 * MARGIN;
  const foot = { x: MARGIN, y: height - MARGIN * 0.6 - footOf(wish, inner), width: inner };
  const bottom = foot.y - 14;
  if (width / height < WIDE) {
    const map = { x: edge, y: edge, width: width - 2 * edge, height: Math.round(height * PART.over) };
    const y = bottomOf(map) + GUTTER;
    return { map, words: { x: MARGIN, y, width: inner, height: bottom - y }, foot };
  }
  const x = Math.round(width * (1 - PART.beside));
  const y = MARGIN * (isFull ? 1.4 : 1);
  return {
    words: { x: MARGIN, y, width: x - MARGIN - GUTTER, height: bottom - y },
    map: { x, y: edge, width: width - edge - x, height: bottom - edge },
    foot,
  };
}

function titleShape({ title, palette, layerName }: PageWish, { x, y, width }: Box): TextShape {
  const size = TITLES.find((each) => hasRoom(title, each, width)) ?? Math.min(...TITLES);
  return textShape({
    ...{ id: "title", name: layerName("title"), whole: title, weight: 600, width, size },
    ...{
      lines: wrapped(keptTogether(title), { size, weight: 600 }, width, LAST_TITLE_LINE),
      lineHeight: size * 1.15,
    },
    ...{ at: [x, y + size * 0.8], fill: palette.ink.capitalText },
  });
}

function hasRoom(title: string, size: number, width: number): boolean {
  const face = { size, weight: 600 } as const;
  return (
    wrapped(keptTogether(title), face, width, 99).length <= MOST_TITLE_LINES &&
    longestWord([title], { ...face, ink: "" }) <= width
  );
}

function factShape(whole: string, y: number, { x, width }: Box, { ink }: Palette): TextShape {
  const lines = wrapped(whole, { size: FACT, weight: 400 }, width, 2);
  return textShape({ id: "text", whole, lines, at: [x, y], size: FACT, width, fill: ink.countryText });
}
