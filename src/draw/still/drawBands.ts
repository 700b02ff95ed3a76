import { type BandMark, emphasisOf } from "../../scene/scene";
import {
  type AlikeBands,
  alikeBands,
  bandWidth,
  strengthAt,
  strokeCount,
  strokesOf,
} from "../flat/alikeBands";
import { element, group, tenth, thousandth } from "../svg/element";
import { opacityOf, pixelLine, type Sheet } from "./sheet";

/** So many px between the edges of two strokes can't be told from a slope, without a filter. */
const SLOPE = { px: 3, fewest: 3, most: 24 };

/** Bands of one colour are laid in groups, a stroke at a time, so that they don't darken where segments meet. */
export function drawBands(bands: readonly BandMark[], sheet: Sheet): string {
  const drawn = alikeBands(bands, ({ id }) => emphasisOf(sheet.scene, id)).map((alike) =>
    drawAlike(alike, sheet),
  );
  return group(
    { "data-mark": "band", fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
    drawn.join(""),
  );
}

function drawAlike({ first, bands }: AlikeBands, sheet: Sheet): string {
  const line = pixelLine(sheet);
  const ways = bands.map((band) => ({
    d: line(band.line),
    width: bandWidth(band, sheet.projector.pxPerKm),
  }));
  const parts = strokesOf(strokeCount(Math.max(...ways.map(({ width }) => width)), SLOPE));
  const opacity = thousandth(strengthAt(0, parts.length, first.opacity));
  const strokes = parts.map((part) => {
    const paths = ways.map(
      ({ d, width }) => d && element("path", { d, "stroke-width": tenth(width * part) }),
    );
    return group({ opacity }, paths.join(""));
  });
  return group({ stroke: first.fill, ...opacityOf(first, sheet) }, strokes.join(""));
}
