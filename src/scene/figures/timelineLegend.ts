import { max } from "d3-array";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { hueOf } from "../hueOf";
import { textIn } from "../look";
import type { Ink } from "../palette";
import { box, type ChartMark, symbol, words } from "./chart";
import type { FigureLook } from "./figureLook";
import type { EventSymbol } from "./symbols";
import type { TimelineItem } from "./timelineItems";

const LINE = 22;
/** Between the last item and the legend, in px. */
const AIR = 9;
const SAMPLE = 24;
/** Width of a letter at most, on the average, in px. */
const LETTER = 6.6;

/** What stands beside words: a symbol, a bar, or the ink of a corridor. */
type Sample = { readonly symbol: EventSymbol } | { readonly bar: Ink; readonly opacity: number };

interface Entry {
  readonly sample: Sample;
  readonly text: string;
}

export interface TimelineLegend {
  readonly height: number;
  readonly marks: readonly ChartMark[];
}

/**
 * What the symbols of the timeline mean, and the colours of what is on it, which are those of the corridors on the map. In as many columns
 * as there is room for.
 */
export function timelineLegend(
  index: AtlasIndex,
  items: readonly TimelineItem[],
  place: { readonly x: number; readonly top: number; readonly width: number },
  look: FigureLook,
): TimelineLegend {
  const entries = [...formEntries(look), ...hueEntries(index, items, look)];
  const column = Math.min(place.width, SAMPLE + 16 + LETTER * (max(entries, ({ text }) => text.length) ?? 0));
  const columns = Math.max(1, Math.floor(place.width / column));
  const lines = Math.ceil(entries.length / columns);
  return {
    height: AIR + lines * LINE,
    marks: entries.flatMap((entry, i) =>
      entryMarks(
        entry,
        place.x + Math.floor(i / lines) * column,
        place.top + AIR + ((i % lines) + 0.5) * LINE,
        column,
      ),
    ),
  };
}

function formEntries({ say }: FigureLook): readonly Entry[] {
  return [
    { sample: { symbol: "meeting" }, text: say("event.meeting") },
    { sample: { symbol: "politics" }, text: say("event.politics") },
    { sample: { symbol: "steel" }, text: say("event.steel") },
    { sample: { symbol: "meeting-plan" }, text: say("event.plan") },
    { sample: { bar: "countryText", opacity: 0.55 }, text: say("event.vague") },
  ];
}

/** Of inks that are on the timeline: the corridors of the mission by name, then all others together, then what is about none or several. */
function hueEntries(index: AtlasIndex, items: readonly TimelineItem[], look: FigureLook): readonly Entry[] {
  const inks = new Set(items.map(({ ink }) => ink));
  const missions = index.corridors
    .filter(({ role }) => role === "mission")
    .map(({ id, shortNames }) => [hueOf(index, id), textIn(shortNames, look.language)] as const);
  return [
    ...missions,
    ["context", look.say("hue.context")] as const,
    ["centre", look.say("hue.none")] as const,
  ]
    .filter(([ink]) => inks.has(ink))
    .map(([ink, text]) => ({ sample: { bar: ink, opacity: 1 }, text }));
}

function entryMarks({ sample, text }: Entry, x: number, y: number, column: number): ChartMark[] {
  return [
    "symbol" in sample
      ? symbol({ symbol: sample.symbol, x: x + 8, y, ink: "countryText" })
      : box({
          x,
          y: y - 4,
          width: 17,
          height: 8,
          radius: sample.opacity < 1 ? 4 : 1,
          fill: sample.bar,
          opacity: sample.opacity,
        }),
    words({ x: x + SAMPLE, y, text, ink: "countryText", maxWidth: column - SAMPLE - 6 }),
  ];
}
