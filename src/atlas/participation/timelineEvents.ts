import { asText } from "../asText";
import type { Atlas, Centre, Corridor, Figure, Meeting, Text } from "../atlas";
import { isText } from "../isText";
import type { Language } from "../vocabulary";
import { wasHeld } from "./attendance";
import type { Filter } from "./filter";
import { mayLieBetween, spanOf } from "./span";

/** Talks, agreements and permits, or what is studied, paid for and built. */
export type Side = "politics" | "steel";

/** Something on the way of a corridor or the Centre that is no meeting of the atlas: a milestone, or a year that is aimed at. */
export interface TimelineEvent {
  readonly id: string;
  /** A corridor; `null` for the Centre. */
  readonly corridor: string | null;
  readonly side: Side;
  readonly title: Text;
  /** Dates as far as they are known. */
  readonly start: string;
  readonly end: string;
  readonly parties: readonly string[];
  readonly isPlan: boolean;
  /** The meeting at which it happened. */
  readonly meeting: string | null;
  /** Its place among those of its corridor, or of the Centre, that matter most, from 0; `null` for all others. */
  readonly rank: number | null;
}

/** Oldest first. */
export type TimelineEvents = readonly TimelineEvent[];

/** Kinds of milestones at which something is studied, paid for, ordered or built. All others are politics. */
const STEEL: ReadonlySet<string> = new Set([
  "study",
  "tender",
  "finance",
  "financing",
  "contract",
  "construction",
  "inauguration",
  "commissioning",
]);

/** Figures of a corridor that name a year in which it is to be finished. */
const AIMS: ReadonlySet<string> = new Set(["commissioning-year", "completion-year", "operation-earliest"]);

/** Milestones of all corridors and of the Centre, and years that are aimed at. They come when the timeline is opened. */
export function timelineEventsOf(atlas: Atlas): TimelineEvents {
  const corridors = [...atlas.corridors.values()];
  return [
    ...corridors.flatMap((corridor) => milestonesOf(atlas, corridor.id, corridor)),
    ...milestonesOf(atlas, null, atlas.centre),
    ...corridors.flatMap(aimsOf),
  ].sort((a, b) => (spanOf(a).first < spanOf(b).first ? -1 : 1));
}

/** Events that fit what the filter says of corridors, parties and dates; the rest of it is about meetings. */
export function eventsMatching(events: TimelineEvents, filter: Filter): TimelineEvent[] {
  const { corridors, parties } = filter;
  return events.filter(
    (event) =>
      mayLieBetween(spanOf(event), filter) &&
      (corridors === undefined || (event.corridor !== null && corridors.includes(event.corridor))) &&
      (parties === undefined || event.parties.some((party) => parties.includes(party))),
  );
}

function milestonesOf(
  { meetings }: Atlas,
  corridor: string | null,
  { milestones, keyMilestones = [] }: Pick<Corridor | Centre, "milestones" | "keyMilestones">,
): TimelineEvent[] {
  const rankOf = (id: string) => (keyMilestones.includes(id) ? keyMilestones.indexOf(id) : null);
  return milestones.map(({ id, date, kind, title, parties, meeting = null }) => ({
    id: `${corridor ?? "centre"}/${id}`,
    corridor,
    side: STEEL.has(kind) ? "steel" : "politics",
    title: asText(title),
    start: date,
    end: date,
    parties,
    isPlan: kind.startsWith("planned") || isPlanned(meeting === null ? undefined : meetings.get(meeting)),
    meeting,
    rank: rankOf(id),
  }));
}

function isPlanned(meeting: Meeting | undefined): boolean {
  return meeting !== undefined && !wasHeld(meeting);
}

/** Years aimed at, the best supported claim of each figure; what names no year has no place in time. */
function aimsOf({ id, figures }: Corridor): TimelineEvent[] {
  return figures.filter(({ key }) => AIMS.has(key)).flatMap((figure) => aim(id, figure));
}

function aim(corridor: string, { key, label, claims }: Figure): TimelineEvent[] {
  const best = claims[0]?.value ?? "";
  const value = isText(best) ? best : { en: String(best) };
  const year = /\b\d{4}\b/.exec(value.en)?.[0];
  if (year === undefined) return [];
  return [
    {
      id: `${corridor}/${key}`,
      corridor,
      side: "steel",
      title: withValue(label, value),
      start: year,
      end: year,
      parties: [],
      isPlan: true,
      meeting: null,
      rank: null,
    },
  ];
}

/** “Completion year: 2032”, in every language of the label. */
function withValue(label: Text, value: Text): Text {
  return Object.fromEntries(
    Object.entries(label).map(([language, text]) => [
      language,
      `${text}: ${value[language as Language] ?? value.en}`,
    ]),
  ) as Text;
}
