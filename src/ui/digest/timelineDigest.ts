import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import { wasHeld } from "../../atlas/participation/attendance";
import { conditionsOf } from "../../atlas/participation/emptiedBy";
import type { Filter } from "../../atlas/participation/filter";
import { meetingsMatching } from "../../atlas/participation/matching";
import { daysOf } from "../../atlas/participation/span";
import {
  eventsMatching,
  type TimelineEvent,
  type TimelineEvents,
} from "../../atlas/participation/timelineEvents";
import type { ChronicleBlock, ChronicleEvent } from "../../draw/digest/digest";
import { OF_EVENTS } from "../../scene/figures/timelineItems";
import { hueAbout } from "../../scene/hueOf";
import type { Ink } from "../../scene/palette";
import type { AllWords } from "../locale/words";
import { eventText } from "./eventText";
import { questionTold } from "./questionTold";
import type { Told } from "./told";

/** As many events as can be read on a page. */
const MOST = 12;

/** What mattered when: on one page, whatever was asked. */
export function timelineDigest(
  index: AtlasIndex,
  all: TimelineEvents,
  filter: Filter,
  asked: readonly string[],
  words: AllWords,
): Told {
  const meetings = meetingsMatching(index, filter).filter(wasHeld);
  const ranked = eventsThatMatter(index, all, filter, meetings);
  const told = ranked.length > 0 ? "milestones" : "meetings";
  const events = told === "milestones" ? ranked : lastOf(meetings);
  if (events.length === 0) return questionTold(words.t("explore.empty"), asked, [], words);
  const first = Math.min(...events.map(({ start }) => yearOf(start)));
  const held = meetings.filter(({ start }) => yearOf(start) >= first);
  const block: ChronicleBlock = {
    block: "chronicle",
    heading: "",
    years: yearsOf(first, events, held),
    events: events.map((event) => eventOf(event, index, words)),
    keys: keysOf(index, told, events, words),
  };
  return questionTold(
    words.t(`digest.timeline.${told}`, { held: held.length, year: String(first) }),
    [...asked, words.t(`digest.timeline.${told}.means`)],
    [block],
    words,
  );
}

type Event = Pick<TimelineEvent, "title" | "start" | "end" | "isPlan" | "meeting"> & {
  /** What it is about; none where it is about the Centre. */
  readonly corridors: readonly string[];
  readonly rank: number;
};

/** Those that the records rank first, as many as can be read. Oldest first. */
function eventsThatMatter(
  index: AtlasIndex,
  all: TimelineEvents,
  filter: Filter,
  meetings: readonly IndexedMeeting[],
): readonly Event[] {
  return eventsMatching(all, filter)
    .flatMap(({ corridor, rank, ...event }) =>
      rank === null
        ? []
        : [{ ...event, corridors: corridor === null ? [] : [corridor], rank: rankIn(index, corridor, rank) }],
    )
    .filter(({ meeting }) => isAsked(meeting, filter, meetings))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .sort(byDate);
}

/** Where the records rank none of those asked for: the last meetings. */
function lastOf(meetings: readonly IndexedMeeting[]): readonly Event[] {
  return meetings.slice(-MOST).map(({ id, title, start, end, corridors }) => ({
    ...{ title, start, end, corridors, isPlan: false, meeting: id, rank: 0 },
  }));
}

/** The corridors of the mission and the Centre come before those that are their context. */
function rankIn({ corridors }: AtlasIndex, id: string | null, rank: number): number {
  const isContext = corridors.some((corridor) => corridor.id === id && corridor.role === "context");
  return isContext ? 2 * rank + 1.5 : rank;
}

/** Who asks for what only a meeting has, as a series, isn't told of events of none of these meetings. */
function isAsked(meeting: string | null, filter: Filter, meetings: readonly IndexedMeeting[]): boolean {
  return (
    conditionsOf(filter).every((condition) => OF_EVENTS.has(condition)) ||
    meetings.some(({ id }) => id === meeting)
  );
}

const byDate = (a: Event, b: Event) => (daysOf(a.start).first < daysOf(b.start).first ? -1 : 1);
const yearOf = (date: string) => Number(date.slice(0, 4));

function yearsOf(
  first: number,
  events: readonly Event[],
  held: readonly IndexedMeeting[],
): ChronicleBlock["years"] {
  const last = Math.max(first, ...[...events, ...held].map(({ end }) => yearOf(end)));
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: held.filter(({ start }) => yearOf(start) === first + i).length,
  }));
}

function eventOf(event: Event, index: AtlasIndex, words: AllWords): ChronicleEvent {
  const { corridors, start, end, isPlan, rank } = event;
  const day = daysOf(start);
  const middle = (Date.parse(day.first) + Date.parse(day.last)) / 2;
  const year = yearOf(start);
  const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return {
    date: words.range(start, end),
    text: eventText(event, index, words),
    at: year + (middle - from) / (to - from),
    ink: inkOf(index, corridors),
    isPlan,
    rank,
  };
}

function inkOf(index: AtlasIndex, corridors: readonly string[]): Ink {
  return hueAbout(index, corridors) ?? "centre";
}

/** Whose each ink is. Where all is about no corridor or several, there is nothing to tell apart. */
function keysOf(
  index: AtlasIndex,
  told: "milestones" | "meetings",
  events: readonly Event[],
  { t, said }: AllWords,
): ChronicleBlock["keys"] {
  const inks = new Set(events.map(({ corridors }) => inkOf(index, corridors)));
  if (!index.corridors.some(({ id }) => inks.has(inkOf(index, [id])))) return [];
  const keys = index.corridors.map(
    ({ id, role, shortNames }) =>
      [
        inkOf(index, [id]),
        role === "mission" ? said(shortNames).text : t("legend.corridor.context"),
      ] as const,
  );
  const others = told === "milestones" ? index.centre.short : t("figure.hue.none");
  return [...new Map<Ink, string>([...keys, ["centre", others]])]
    .filter(([ink]) => inks.has(ink))
    .map(([ink, name]) => ({ ink, name }));
}
