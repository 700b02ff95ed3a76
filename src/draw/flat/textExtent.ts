import type { LabelMark } from "../../scene/scene";
import { remembered } from "./remembered";
import { textWidth } from "./textWidth";

/** From line to line of a name, in its sizes. */
export const LINE_HEIGHT = 1.15;

/** Of the text of a label, in px: its width, and what its lines but the first add to its height. */
interface Extent {
  readonly width: number;
  readonly more: number;
}

/** A label is tried in thousands of places, and is as large in all of them. */
export const extentOf = remembered((label: LabelMark): Extent => {
  const { size, weight, spacing } = label;
  const lines = textLines(label);
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight, spacing)));
  return { width, more: (lines.length - 1) * LINE_HEIGHT * size };
}, new WeakMap());

/** A text may be broken into lines. */
export function textLines({ text }: Pick<LabelMark, "text">): readonly string[] {
  return text.split("\n");
}

/** The same unbroken: behind a dash that joins two words there was no space. */
export function inOneLine({ text }: Pick<LabelMark, "text">): string {
  return text.replace(/(?<=\S[–-])\n/gu, "").replaceAll("\n", " ");
}
