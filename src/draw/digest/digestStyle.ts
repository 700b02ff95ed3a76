import type { Palette } from "../../scene/palette";
import type { Face } from "./setText";

/** Sizes in px at which a digest is read from the last row; a column that isn't full is set larger, a full one smaller. */
const SIZES = { value: 24, heading: 13, body: 15, small: 13, least: 12 } as const;

/** How large and in which inks the blocks of a digest are set. */
export interface DigestStyle {
  readonly palette: Palette;
  readonly value: Face;
  readonly heading: Face;
  readonly strong: Face;
  readonly body: Face;
  readonly quiet: Face;
  /** Between two rows, and between two blocks. */
  readonly gap: { readonly row: number; readonly block: number };
}

/** `scale`: how many times as large as usual; `air`: how much of the room between rows is left. Nothing becomes smaller than can be read. */
export function digestStyle(palette: Palette, scale: number, air = 1): DigestStyle {
  const { capitalText, countryText } = palette.ink;
  const sized = (size: number) => Math.max(SIZES.least, size * scale);
  const body = sized(SIZES.body);
  return {
    palette,
    value: { size: sized(SIZES.value), weight: 600, ink: capitalText },
    heading: { size: sized(SIZES.heading), weight: 600, ink: countryText },
    strong: { size: body, weight: 600, ink: capitalText },
    body: { size: body, weight: 400, ink: capitalText },
    quiet: { size: sized(SIZES.small), weight: 400, ink: countryText },
    gap: { row: body * 0.4 * air, block: body * air },
  };
}
