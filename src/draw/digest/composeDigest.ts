import type { Dash } from "../../scene/scene";
import { inRun } from "../flat/inRun";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import { creditShapes } from "../sheet/creditShapes";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { legible } from "../sheet/pageParts";
import { sheetOf } from "../sheet/sheetOf";
import { SAID } from "./blocks/words";
import { citesIn } from "./citesIn";
import { zoomIn } from "./detailMap";
import type { Block, Digest } from "./digest";
import { type DigestFrame, digestFrame, isCloseSet, type Split } from "./digestFrame";
import { drawnMap } from "./digestMap";
import { AS_USUAL, type Face, type Fitted, fitted, heightOf } from "./fitted";
import { spelledOut } from "./spelledOut";

export interface DigestWish {
  readonly digest: Digest;
  /** The map beside it, where it has one: its title and credits are those of the page. */
  readonly map: SheetWish | null;
  /** Of what found no room: `3 more, in the notes`. */
  readonly moreWords: (count: number) => string;
}

/** A page about one thing: the finding, what is known of it, and where it lies. All in px of the page. */
export function composeDigest(asked: PageWish, { digest, map, moreWords }: DigestWish): MapSheet {
  const { sources, foot, latest } = digest;
  const isClose = isCloseSet(asked);
  const creditsFor = (blocks: readonly Block[], cites = citesIn(blocks)) => {
    const short = spelled(digest, asked.title, blocks);
    return inLines(isClose || short.length > 0, [
      ...(foot === undefined ? [] : [foot]),
      ...inOneRun([
        ...numbered(sources, cites),
        ...(latest === undefined || isLow(asked) ? [] : [latest]),
        ...short,
      ]),
      ...asked.credits,
    ]);
  };
  const all = new Set(sources.map((_, i) => i + 1));
  const wish = {
    ...asked,
    title: legible(asked.title),
    credits: creditsFor([...digest.main, ...digest.side], all),
  };
  const { palette, layerName } = wish;
  const tryIn = (tried: Try, face: Face) => {
    const asked = {
      split: tried.split,
      hasMap: map !== null,
      heightOf: (blocks: readonly Block[], width: number) => heightOf(blocks, width, palette, face),
    };
    const frame = digestFrame({ ...digest, ...tried }, wish, asked);
    return { frame, ...fitted(frame.columns, palette, moreWords) };
  };
  const tryAt = (tried: Try) => withLargestMap(tryIn(tried, AS_USUAL), (face) => tryIn(tried, face));
  const { frame, laid, said } =
    map === null
      ? best(wordsTries(digest), LARGER.words, tryAt)
      : withLargestExtent(map, bestBesideMap(digest, tryAt, isClose ? zoomOn(map) : null), () =>
          tryIn({ ...digest, split: "over" }, UNDER_WIDE_MAP),
        );
  const drawn =
    map && frame.map && drawnMap({ ...map, lineWords: digest.lines ?? [] }, frame.map, dashesBeside(said));
  const shapes = laid.flatMap((each) => each.shapes);
  const isSaid = ({ id }: Shape) => id.endsWith(SAID);
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [frame.title]],
    ["text", [...(frame.facts === null ? [] : [frame.facts]), ...shapes.filter(isSaid)]],
    ["legend", drawn?.key ?? []],
    ["figure", shapes.filter((shape) => !isSaid(shape))],
    ["credits", creditShapes(frame.credits, { ...wish, credits: creditsFor(said) })],
  ];
  const sheet = sheetOf(wish, [...(drawn?.layers ?? []), ...namedLayers(page, layerName)]);
  if (!drawn) return sheet;
  return { ...sheet, description: `${sheet.description} ${drawn.map.said}`.trim(), map: drawn.map };
}

/** What stands in which column, and the part of the page's width that the first of them, or the map, has. */
interface Try extends Pick<Digest, "main" | "side"> {
  readonly split: Split;
}
type Tries = readonly [Try, ...Try[]];

/** What stands under a map takes less room in the type in which all of the page is set: the map has the rest, if nothing is set smaller for it. */
function withLargestMap<Tried extends Pick<Fitted, "cuts" | "face">>(
  first: Tried,
  tryIn: (face: Face) => Tried,
): Tried {
  if (first.face.scale >= AS_USUAL.scale) return first;
  const next = tryIn(first.face);
  const isAsLarge = next.face.scale === first.face.scale && next.face.air === first.face.air;
  return isAsLarge && next.cuts <= first.cuts ? next : first;
}

/** As usual, and smaller and smaller for what hasn't room beside it. */
const MAP_PARTS = [0.56, 0.53, 0.49] as const;
/** On a slide in 4:3 rather a smaller map than less said. */
const CLOSE_PARTS = [0.48, 0.46, 0.43, 0.4, 0.37] as const;
/** The same above what is read first, which has all of the width. */
const ABOVE_PARTS = [0.56, 0.5, 0.45, 0.4] as const;
/** What loses so many levels of zoom for the last figure is too small a map. */
const LOST_FOR_ONE = 0.15;
/** A map beside which little is said is larger, as long as that is read as well. */
const LARGE_MAP = { part: 0.66, leastScale: 1.2 };

function bestBesideMap<Tried extends Pick<Fitted, "cuts" | "face">>(
  { main, side }: Digest,
  tryAt: (one: Try) => Tried,
  /** Of a slide in 4:3, how large what is shown is; `null` of all other pages. */
  zoomOf: ((tried: Tried) => number) | null,
): Tried {
  const at = (split: Split): Try => ({ main, side, split });
  const large = tryAt(at(LARGE_MAP.part));
  if (large.cuts === 0 && large.face.scale >= LARGE_MAP.leastScale) return large;
  const [usual, ...smaller] = MAP_PARTS;
  const found = best([at(usual), ...smaller.map(at)], LARGER.map, tryAt);
  if (zoomOf === null) return found;
  const above = main.length === 0 ? [] : ABOVE_PARTS.map((part) => at({ above: part }));
  const all = [found, ...[...CLOSE_PARTS.map(at), ...above].map(tryAt)];
  const least = Math.min(...all.map(({ cuts }) => cuts));
  const most = greatestBy(
    all.filter(({ cuts }) => cuts === least),
    zoomOf,
  );
  if (most === undefined) return found;
  const isTooSmall = found.cuts === least + 1 && zoomOf(found) - zoomOf(most) >= LOST_FOR_ONE;
  return isTooSmall ? found : most;
}

/** The type under a map that has the whole width. */
const UNDER_WIDE_MAP: Face = { scale: 0.9, air: 1 };
/** By so many levels of zoom what is shown has to be larger, so that the map goes over the whole width. */
const LARGER_EXTENT = 0.35;

/** A long and low thing is shown over the whole width of the page, where it is larger so. */
function withLargestExtent<Tried extends Pick<Fitted, "cuts" | "face"> & Framed>(
  wish: SheetWish,
  beside: Tried,
  over: () => Tried,
): Tried {
  const zoomOf = zoomOn(wish);
  const other = over();
  const isRead = other.cuts === 0 && other.face.scale >= UNDER_WIDE_MAP.scale;
  return isRead && zoomOf(other) >= zoomOf(beside) + LARGER_EXTENT ? other : beside;
}

interface Framed {
  readonly frame: DigestFrame;
}

/** How large what is shown is on the map of a page. */
const zoomOn =
  (wish: SheetWish) =>
  ({ frame: { map } }: Framed) =>
    map === null ? 0 : zoomIn(wish, map);

/** A page without a map is as full on both sides as it can be: what was before and after may stand under what is read first. */
function wordsTries({ main, side }: Digest): Tries {
  const at = (split: number): Try => ({ main, side, split });
  const last = side.at(-1);
  const moved: Try[] =
    side.length > 1 && last?.block === "dates"
      ? [0.57, 0.5].map((split) => ({ main: [...main, last], side: side.slice(0, -1), split }))
      : [];
  return [at(0.57), at(0.65), at(0.5), ...moved];
}

function greatestBy<T>(all: readonly T[], of: (one: T) => number): T | undefined {
  const most = Math.max(...all.map(of));
  return all.find((one) => of(one) === most);
}

/** Type that is larger by less isn't worth another order; a map isn't made smaller for type at all. */
const LARGER = { words: 1.1, map: Number.POSITIVE_INFINITY };

/** The try in which the most has room, and of those that in which it is read better by so many times. */
function best<Tried extends Pick<Fitted, "cuts" | "face">>(
  [first, ...rest]: Tries,
  larger: number,
  tryAt: (one: Try) => Tried,
): Tried {
  let found = tryAt(first);
  for (const each of rest) {
    if (found.cuts === 0 && larger === LARGER.map) break;
    const next = tryAt(each);
    const isLarger = next.cuts === found.cuts && next.face.scale >= larger * found.face.scale;
    if (next.cuts < found.cuts || isLarger) found = next;
  }
  return found;
}

/** Patterns of lines that bars explain. */
function dashesBeside(blocks: readonly Block[]): readonly Dash[] {
  const parts = blocks.flatMap((block) => (block.block === "bar" ? block.parts : []));
  return parts.flatMap(({ dash }) => dash ?? []);
}

/** A narrower page than a slide, and one that is lower, keeps the room of another line or two for its map. */
const LEAST = { width: 800, height: 480 };

function isLow(page: PageWish): boolean {
  const { width, height } = page.size;
  return height < LEAST.height || (width < LEAST.width && !isCloseSet(page));
}

/** The abbreviations that a page has, in a run. */
function spelled(
  { abbreviations = [], facts, lines }: Digest,
  title: string,
  blocks: readonly Block[],
): readonly string[] {
  const line = spelledOut(abbreviations, [title, facts, lines, blocks]);
  return line === "" ? [] : [line];
}

/** Each on a line of its own; on a slide in 4:3, and where there is much to say, in a run, which has a line or two less. */
function inLines(isRun: boolean, credits: readonly string[]): readonly string[] {
  return isRun ? [credits.map((text) => text.replace(/[^.]$/, "$&.")).join(" ")] : credits;
}

/** One after the other: a line of its own for each would take the room of the map. */
function inOneRun(texts: readonly string[]): readonly string[] {
  const run = texts.map((text, i) => (i < texts.length - 1 ? text.replace(/[^.]$/, "$&.") : text)).join(" ");
  return run === "" ? [] : [run];
}

/** The documents of which the page has the numbers, in a run, each under its own. */
function numbered(sources: readonly string[], cites: ReadonlySet<number>): readonly string[] {
  const said = sources.flatMap((source, i) => (cites.has(i + 1) ? `${i + 1}\u00a0${source}` : []));
  return said.length === 0 ? [] : [inRun(said)];
}
