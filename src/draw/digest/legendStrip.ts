import type { Palette } from "../../scene/palette";
import { textWidth } from "../flat/textWidth";
import type { WordedLegend } from "../sheet/mapSheet";
import { sampleShapes } from "../sheet/sampleShapes";
import { digestStyle } from "./digestStyle";
import { type Laid, placedAt, setText } from "./setText";

const SAMPLE = 26;
/** Between a sample and its words, and between two rows. */
const GAP = { words: 6, entries: 18 };
const SCALE = 0.9;
/** More than so many lines would be a legend with a map. */
const MOST_LINES = 2;

/** What the map beside shows that no name on it says: samples with their words, in a run of few lines. */
export function legendStrip({ groups }: WordedLegend, width: number, palette: Palette): Laid {
  const face = { ...digestStyle(palette, SCALE).quiet, ink: palette.ink.cityText };
  const line = face.size * 1.35;
  let [x, y] = [0, 0];
  const shapes = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ sample, text }, i) => {
      const room = SAMPLE + GAP.words + textWidth(text, face.size, face.weight, 0) + 2;
      if (x > 0 && x + room > width) [x, y] = [0, y + line];
      if (y >= MOST_LINES * line || room > width) return [];
      const id = `key-${i}`;
      const box = { x, y: y + face.size * 0.62, width: SAMPLE, scale: SCALE };
      const words = setText(text, face, `${id}-words`, room);
      const drawn = [
        ...sampleShapes(sample, box, `${id}-sample`, text),
        ...placedAt(words, x + SAMPLE + GAP.words, y).shapes,
      ];
      x += room + GAP.entries;
      return drawn;
    });
  return { height: shapes.length === 0 ? 0 : Math.min(y + line, MOST_LINES * line), shapes };
}
