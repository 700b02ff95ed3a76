import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { MetWith } from "../../atlas/participation/metWith";
import type { ListedParty } from "../../atlas/participation/parties";
import { box, type Chart, type ChartMark, words } from "./chart";
import { type FigureLook, partyStands } from "./figureLook";

export interface MeetOptions {
  /** In px. */
  readonly width: number;
  /** At most so many bars: the small figure of a member's page. */
  readonly most: number;
}

const ROW = 24;
const LABEL = 150;
const COUNT = 36;
const LEAST_BAR = 40;

/**
 * With whom a party is reported at the same meetings, as bars, most first; then members and neighbours with whom it is at none in
 * the reports read, in words and without a bar, because that isn't a count of nothing.
 */
export function meetFigure({ met, never: notMet }: MetWith, look: FigureLook, options: MeetOptions): Chart {
  // A hidden panel has no width, in which a bar would have a negative one.
  const width = Math.max(options.width, LABEL + LEAST_BAR + COUNT);
  const bars = met.slice(0, options.most);
  const states = notMet.filter(({ kind }) => kind === "member" || kind === "neighbour");
  const most = max(bars, ({ meetings }) => meetings.length) ?? 1;
  const scale = scaleLinear([0, most], [0, width - LABEL - COUNT]);
  const never = { text: look.say("together.never"), ink: "countryText" } as const;
  return {
    width,
    height: ROW * Math.max(1, bars.length + states.length),
    title: look.say("meet.title"),
    description: bars.map(({ id, meetings }) => `${look.partyName(id)} ${meetings.length}`).join(", "),
    marks: [
      ...bars.flatMap((other, i) => barMarks(other, i, scale(other.meetings.length), look)),
      ...states.flatMap((other, i) => [
        name(other, bars.length + i, look),
        words({ x: LABEL, y: middleOf(bars.length + i), ...never, maxWidth: width - LABEL }),
      ]),
    ],
  };
}

const middleOf = (place: number) => (place + 0.5) * ROW;

function barMarks(
  other: MetWith["met"][number],
  place: number,
  width: number,
  look: FigureLook,
): ChartMark[] {
  const count = String(other.meetings.length);
  return [
    name(other, place, look),
    box({ x: LABEL, y: place * ROW + 5, width, height: ROW - 10, radius: 2, fill: "centre" }),
    words({ x: LABEL + width + 6, y: middleOf(place), text: count, maxWidth: COUNT }),
  ];
}

function name(party: ListedParty, place: number, look: FigureLook): ChartMark {
  const text = look.partyName(party.id);
  return words({ x: 0, y: middleOf(place), text, maxWidth: LABEL - 8, stands: partyStands(party, text) });
}
