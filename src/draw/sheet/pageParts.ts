import type { Palette } from "../../scene/palette";
import type { TextShape } from "../flat/shapes";
import type { Accents, PageWish } from "./mapSheet";
import { type OuterFrame, type TextBox, TOLD, titleLines } from "./sheetFrame";

/** A title is typed by people and pasted by programs: what no file can hold is left out. */
export function legible(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return title.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, "");
}

export function accentsOf({ ink }: Palette): Accents {
  return [ink.missionA, ink.missionB, ink.missionC, ink.context, ink.member, ink.sea];
}

export function titleShape(
  { margin, titleSize }: Pick<OuterFrame, "margin" | "titleSize">,
  wish: PageWish,
): TextShape {
  const lines = titleLines(wish, titleSize, margin);
  return {
    shape: "text",
    id: "title",
    name: wish.layerName("title"),
    opacity: 1,
    lines,
    whole: wish.title,
    at: [margin, margin + titleSize * 0.8],
    align: "start",
    size: titleSize,
    lineHeight: titleSize * 1.2,
    weight: 600,
    italic: false,
    spacing: 0,
    fill: wish.palette.ink.capitalText,
    halo: null,
    width: wish.size.width - 2 * margin,
  };
}

/** What is told with a map. */
export function toldShape({ x, y, width, lines }: TextBox, wish: PageWish): TextShape {
  return {
    ...{ shape: "text", id: "text", name: wish.layerName("text"), opacity: 1, lines, whole: wish.text ?? "" },
    ...{ align: "start", at: [x, y + TOLD.size * 0.95], width },
    ...TOLD,
    ...{ italic: false, spacing: 0, halo: null, fill: wish.palette.ink.capitalText },
  };
}
