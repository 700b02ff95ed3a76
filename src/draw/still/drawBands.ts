import { type BandMark, emphasisOf } from "../../scene/scene";
import { element, group, tenth, thousandth } from "./element";
import type { Projector } from "./projectorOf";
import { opacityOf, pixelLine, type Sheet } from "./sheet";

/** A band is laid of strokes, one within the other: the edge is soft without a filter. The innermost is so wide, in parts of the whole. */
const INNERMOST = 0.3;
/** So many px between the edges of two strokes can't be told from a slope. */
const SLOPE_PX = 3;

/**
 * Bands of one colour are laid in groups, a stroke at a time, so that they don't darken where segments meet.
 * The width is that of the middle of the line: a band is too vague for more.
 */
export function drawBands(bands: readonly BandMark[], sheet: Sheet): string {
  const line = pixelLine(sheet);
  const drawn = alikeBands(bands, sheet).map((alike) => {
    const { fill, opacity, id } = alike[0]!;
    const parts = strokesOf(Math.max(...alike.map((band) => widthPx(band, sheet.projector))));
    const own = 1 - (1 - opacity) ** (1 / parts.length);
    const strokes = parts.map((part) => {
      const paths = alike.map((band) => {
        const d = line(band.line);
        return d && element("path", { d, "stroke-width": tenth(widthPx(band, sheet.projector) * part) });
      });
      return group({ opacity: thousandth(own) }, paths.join(""));
    });
    return group({ stroke: fill, ...opacityOf({ id, mark: "band" }, sheet) }, strokes.join(""));
  });
  return group(
    { "data-mark": "band", fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
    drawn.join(""),
  );
}

/** Widths of the strokes of a band, in parts of the whole, from the outside in. */
function strokesOf(widthPx: number): readonly number[] {
  const count = Math.min(24, Math.max(3, Math.round(((1 - INNERMOST) * widthPx) / 2 / SLOPE_PX)));
  return Array.from({ length: count }, (_, i) => 1 - ((1 - INNERMOST) * i) / (count - 1));
}

function alikeBands(bands: readonly BandMark[], { scene }: Sheet): readonly (readonly BandMark[])[] {
  const kindOf = ({ fill, opacity, id }: BandMark) => [fill, opacity, emphasisOf(scene, id)].join();
  const kinds = [...new Set(bands.map(kindOf))];
  return kinds.map((kind) => bands.filter((band) => kindOf(band) === kind));
}

function widthPx({ line, widthKm }: BandMark, { pxPerKm }: Projector): number {
  return widthKm * pxPerKm(line[Math.floor(line.length / 2)]![1]);
}
