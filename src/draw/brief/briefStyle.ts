import type { Palette } from "../../scene/palette";
import type { Face } from "../digest/setText";

/** Px of the layout of a page of A4 in a point. */
const PX = 707 / 595.28;

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

export function briefStyle(palette: Palette): BriefStyle {
  const { capitalText, countryText } = palette.ink;
  const face = (points: number, weight: Face["weight"], ink: string): Face => ({
    ...{ size: points * PX, weight, ink },
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
    note: face(7.5, 400, countryText),
    gap: { paragraph: 4 * PX, heading: 10 * PX, cell: 2 * PX },
  };
}
