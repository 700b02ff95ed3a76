import type { PageWish } from "../sheet/mapSheet";
import { BRIEF_MAP, type Brief, type Lengths } from "./brief";
import { flowed } from "./briefFlow";
import { briefPieces, noteLaid } from "./briefPieces";
import { type BriefStyle, briefStyle, textBoxOf } from "./briefStyle";

type Room = Pick<PageWish, "size" | "palette" | "address">;

/** Of a map that grows, in px. */
const STEP = 10;

export type Wider = Readonly<Record<1 | 2, number>>;
const SURE: Wider = { 1: 1, 2: 1 };

/** What is tried, the best first. What is just too long for a page is set a little smaller; a second page has room for a large map. */
const TRIES = [
  { pages: 1, scale: 1, least: BRIEF_MAP.least },
  { pages: 1, scale: 0.93, least: BRIEF_MAP.least },
  { pages: 2, scale: 1, least: BRIEF_MAP.usual },
  { pages: 2, scale: 0.93, least: BRIEF_MAP.usual },
  { pages: 2, scale: 0.93, least: BRIEF_MAP.least },
] as const;

/**
 * Of the lengths of a brief the one that fills its pages: the longest that has room on one, or else on two, its map as high as the rest leaves room
 * for. `wider`: how many times as much room its text is given as on our own pages, on one and on two.
 */
export function fillingBrief(lengths: Lengths, room: Room, wider: Wider = SURE): Brief {
  for (const { pages, scale, least } of TRIES) {
    const style = briefStyle(room.palette, scale, wider[pages]);
    for (const brief of lengths) {
      const countAt = pageCount(brief, room, style);
      if (countAt(least) > pages) continue;
      return { ...withMap(brief, highest(countAt, pages, least)), scale };
    }
  }
  return withMap(lengths.at(-1) ?? lengths[0], BRIEF_MAP.least);
}

/** On how many pages a brief is with a map of a height. */
function pageCount(brief: Brief, room: Room, style: BriefStyle): (mapHeight: number) => number {
  const { width, height } = textBoxOf(room.size);
  const pieces = briefPieces(brief, room.address, width, style);
  const notes = brief.sources.map((source, i) => noteLaid(source, i + 1, width, style));
  return (mapHeight) => {
    const laid = pieces.map((piece) =>
      piece.isMap ? { ...piece, laid: { ...piece.laid, height: mapHeight } } : piece,
    );
    return flowed(laid, notes, height).length;
  };
}

function highest(countAt: (mapHeight: number) => number, pages: number, least: number): number {
  let height: number = BRIEF_MAP.most;
  while (height > least && countAt(height) > pages) height -= STEP;
  return Math.max(height, least);
}

function withMap(brief: Brief, height: number): Brief {
  return { ...brief, parts: brief.parts.map((part) => (part.part === "map" ? { ...part, height } : part)) };
}
