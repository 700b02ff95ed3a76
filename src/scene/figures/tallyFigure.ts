import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { PartyKind } from "../../atlas/participation/parties";
import type { Tally } from "../../atlas/participation/tallyOf";
import { box, type Chart, type ChartMark, words } from "./chart";
import { type FigureLook, type FigureWord, inOrder, partyStands } from "./figureLook";

const ROW = 24;
const BAR = 12;
const LABEL = 132;
const COUNT = 64;
const LEGEND_LINE = 20;
/** In px. A hidden panel has no width, in which a bar would have a negative one. */
const LEAST_BAR = 40;

/** What the parts of a bar stand for, from its beginning; what is left of it is no report, and not absence. */
const PARTS = ["signatory", "present", "absent"] as const satisfies readonly (keyof Tally)[];
const PARTS_AND_REST = PARTS.length + 1;
/** In px. */
const TWO_COLUMNS = 600;
type Part = (typeof PARTS)[number];

const LOOK: Readonly<Record<Part, Partial<Parameters<typeof box>[0]>>> = {
  signatory: { fill: "centre" },
  present: { fill: "centre", opacity: 0.55 },
  absent: { stroke: "missionBText" },
};

export interface TallyOptions {
  /** In px. */
  readonly width: number;
  /** Whose tallies are shown. */
  readonly kind: PartyKind;
}

/**
 * At how many of the meetings held each party of a kind is reported, as bars on a track of all meetings held: signed, present, reported
 * absent. The rest of the track is what no report says.
 */
export function tallyFigure(
  tallies: readonly Tally[],
  look: FigureLook,
  { width: wanted, kind }: TallyOptions,
): Chart {
  const width = Math.max(wanted, LABEL + LEAST_BAR + COUNT);
  const rows = inOrder(
    tallies.filter((tally) => tally.kind === kind),
    look.byName,
  );
  const held = max(rows, (row) => row.held) ?? 0;
  const x = scaleLinear([0, Math.max(1, held)], [LABEL, width - COUNT]);
  return {
    width,
    height: rows.length * ROW + 10 + legendLines(width) * LEGEND_LINE,
    title: look.say("tally.title"),
    description: rows.map((row) => `${look.partyName(row.id)} ${countOf(row, look)}`).join(", "),
    marks: [
      ...rows.flatMap((row, i) => rowMarks(row, i * ROW, x, look)),
      ...legend(rows.length * ROW + 10, width, look),
    ],
  };
}

type Scale = (meetings: number) => number;

function rowMarks(row: Tally, top: number, x: Scale, look: FigureLook): ChartMark[] {
  const y = top + (ROW - BAR) / 2;
  const middle = top + ROW / 2;
  const text = look.partyName(row.id);
  return [
    words({ x: 0, y: middle, text, maxWidth: LABEL - 10, stands: partyStands(row, text) }),
    track(x(0), y, x(row.held) - x(0)),
    ...partMarks(row, y, x),
    words({
      x: x(row.held) + 8,
      y: middle,
      text: countOf(row, look),
      ink: "countryText",
      maxWidth: COUNT - 8,
    }),
  ];
}

/** Parts beside each other, without those of no meeting. */
function partMarks(row: Tally, y: number, x: Scale): ChartMark[] {
  let before = 0;
  return PARTS.flatMap((part) => {
    const from = before;
    before += row[part];
    if (row[part] === 0) return [];
    const inset = part === "absent" ? 0.5 : 0;
    return [
      box({
        x: x(from) + inset,
        y: y + inset,
        width: Math.max(1, x(before) - x(from) - 2 * inset),
        height: BAR - 2 * inset,
        ...LOOK[part],
      }),
    ];
  });
}

function track(x: number, y: number, width: number): ChartMark {
  return box({ x, y, width, height: BAR, fill: "neighbour" });
}

/** `11 / 67`; of whom no report says anything, “–”, which is another thing than none. */
function countOf({ reported, tookPart, held }: Tally, { say }: FigureLook): string {
  return reported === 0 ? say("tally.none") : `${tookPart} / ${held}`;
}

/** In two columns where the longest words fit into one: what no report means mustn't be cut off. */
function legendLines(width: number): number {
  return width >= TWO_COLUMNS ? PARTS_AND_REST / 2 : PARTS_AND_REST;
}

function legend(top: number, width: number, { say }: FigureLook): ChartMark[] {
  const perColumn = legendLines(width);
  const column = (width * perColumn) / PARTS_AND_REST;
  const rows: readonly (readonly [Part | "none", FigureWord])[] = [
    ...PARTS.map((part) => [part, `evidence.${part}`] as const),
    ["none", "tally.rest"],
  ];
  return rows.flatMap(([part, word], i): ChartMark[] => {
    const x = Math.floor(i / perColumn) * column;
    const y = top + ((i % perColumn) + 0.5) * LEGEND_LINE;
    const sample =
      part === "none"
        ? track(x, y - BAR / 2, 18)
        : { ...track(x, y - BAR / 2, 18), fill: null, ...LOOK[part] };
    return [
      sample as ChartMark,
      words({ x: x + 26, y, text: say(word), ink: "countryText", maxWidth: column - 30 }),
    ];
  });
}
