import type { BandMark } from "../../scene/scene";
import { alikeBands, INNERMOST, strengthAt, strokesOf } from "../flat/alikeBands";
import type { Projector } from "../flat/projectorOf";
import { element, group, tenth, thousandth } from "../svg/element";
import { opacityOf, pixelLine, type Sheet } from "./sheet";

/** So many px between the edges of two strokes can't be told from a slope. */
const SLOPE_PX = 3;

/**
 * Bands of one colour are laid in groups, a stroke at a time, so that they don't darken where segments meet.
 * The width is that of the middle of the line: a band is too vague for more.
 */
export function drawBands(bands: readonly BandMark[], sheet: Sheet): string {
  const line = pixelLine(sheet);
  const drawn = alikeBands(bands, sheet.scene).map((alike) => {
    const { fill, opacity, id } = alike[0]!;
    const widest = Math.max(...alike.map((band) => widthPx(band, sheet.projector)));
    const parts = strokesOf(countFor(widest));
    const own = strengthAt(0, parts.length, opacity);
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

/** How many strokes make a band of that width look soft: without a filter. */
function countFor(widthPx: number): number {
  return Math.min(24, Math.max(3, Math.round(((1 - INNERMOST) * widthPx) / 2 / SLOPE_PX)));
}

function widthPx({ line, widthKm }: BandMark, { pxPerKm }: Projector): number {
  return widthKm * pxPerKm(line[Math.floor(line.length / 2)]![1]);
}
