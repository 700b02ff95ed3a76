import type { EmuBox } from "../emu";
import { areaOf, overlap, shared } from "./boxes";
import type { Standing } from "./places";
import { colourIn, coloursOfFill, fillIn, type ThemeColours } from "./themeColours";
import { childrenOf, inside, numberIn } from "./xml";

/** Colours on which a room lies; `null` where they can't be told, as those of a picture. */
export type GroundColours = readonly string[] | null;

/** The background of a slide: its layout's, else its master's, else the paper. `theme` is the root of the theme. */
export function backgroundOf(
  layout: Element,
  master: Element,
  theme: Element,
  colours: ThemeColours,
): GroundColours {
  const background = inside(layout, "cSld", "bg") ?? inside(master, "cSld", "bg");
  const properties = inside(background, "bgPr");
  const own = fillIn(properties);
  if (own !== null) return coloursOfFill(own, colours);
  const reference = inside(background, "bgRef");
  return reference === null ? paperOf(colours) : referred(reference, theme, colours);
}

const paperOf = (colours: ThemeColours) => [colours.get("bg1") ?? "#ffffff"];

/** A background of the theme: fills from 1, backgrounds from 1001, in the colour that is given with it. */
function referred(reference: Element, theme: Element, colours: ThemeColours): GroundColours {
  const index = numberIn(reference, "idx") ?? 0;
  const formats = inside(theme, "themeElements", "fmtScheme");
  const list = inside(formats, index > 1000 ? "bgFillStyleLst" : "fillStyleLst");
  const fill = list === null ? undefined : childrenOf(list)[(index % 1000) - 1];
  if (fill === undefined) return paperOf(colours);
  const given = colourIn(reference, colours) ?? paperOf(colours)[0] ?? "#ffffff";
  return coloursOfFill(fill, new Map([...colours, ["phClr", given]]));
}

/** On what a room lies: the background, and what is seen over it on every slide. */
export function groundUnder(
  room: EmuBox,
  background: GroundColours,
  seen: readonly (Standing & { readonly box: EmuBox })[],
  colours: ThemeColours,
): GroundColours {
  return seen
    .filter(({ box }) => overlap(box, room))
    .reduce<GroundColours>((ground, { element, box }) => {
      const fill = coloursOfThing(element, colours);
      if (fill?.length === 0) return ground;
      if (isPlain(element) && areaOf(shared(box, room)) > 0.98 * areaOf(room)) return fill;
      return ground === null || fill === null ? null : ground.concat(fill);
    }, background);
}

/** Whether it fills its box. */
function isPlain(element: Element): boolean {
  const form = inside(element, "spPr", "prstGeom")?.getAttribute("prst");
  return element.localName === "pic" || form === "rect";
}

/** What of a thing is filled with which colours; none for lines and words. */
export function coloursOfThing(element: Element, colours: ThemeColours): GroundColours {
  if (element.localName === "cxnSp") return [];
  if (element.localName !== "sp") return null;
  const own = fillIn(inside(element, "spPr"));
  if (own !== null) return coloursOfFill(own, colours);
  const reference = inside(element, "style", "fillRef");
  const isFilled = reference !== null && reference.getAttribute("idx") !== "0";
  return isFilled ? [colourIn(reference, colours)].filter((colour) => colour !== null) : [];
}
