import type { Palette } from "../../scene/palette";
import { legendRun } from "../sheet/legendRun";
import type { WordedLegend } from "../sheet/mapSheet";
import { digestStyle } from "./digestStyle";
import type { Laid } from "./setText";

/** What the map beside shows that no name on it says: samples with their words, in a run. */
export function legendStrip(legend: WordedLegend, width: number, palette: Palette): Laid {
  const { size } = digestStyle(palette, 0.9).quiet;
  return legendRun(legend, width, { palette, size, isHeaded: false, id: "key" });
}
