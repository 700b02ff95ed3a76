import { remembered } from "../flat/remembered";
import type { PageWish } from "../sheet/mapSheet";
import { BRIEF_MAP, type Brief, type Lengths } from "./brief";
import { filledBy, flowed } from "./briefFlow";
import { briefPieces, noteLaid } from "./briefPieces";
import { type BriefStyle, briefStyle, textBoxOf } from "./briefStyle";

type Room = Pick<PageWish, "size" | "palette" | "address">;

/** Of a map that grows, in px. */
const STEP = 10;

/** What is just too long for a page is set so much smaller. */
const SMALLER = 0.93;

/** What is tried, the best first. A second page has room for a large map. */
const TRIES = [
  { pages: 1, scale: 1, least: BRIEF_MAP.least },
  { pages: 1, scale: SMALLER, least: BRIEF_MAP.least },
  { pages: 2, scale: 1, least: BRIEF_MAP.usual },
  { pages: 2, scale: SMALLER, least: BRIEF_MAP.usual },
  { pages: 2, scale: SMALLER, least: BRIEF_MAP.least },
] as const;

/** Of the lengths of a brief the one that fills its pages: the longest that has room on one, or else on two, its map as high as the rest leaves room for. */
export function fillingBrief(lengths: Lengths, room: Room): Brief {
  // What was too long for one page is set no second time for two.
  const setAt = remembered((scale: number) => {
    const style = briefStyle(room.palette, scale);
    return remembered((brief: Brief) => pagesOf(brief, room, style));
  });
  for (const { pages, scale, least } of TRIES) {
    for (const brief of lengths) {
      const pagesAt = setAt(scale)(brief);
      if (pagesAt(least).count > pages) continue;
      return { ...withMap(brief, bestHeight(pagesAt, pages, least)), scale };
    }
  }
  return { ...withMap(lengths.at(-1) ?? lengths[0], BRIEF_MAP.least), scale: SMALLER };
}

interface Filled {
  readonly count: number;
  /** How much is wrong with how it fills them: the part of a page that is left empty at its foot, but for what may be. */
  readonly emptiness: number;
}

/** So much of a page may be empty at its foot, where the next thing has no room, and of the last. */
const EMPTY = { first: 0.12, last: 0.55 };

/** How a brief fills its pages with a map of a height. */
function pagesOf(brief: Brief, room: Room, style: BriefStyle): (mapHeight: number) => Filled {
  const { width, height } = textBoxOf(room.size);
  const pieces = briefPieces(brief, room.address, width, style);
  const notes = brief.sources.map((source, i) => noteLaid(source, i + 1, width, style));
  return (mapHeight) => {
    const laid = pieces.map((piece) =>
      piece.isMap ? { ...piece, laid: { ...piece.laid, height: mapHeight } } : piece,
    );
    const pages = flowed(laid, notes, height);
    const tooEmpty = pages.map((page, i) => {
      const isLast = i === pages.length - 1;
      return 1 - filledBy(page, notes) / height - (isLast ? EMPTY.last : EMPTY.first);
    });
    return { count: pages.length, emptiness: pages.length === 1 ? 0 : Math.max(0, ...tooEmpty) };
  };
}

/** The highest that leaves no page half empty: what would go on the next one for it stays, with a map that is a little less high. Else where the least is left. */
function bestHeight(pagesAt: (mapHeight: number) => Filled, most: number, least: number): number {
  let best = { height: least, emptiness: Number.POSITIVE_INFINITY };
  for (let height: number = BRIEF_MAP.most; height >= least && best.emptiness > 0; height -= STEP) {
    const { count, emptiness } = pagesAt(height);
    if (count <= most && emptiness < best.emptiness) best = { height, emptiness };
  }
  return best.height;
}

function withMap(brief: Brief, height: number): Brief {
  return { ...brief, parts: brief.parts.map((part) => (part.part === "map" ? { ...part, height } : part)) };
}
