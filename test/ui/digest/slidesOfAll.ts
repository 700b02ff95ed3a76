import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { composeDigest } from "../../../src/draw/digest/composeDigest";
import { remembered } from "../../../src/draw/flat/remembered";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import type { Picked } from "../../../src/view/view";
import { realAtlas } from "../../atlas/participation/realIndex";
import { type About, digestAsked, type PageAsked, PROFILES } from "./digestSheets";

/** A slide of the atlas: what is told of a thing, or who takes part in all that is in it, or what was when. */
export interface Slide extends PageAsked {
  readonly thing: NonNullable<About> | "participation";
}

export const SLIDE_SIZES = ["slide-wide", "slide-classic"] as const;
export const SLIDE_COLOURS = ["light", "dark", "projector"] as const;

const members = [...realAtlas.countries.values()].filter(({ eco }) => eco !== null).map(({ id }) => id);

const things: readonly Slide["thing"][] = [
  "participation",
  "timeline",
  ...[...realAtlas.corridors.keys()].map((id): Picked => ({ kind: "corridor", id })),
  ...members.map((id): Picked => ({ kind: "member", id })),
  ...[...PROFILES.keys()].map((profile) => ({ profile })),
  // Each with the next.
  ...members.map((id, i) => ({ kind: "member" as const, id, with: members[(i + 1) % members.length] ?? id })),
  ...[...realAtlas.meetings.keys()].map((id): Picked => ({ kind: "meeting", id })),
  "overview",
];

/** Each thing in each language, in sizes and colours by turns. */
export const slidesByTurns: readonly Slide[] = things.flatMap((thing, i) =>
  LANGUAGES.map((language, j) => ({
    ...{ thing, language },
    size: SLIDE_SIZES[(i + j) % SLIDE_SIZES.length] ?? "slide-wide",
    colours: SLIDE_COLOURS[(i + j) % SLIDE_COLOURS.length] ?? "light",
  })),
);

/** Each thing in each language, size and colour. */
export const allSlides: readonly Slide[] = things.flatMap((thing) =>
  LANGUAGES.flatMap((language) =>
    SLIDE_SIZES.flatMap((size) => SLIDE_COLOURS.map((colours) => ({ thing, language, size, colours }))),
  ),
);

export function slidePage(slide: Slide): MapSheet {
  return laidSlide(slide).sheet;
}

/** A slide with what it was made of. */
export interface LaidSlide {
  readonly asked: ReturnType<typeof digestAsked>;
  readonly sheet: MapSheet;
}

export function laidSlide(slide: Slide): LaidSlide {
  return laidOnce(JSON.stringify(slide));
}

/** Several rules look at the same slide. */
const laidOnce = remembered((slide: string): LaidSlide => {
  const { thing, ...wanted } = JSON.parse(slide) as Slide;
  const asked = digestAsked(thing === "participation" ? null : thing, wanted);
  const { page, ...wish } = asked;
  return { asked, sheet: composeDigest(page, wish) };
});

/** What a thing is called where slides are asked for: a kind and an id. */
export function wordsOfThing(thing: Slide["thing"]): readonly string[] {
  if (typeof thing === "string") return [thing];
  return "profile" in thing ? ["profile", thing.profile] : [thing.kind, thing.id];
}

export function nameOf({ thing, language, size, colours }: Slide): string {
  const name = wordsOfThing(thing).join("/");
  const beside = typeof thing === "object" && "with" in thing ? ` with ${thing.with}` : "";
  return `${name}${beside}, ${language}, ${size}, ${colours}`;
}
