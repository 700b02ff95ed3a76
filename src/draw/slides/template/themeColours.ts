import { blended, withLightness } from "./colours";
import { childrenOf, inside, numberIn } from "./xml";

/** Colours of a theme by the words in which a slide asks for them: `accent1`, `tx1`. */
export type ThemeColours = ReadonlyMap<string, string>;

/** Of a theme, through the map of a master (`clrMap`), by which `bg1` may be the dark one. */
export function themeColours(theme: Element, colourMap: Element | null): ThemeColours {
  const scheme = inside(theme, "themeElements", "clrScheme");
  const own = new Map(
    (scheme === null ? [] : childrenOf(scheme)).map((each) => [each.localName, plainIn(each) ?? "#000000"]),
  );
  const mapped = ["bg1", "tx1", "bg2", "tx2"].map((word, i) => {
    const name = colourMap?.getAttribute(word) || (["lt1", "dk1", "lt2", "dk2"][i] ?? "");
    return [word, own.get(name) ?? (i % 2 === 0 ? "#ffffff" : "#000000")] as const;
  });
  const accents = [1, 2, 3, 4, 5, 6].flatMap((i) => {
    const colour = own.get(colourMap?.getAttribute(`accent${i}`) || `accent${i}`);
    return colour === undefined ? [] : [[`accent${i}`, colour] as const];
  });
  return new Map([...own, ...accents, ...mapped]);
}

/** Colours that a fill shows; `null` where they can't be told, as those of a picture; none where nothing is filled. */
export function coloursOfFill(fill: Element, colours: ThemeColours): readonly string[] | null {
  switch (fill.localName) {
    case "noFill":
      return [];
    case "solidFill":
      return [colourIn(fill, colours)].filter((colour) => colour !== null);
    case "gradFill": {
      const list = inside(fill, "gsLst");
      return list === null ? null : childrenOf(list).flatMap((stop) => colourIn(stop, colours) ?? []);
    }
    default:
      return null;
  }
}

const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

export function fillIn(properties: Element | null): Element | null {
  if (properties === null) return null;
  return childrenOf(properties).find(({ localName }) => FILLS.includes(localName)) ?? null;
}

/** The colour that an element holds, as it looks; what shines through is taken as laid on the paper. */
export function colourIn(holder: Element, colours: ThemeColours): string | null {
  const said = childrenOf(holder).find(({ localName }) => /Clr$/.test(localName));
  if (said === undefined) return null;
  const plain =
    said.localName === "schemeClr" ? colours.get(said.getAttribute("val") ?? "") : plainIn(holder);
  return plain === undefined || plain === null ? null : changed(plain, said, colours);
}

function plainIn(holder: Element): string | null {
  const said = childrenOf(holder).find(({ localName }) => /Clr$/.test(localName));
  const value = said?.getAttribute(said.localName === "sysClr" ? "lastClr" : "val") ?? "";
  if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toLowerCase()}`;
  return said?.localName === "prstClr" ? (PRESETS[value] ?? null) : null;
}

const PRESETS: Readonly<Record<string, string>> = { white: "#ffffff", black: "#000000" };

/** The changes that a colour asks for (ECMA-376 part 1, 20.1.2.3), but for those of its saturation. */
function changed(colour: string, said: Element, colours: ThemeColours): string {
  const part = (name: string) => numberIn(inside(said, name), "val");
  const [factor, offset] = [(part("lumMod") ?? 1e5) / 1e5, (part("lumOff") ?? 0) / 1e5];
  const lit = factor === 1 && offset === 0 ? colour : withLightness(colour, factor, offset);
  const tinted = blended(lit, "#ffffff", (part("tint") ?? 1e5) / 1e5);
  const shaded = blended(tinted, "#000000", (part("shade") ?? 1e5) / 1e5);
  return blended(shaded, colours.get("bg1") ?? "#ffffff", (part("alpha") ?? 1e5) / 1e5);
}
