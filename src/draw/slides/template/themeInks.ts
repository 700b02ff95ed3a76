import type { Ink, Palette } from "../../../scene/palette";
import { element } from "../../svg/element";
import { type InkOf, inkWith } from "../ink";
import { contrastOf, distanceOf, withLightness } from "./colours";
import type { GroundColours } from "./groundOf";
import type { ThemeColours } from "./themeColours";

/** A colour of a theme in the words of a slide, and as it looks. */
export interface ThemeInk {
  /** `accent1`. */
  readonly name: string;
  /** Its lightness is multiplied and moved by these, in parts. */
  readonly factor: number;
  readonly offset: number;
  readonly colour: string;
}

/** Colours of a theme in place of those of a palette, by the latter. */
export type ThemeInks = ReadonlyMap<string, ThemeInk>;

/** As PowerPoint offers them: as it is, darker by 25 and 50 %, lighter by 40 and 60 %. */
const SHADES = [
  [1, 0],
  [0.75, 0],
  [0.5, 0],
  [0.6, 0.4],
  [0.4, 0.6],
] as const;
const TINTS = [
  [0.2, 0.8],
  [0.4, 0.6],
  [0.5, 0],
  [0.25, 0],
] as const;

/** A line has to stand out from what lies under it, and words have to be read (WCAG 2.2, 1.4.11 and 1.4.3). */
const LEAST = { line: 3, text: 4.5 };
/** Between lines of two corridors, and between grounds, in Oklab: less than our own palettes have, more than is mistaken. */
const APART = { lines: 0.12, grounds: 0.03 };

const CORRIDORS = ["missionA", "missionB", "missionC"] as const;

/**
 * The accents of a theme for corridors, their names and the members. One that can't be told from what is already there,
 * or from what it lies on, is passed over; where none is left the palette's own colour stays.
 */
export function themeInks({ ink }: Palette, colours: ThemeColours, ground: GroundColours): ThemeInks {
  const accents = accentsIn(colours);
  const under = [ink.land, ink.sea, ink.member, ...(ground ?? [ink.paper])];
  const stands = (colour: string, least: number) => under.every((each) => contrastOf(colour, each) >= least);
  const inks = new Map<string, ThemeInk>();
  const lines: string[] = [];
  for (const corridor of CORRIDORS) {
    const isNew = ({ colour }: ThemeInk) =>
      stands(colour, LEAST.line) &&
      [...lines, ink.context].every((line) => distanceOf(line, colour) >= APART.lines);
    const line = shadesOf(accents, SHADES).find(isNew);
    lines.push(line?.colour ?? ink[corridor]);
    if (line === undefined) continue;
    const same = shadesOf([[line.name, colours.get(line.name) ?? line.colour]], SHADES);
    const words = same.find(({ colour }) => stands(colour, LEAST.text));
    inks.set(ink[corridor], line).set(ink[`${corridor}Soft`], line);
    if (words !== undefined) inks.set(ink[`${corridor}Text`], words);
  }
  const member = shadesOf(accents, TINTS).find((tint) => suitsMembers(tint, ink, lines));
  return member === undefined ? inks : inks.set(ink.member, member);
}

function suitsMembers({ colour }: ThemeInk, ink: Readonly<Record<Ink, string>>, lines: readonly string[]) {
  return (
    contrastOf(colour, ink.memberText) >= LEAST.text &&
    lines.every((line) => contrastOf(colour, line) >= LEAST.line) &&
    [ink.land, ink.sea, ink.neighbour].every((ground) => distanceOf(ground, colour) >= APART.grounds)
  );
}

function accentsIn(colours: ThemeColours): readonly (readonly [name: string, colour: string])[] {
  return [1, 2, 3, 4, 5, 6].flatMap((i) => {
    const colour = colours.get(`accent${i}`);
    return colour === undefined ? [] : [[`accent${i}`, colour] as const];
  });
}

/** All accents as they are, then all of them darker, and so on. */
function shadesOf(
  accents: readonly (readonly [name: string, colour: string])[],
  shades: readonly (readonly [factor: number, offset: number])[],
): readonly ThemeInk[] {
  return shades.flatMap(([factor, offset]) =>
    accents.map(([name, accent]) => ({
      ...{ name, factor, offset },
      colour: factor === 1 ? accent : withLightness(accent, factor, offset),
    })),
  );
}

/** Writes colours as those of the theme where there are some for them. */
export function inkByTheme(inks: ThemeInks): InkOf {
  const plain = inkWith([]);
  return (colour, opacity = 1) => {
    const ink = inks.get(colour);
    if (ink === undefined) return plain(colour, opacity);
    const part = (name: string, value: number) => element(`a:${name}`, { val: Math.round(value * 1e5) });
    const changes = [
      ink.factor === 1 ? "" : part("lumMod", ink.factor),
      ink.offset === 0 ? "" : part("lumOff", ink.offset),
      opacity >= 1 ? "" : part("alpha", opacity),
    ];
    return element("a:schemeClr", { val: ink.name }, ...changes);
  };
}

/** The text of the theme in place of a palette's. */
export function withThemesText(inks: ThemeInks, { ink }: Palette, colours: ThemeColours): ThemeInks {
  const colour = colours.get("tx1");
  if (colour === undefined) return inks;
  return new Map([...inks, [ink.capitalText, { name: "tx1", factor: 1, offset: 0, colour }]]);
}
