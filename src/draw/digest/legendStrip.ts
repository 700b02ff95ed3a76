import type { Palette } from "../../scene/palette";
import { legendRun } from "../sheet/legendRun";
import type { WordedLegend } from "../sheet/mapSheet";
import { digestStyle } from "./digestStyle";
import type { Laid } from "./setText";

/** More than so many lines would be a legend with a map. */
const MOST_LINES = 2;

/** What the map beside shows that no name on it says: samples with their words, in a run of few lines. */
export function legendStrip(legend: WordedLegend, width: number, palette: Palette): Laid {
  const { size } = digestStyle(palette, 0.9).quiet;
  return legendRun(legend, width, { palette, size, isHeaded: false, mostLines: MOST_LINES, id: "key" });
}
