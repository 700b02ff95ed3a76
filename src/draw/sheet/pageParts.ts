import { type TextShape, textShape } from "../flat/shapes";
import type { PageWish } from "./mapSheet";
import { type OuterFrame, type TextBox, TOLD, titleLines } from "./sheetFrame";

/** A title is typed by people and pasted by programs: what no file can hold is left out. */
export function legible(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return title.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, "");
}

export function titleShape(
  { margin, titleSize }: Pick<OuterFrame, "margin" | "titleSize">,
  wish: PageWish,
): TextShape {
  const lines = titleLines(wish, titleSize, margin);
  return textShape({
    ...{ id: "title", name: wish.layerName("title"), lines, whole: wish.title },
    ...{ at: [margin, margin + titleSize * 0.8], size: titleSize, weight: 600 },
    fill: wish.palette.ink.capitalText,
    width: wish.size.width - 2 * margin,
  });
}

/** What is told with a map. */
export function toldShape({ x, y, width, lines }: TextBox, wish: PageWish): TextShape {
  return textShape({
    ...{ id: "text", name: wish.layerName("text"), lines, whole: wish.text ?? "", ...TOLD },
    ...{ at: [x, y + TOLD.size * 0.95], width, fill: wish.palette.ink.capitalText },
  });
}
