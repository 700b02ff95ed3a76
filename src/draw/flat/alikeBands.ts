import type { BandMark } from "../../scene/scene";

/** Bands of one colour, strength and emphasis. */
export interface AlikeBands {
  /** The first of them, by which the others are drawn too. */
  readonly first: BandMark;
  readonly bands: readonly BandMark[];
}

/**
 * Bands that look alike: every pen draws them as one, so that they don't darken where they meet.
 *
 * @param emphasis what else tells bands apart, beside colour and strength: whether they are lit
 */
export function alikeBands(
  bands: readonly BandMark[],
  emphasis: (band: BandMark) => string | number,
): readonly AlikeBands[] {
  const found = new Map<string, { first: BandMark; bands: BandMark[] }>();
  for (const band of bands) {
    const kind = [band.fill, band.opacity, emphasis(band)].join();
    const alike = found.get(kind);
    if (alike) alike.bands.push(band);
    else found.set(kind, { first: band, bands: [band] });
  }
  return [...found.values()];
}

/**
 * How wide a band is on a map, given what a km measures there at a latitude. It is the width at the middle of its line all along:
 * a band is too vague for more.
 */
export function bandWidth({ line, widthKm }: BandMark, perKm: (lat: number) => number): number {
  const [, lat] = line[Math.floor(line.length / 2)] ?? [0, 0];
  return widthKm * perKm(lat);
}

/** A band is laid of strokes, one within the other. The innermost is so wide, in parts of the whole. */
export const INNERMOST = 0.3;

/** How fine a pen makes the slope of a band: px between the edges of two strokes, and from how few to how many strokes. */
export interface Slope {
  readonly px: number;
  readonly fewest: number;
  readonly most: number;
}

/** The number of strokes of a band of that width. */
export function strokeCount(widthPx: number, { px, fewest, most }: Slope): number {
  return Math.min(most, Math.max(fewest, Math.round(((1 - INNERMOST) * widthPx) / 2 / px)));
}

/** Widths of the strokes of a band, in parts of the whole, from the outside in. */
export function strokesOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => 1 - ((1 - INNERMOST) * i) / (count - 1));
}

/**
 * How strong a band of that opacity is on its stroke `i` from the outside: it grows by the same part from one to the next. Where strokes
 * are laid upon each other, each is as strong as the outermost (`i` = 0).
 */
export function strengthAt(i: number, count: number, opacity: number): number {
  return 1 - (1 - opacity) ** ((i + 1) / count);
}
