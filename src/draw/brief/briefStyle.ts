import type { Palette } from "../../scene/palette";
import type { Face } from "../digest/setText";
import type { Size } from "../flat/projectorOf";
import { BRIEF_PAGE } from "./brief";

/** Px of the layout of a page of A4 in a point. */
const PX = 707 / 595.28;
/** In points: smaller is hard to read on paper. */
const LEAST = 7.5;

/** How a brief is set on a page, as its document is: sizes in points there, in px here. */
export interface BriefStyle {
  readonly palette: Palette;
  readonly kind: Face;
  readonly title: Face;
  readonly finding: Face;
  readonly heading: Face;
  readonly body: Face;
  readonly cell: Face;
  readonly head: Face;
  readonly note: Face;
  /** Between paragraphs, before a heading, around the text of a cell. */
  readonly gap: { readonly paragraph: number; readonly heading: number; readonly cell: number };
}

/** `scale`: of its type, how many times as large as usual. */
export function briefStyle(palette: Palette, scale: number): BriefStyle {
  const { capitalText, countryText } = palette.ink;
  const face = (points: number, weight: Face["weight"], ink: string): Face => ({
    ...{ size: Math.max(LEAST, points * scale) * PX, weight, ink },
  });
  return {
    palette,
    kind: face(9, 400, countryText),
    title: face(18, 600, capitalText),
    finding: face(11, 400, countryText),
    heading: face(10.5, 600, capitalText),
    body: face(9.5, 400, capitalText),
    cell: face(8.5, 400, capitalText),
    head: face(8, 400, countryText),
    note: face(LEAST, 400, countryText),
    gap: { paragraph: 4 * PX, heading: 10 * PX, cell: 2 * PX },
  };
}

/** Where the text of a page stands, in px: as far from each edge. */
export function textBoxOf({ width, height }: Size) {
  const margin = (width * BRIEF_PAGE.margin) / BRIEF_PAGE.width;
  return { margin, width: width - 2 * margin, height: height - 2 * margin };
}
