import { DASHES } from "../../scene/scene";
import type { Stroke } from "../flat/shapes";
import { element } from "../svg/element";

/** Turns a colour into that of the slide's theme where it is one of them, so that a theme recolours the map. */
export type InkOf = (colour: string, opacity?: number) => string;

export function inkWith(accents: readonly string[]): InkOf {
  return (colour, opacity = 1) => {
    const alpha = opacity >= 1 ? "" : element("a:alpha", { val: Math.round(opacity * 100_000) });
    const accent = accents.indexOf(colour);
    return accent < 0
      ? element("a:srgbClr", { val: hexOf(colour) }, alpha)
      : element("a:schemeClr", { val: `accent${accent + 1}` }, alpha);
  };
}

export function hexOf(colour: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new Error(`A slide has no colour for “${colour}”: it takes #rrggbb.`);
  return hex.toUpperCase();
}

export function fillXml(fill: string | null, opacity: number, inkOf: InkOf): string {
  return fill === null ? element("a:noFill", {}) : element("a:solidFill", {}, inkOf(fill, opacity));
}

/** DrawingML's words for the ends of a line. */
const CAPS = { round: "rnd", butt: "flat" } as const;

/** A program's own dashes can be changed in it as one word, and look alike in all of them: dashes of no length are dots. */
function presetOf([length]: readonly number[]): string {
  if (length === undefined) return "solid";
  return length === 0 ? "sysDot" : "dash";
}

/** `scale`: EMU a px. */
export function lineXml(stroke: Stroke | null, opacity: number, scale: number, inkOf: InkOf): string {
  if (stroke === null) return element("a:ln", {}, element("a:noFill", {}));
  const { pattern, cap } = DASHES[stroke.dash];
  const content = [
    element("a:solidFill", {}, inkOf(stroke.ink, stroke.opacity * opacity)),
    element("a:prstDash", { val: presetOf(pattern) }),
    element("a:round", {}),
  ];
  return element(
    "a:ln",
    { w: Math.max(1, Math.round(stroke.width * scale)), cap: CAPS[cap] },
    content.join(""),
  );
}
