import { around, type EmuBox } from "../emu";
import { areaOf, between, bottomOf, largestBeside, overlap, rightOf, shared, widened } from "./boxes";
import type { Standing } from "./places";
import { allIn } from "./xml";

/** Where the words of a layout stand, in EMU, with the places that it has from its master. */
export interface LayoutPlaces {
  readonly title: EmuBox;
  /** The layout's own places for text and things. */
  readonly bodies: readonly EmuBox[];
  /** The master's place for text. */
  readonly mastersBody: EmuBox | null;
  /** Whether the title stands elsewhere than on the master. */
  readonly isTitleMoved: boolean;
  /** Date, footer and number of the slide. */
  readonly footers: readonly EmuBox[];
  /** What is seen on every slide, bottom first. */
  readonly seen: readonly (Standing & { readonly box: EmuBox })[];
  /** Whether the slide's ground is colours, not a picture that has its own places. */
  readonly isPlain: boolean;
}

/** Kept free around what is seen on every slide, in parts of the slide's width. */
const APART = 0.008;
/** What is larger, in parts of the slide, is taken as the ground on which things stand. */
const GROUND = 0.3;
/** Ornaments may cost so much of the room; a picture or words, which may be a name or an emblem, more. */
const KEPT = { ornament: 0.8, emblem: 0.4 };

/** The room that a layout leaves under its title, clear of its footers and of what is seen on every slide. */
export function roomOf(places: LayoutPlaces, slide: EmuBox): EmuBox {
  const asked = regionOf(places, slide);
  const under = between(asked.x, Math.max(asked.y, bottomOf(places.title)), rightOf(asked), bottomOf(asked));
  const apart = APART * slide.cx;
  const clear = places.footers.reduce((room, footer) => beside(room, widened(footer, apart), 0), under);
  return places.seen
    .filter(({ box }) => areaOf(box) < GROUND * areaOf(slide))
    .reduce((room, each) => {
      const kept = isEmblem(each) ? KEPT.emblem : KEPT.ornament;
      return beside(room, widened(each.box, apart), kept * areaOf(clear));
    }, clear);
}

function beside(room: EmuBox, other: EmuBox, least: number): EmuBox {
  if (!overlap(room, other)) return room;
  const left = largestBeside(room, other);
  return areaOf(left) > least ? left : room;
}

/** An emblem is smaller than this part of the slide; a banner, on which a title stands, is larger. */
const EMBLEM = 0.05;

/** The place of a title without what emblems take of it, as long as most of it is left. */
export function besideEmblems(title: EmuBox, seen: LayoutPlaces["seen"], slide: EmuBox): EmuBox {
  return seen
    .filter((each) => isEmblem(each) && areaOf(each.box) < EMBLEM * areaOf(slide))
    .reduce((box, each) => beside(box, widened(each.box, APART * slide.cx), 0.6 * areaOf(title)), title);
}

function isEmblem({ element }: Standing): boolean {
  return element.localName === "pic" || allIn(element, "t").some(({ textContent }) => textContent?.trim());
}

/** The part of a room that lies over ornaments, which it hides. */
export function hiddenBy(room: EmuBox, seen: LayoutPlaces["seen"], slide: EmuBox): number {
  const hidden = seen
    .filter(({ box }) => areaOf(box) < GROUND * areaOf(slide))
    .map(({ box }) => areaOf(shared(box, room)));
  return hidden.reduce((sum, area) => sum + area, 0) / areaOf(room);
}

/** Where the layout puts its things; else the master's text, down to the footers; else all under the title. */
function regionOf(
  { title, bodies, mastersBody, isTitleMoved, footers, isPlain }: LayoutPlaces,
  slide: EmuBox,
): EmuBox {
  const under = bodies.filter(({ y }) => y >= title.y);
  if (under.length > 0) return around(under);
  const margin = Math.max(0, Math.min(title.x, slide.cx - rightOf(title)));
  const bottom = Math.min(slide.cy - margin, ...footers.map(({ y }) => y));
  if (mastersBody === null || isTitleMoved) return between(title.x, bottomOf(title), rightOf(title), bottom);
  const { x, y } = mastersBody;
  const end = bottomOf(mastersBody);
  return between(x, y, rightOf(mastersBody), isPlain ? Math.max(end, bottom) : end);
}
