import { type BandMark, emphasisOf, type Scene } from "../../scene/scene";

/** Bands of one colour, strength and emphasis: pens draw them as one, so that they don't darken where they meet. */
export function alikeBands(
  bands: readonly BandMark[],
  scene: Pick<Scene, "lit">,
): readonly (readonly BandMark[])[] {
  const kindOf = ({ fill, opacity, id }: BandMark) => [fill, opacity, emphasisOf(scene, id)].join();
  const kinds = [...new Set(bands.map(kindOf))];
  return kinds.map((kind) => bands.filter((band) => kindOf(band) === kind));
}

/** A band is laid of strokes, one within the other. The innermost is so wide, in parts of the whole. */
export const INNERMOST = 0.3;

/** Widths of so many strokes of a band, in parts of the whole, from the outside in. */
export function strokesOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => 1 - ((1 - INNERMOST) * i) / (count - 1));
}

/** How strong a band of that opacity is on its stroke `i` from the outside: it grows by the same part from one to the next. */
export function strengthAt(i: number, count: number, opacity: number): number {
  return 1 - (1 - opacity) ** ((i + 1) / count);
}
