import { max, range } from "d3-array";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { wasAt } from "../../atlas/participation/attendance";
import { box, type Chart, type ChartMark, rule, words } from "./chart";
import type { FigureLook } from "./figureLook";

const SIDE = 132;
const AXIS = 24;
const LEGEND = 30;
/** In px. A narrower figure has one word of its legend under the other. */
const STACKED = 720;
const COUNT = 18;
/** The longest bar, in px, and that of a narrow figure; a meeting has no more of it than `MOST_A_MEETING`. */
const BAR = { wide: 128, narrow: 92 };
const MOST_A_MEETING = 16;
/** In px. A narrower year has no room for its name beside the next one. */
const NAMED_YEAR = 38;
const LEAST_PLOT = 120;
const ALONE = 0.45;

type Pair<Each> = readonly [Each, Each];

/** A year: at how many meetings held both are reported, and at how many each without the other. */
interface Year {
  readonly year: number;
  readonly both: number;
  readonly alone: Pair<number>;
}

/**
 * Two parties over the years, the first upwards and the second downwards from one axis: at how many of the meetings held each is reported, those
 * at which both are next to the axis. An empty year is one without a report, and not one of absence.
 */
export function pairFigure(
  index: Pick<AtlasIndex, "meetings">,
  pair: Pair<string>,
  look: FigureLook,
  { width: wanted }: { readonly width: number },
): Chart {
  const years = yearsOf(index, pair);
  const width = Math.max(wanted, SIDE + LEAST_PLOT);
  const most = max(years, ({ both, alone }) => both + Math.max(...alone)) ?? 0;
  const bar = width < STACKED ? BAR.narrow : BAR.wide;
  const unit = Math.min(MOST_A_MEETING, bar / Math.max(1, most));
  const reach = Math.max(40, most * unit) + COUNT;
  const place: Place = { left: SIDE, step: (width - SIDE) / Math.max(1, years.length), reach, unit };
  return {
    ...{ width, height: 2 * reach + AXIS + (width < STACKED ? 2 : 1) * LEGEND },
    title: look.say("pair.title"),
    description: pair.map((id, side) => `${look.partyName(id)} ${saidOf(years, side as Side)}`).join("; "),
    marks: [
      ...pair.flatMap((id, side) => sideMarks(id, side as Side, years, place, look)),
      ...axisMarks(years, place, width),
      ...legend(2 * reach + AXIS, width, look),
    ],
  };
}

type Side = 0 | 1;

interface Place {
  readonly left: number;
  /** Width of a year, in px. */
  readonly step: number;
  /** From an edge of the axis to that of the figure. */
  readonly reach: number;
  /** Height of a meeting. */
  readonly unit: number;
}

/** From the first year in which one of them is reported to the last, those without as well. */
function yearsOf({ meetings }: Pick<AtlasIndex, "meetings">, [first, second]: Pair<string>): readonly Year[] {
  const reported = meetings.flatMap((meeting) => {
    const year = Number(meeting.start.slice(0, 4));
    const at = { year, first: wasAt(first, meeting), second: wasAt(second, meeting) };
    return at.first || at.second ? [at] : [];
  });
  const all = reported.map(({ year }) => year);
  if (all.length === 0) return [];
  return range(Math.min(...all), Math.max(...all) + 1).map((year) => {
    const count = (fits: (at: (typeof reported)[number]) => boolean) =>
      reported.filter((at) => at.year === year && fits(at)).length;
    return {
      year,
      both: count((at) => at.first && at.second),
      alone: [count((at) => !at.second), count((at) => !at.first)],
    };
  });
}

function countOf({ both, alone }: Year, side: Side): number {
  return both + alone[side];
}

function saidOf(years: readonly Year[], side: Side): string {
  return years.map((year) => `${year.year}: ${countOf(year, side)}`).join(", ");
}

function sideMarks(
  id: string,
  side: Side,
  years: readonly Year[],
  place: Place,
  look: FigureLook,
): ChartMark[] {
  const sum = years.reduce((all, year) => all + countOf(year, side), 0);
  const name = look.partyName(id);
  const y = side === 0 ? place.reach - 20 : place.reach + AXIS + 12;
  return [
    words({ x: 0, y, text: name, size: 14, weight: 600, maxWidth: SIDE - 12 }),
    words({ x: 0, y: y + 18, text: String(sum), ink: "countryText", maxWidth: SIDE - 12 }),
    ...years.flatMap((year, at) => barMarks(year, at, side, name, place)),
  ];
}

function barMarks(year: Year, at: number, side: Side, name: string, place: Place): ChartMark[] {
  const count = countOf(year, side);
  if (count === 0) return [];
  const { left, step, reach, unit } = place;
  const width = Math.min(34, step * 0.66);
  const x = left + at * step + (step - width) / 2;
  const stands = { id: `${side}-${year.year}`, title: `${name}, ${year.year}: ${count}`, picks: null };
  /** From the axis outwards. */
  const bar = (from: number, meetings: number, opacity: number): ChartMark[] => {
    const height = meetings * unit;
    const y = side === 0 ? reach - (from + meetings) * unit : reach + AXIS + from * unit;
    return meetings === 0 ? [] : [box({ x, y, width, height, fill: "centre", opacity, stands })];
  };
  const end = count * unit + COUNT / 2;
  return [
    ...bar(0, year.both, 1),
    ...bar(year.both, year.alone[side], ALONE),
    words({
      ...{ x: x + width / 2, y: side === 0 ? reach - end : reach + AXIS + end },
      ...{ text: String(count), align: "middle", ink: "countryText", maxWidth: step },
    }),
  ];
}

function axisMarks(years: readonly Year[], { left, step, reach }: Place, width: number): ChartMark[] {
  const every = Math.max(1, Math.ceil(NAMED_YEAR / step));
  const line = (y: number) => rule({ x1: left, y1: y, x2: width, y2: y });
  return [
    line(reach),
    line(reach + AXIS),
    ...years.flatMap(({ year }, at) =>
      // The last year is always named.
      (years.length - 1 - at) % every === 0
        ? [
            words({
              ...{ x: left + (at + 0.5) * step, y: reach + AXIS / 2, text: String(year), align: "middle" },
              ...{ ink: "countryText", maxWidth: step * every },
            }),
          ]
        : [],
    ),
  ];
}

function legend(top: number, width: number, { say }: FigureLook): ChartMark[] {
  const isStacked = width < STACKED;
  const column = isStacked ? width : width / 2;
  return (["both", "alone"] as const).flatMap((part, i): ChartMark[] => {
    const [x, y] = isStacked ? [0, top + LEGEND - 12 + i * 0.8 * LEGEND] : [i * column, top + LEGEND - 12];
    const opacity = part === "both" ? 1 : ALONE;
    return [
      box({ x, y: y - 6, width: 18, height: 12, fill: "centre", opacity }),
      words({ x: x + 26, y, text: say(`pair.${part}`), ink: "countryText", maxWidth: column - 30 }),
    ];
  });
}
