import { box, type ChartMark, symbol, words } from "./chart";
import type { FigureLook, FigureWord } from "./figureLook";
import type { EventSymbol } from "./symbols";

const LINE = 22;
const COLUMN = 250;

/** Of the legend with its air, in px. */
export const timelineLegendHeight = 20 + 2 * LINE;

const SYMBOL_WORDS: readonly (readonly [EventSymbol, FigureWord])[] = [
  ["meeting", "event.meeting"],
  ["politics", "event.politics"],
  ["steel", "event.steel"],
  ["meeting-plan", "event.plan"],
];

/** What the symbols of the timeline mean. Colours are those of the corridors on the map. */
export function timelineLegend(x: number, top: number, look: FigureLook): ChartMark[] {
  const place = (i: number) => ({ x: x + Math.floor(i / 2) * COLUMN, y: top + 20 + (i % 2) * LINE });
  const vague = place(SYMBOL_WORDS.length);
  return [
    ...SYMBOL_WORDS.flatMap(([id, word], i) => {
      const { x: left, y } = place(i);
      return [symbol({ symbol: id, x: left + 8, y, ink: "countryText" }), text(left, y, word, look)];
    }),
    box({ x: vague.x, y: vague.y - 4, width: 18, height: 8, radius: 4, fill: "countryText", opacity: 0.55 }),
    text(vague.x, vague.y, "event.vague", look),
  ];
}

function text(x: number, y: number, word: FigureWord, look: FigureLook): ChartMark {
  return words({ x: x + 24, y, text: look.say(word), ink: "countryText", maxWidth: COLUMN - 30 });
}
