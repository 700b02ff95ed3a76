import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { MetWith } from "../../atlas/participation/metWith";
import type { ListedParty } from "../../atlas/participation/parties";
import { box, type Chart, type ChartMark, words } from "./chart";
import type { FigureLook } from "./figureLook";

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
export function meetFigure({ met, never }: MetWith, look: FigureLook, options: MeetOptions): Chart {
  const { most } = options;
  // A panel that isn't seen has no width.
  const width = Math.max(options.width, LABEL + LEAST_BAR + COUNT);
  const bars = met.slice(0, most);
  const states = never.filter(({ kind }) => kind === "member" || kind === "neighbour");
  const scale = scaleLinear(
    [0, max(bars, ({ meetings }) => meetings.length) ?? 1],
    [0, width - LABEL - COUNT],
  );
  return {
    width,
    height: ROW * Math.max(1, bars.length + states.length),
    title: look.say("meet.title"),
    description: bars.map(({ id, meetings }) => `${look.partyName(id)} ${meetings.length}`).join(", "),
    marks: [
      ...bars.flatMap((other, i) => {
        const length = scale(other.meetings.length);
        return [
          name(other, i, look),
          box({ x: LABEL, y: i * ROW + 5, width: length, height: ROW - 10, radius: 2, fill: "centre" }),
          words({
            x: LABEL + length + 6,
            y: (i + 0.5) * ROW,
            text: String(other.meetings.length),
            maxWidth: COUNT,
          }),
        ];
      }),
      ...states.flatMap((other, i) => [
        name(other, bars.length + i, look),
        words({
          x: LABEL,
          y: (bars.length + i + 0.5) * ROW,
          text: look.say("together.never"),
          ink: "countryText",
          maxWidth: width - LABEL,
        }),
      ]),
    ],
  };
}

function name({ id, kind }: ListedParty, place: number, { partyName }: FigureLook): ChartMark {
  const title = partyName(id);
  const picks = kind === "country" ? null : ({ kind: kind === "member" ? "member" : "party", id } as const);
  return words({
    x: 0,
    y: (place + 0.5) * ROW,
    text: title,
    maxWidth: LABEL - 8,
    stands: { id: `party:${id}`, title, picks },
  });
}
