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
import { hueOf } from "../../scene/hueOf";
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
  const events = eventsThatMatter(index, all, filter, meetings);
  const first = firstYear(events, meetings);
  const held = meetings.filter(({ start }) => yearOf(start) >= first);
  const block: ChronicleBlock = {
    block: "chronicle",
    heading: "",
    years: yearsOf(first, events, held),
    events: events.map((event) => eventOf(event, index, words)),
    keys: keysOf(index, events, words),
  };
  return questionTold(
    words.t("digest.timeline", { held: held.length, year: String(first) }),
    [...asked, words.t("digest.timeline.means")],
    [block],
    words,
  );
}

type Event = Pick<TimelineEvent, "corridor" | "title" | "start" | "end" | "isPlan" | "meeting"> & {
  readonly rank: number;
};

/** Those that the records rank first, as many as can be read; where they rank none of those asked for, the last meetings. Oldest first. */
function eventsThatMatter(
  index: AtlasIndex,
  all: TimelineEvents,
  filter: Filter,
  meetings: readonly IndexedMeeting[],
): readonly Event[] {
  const ranked = eventsMatching(all, filter)
    .flatMap((event) =>
      event.rank === null ? [] : [{ ...event, rank: rankIn(index, event.corridor, event.rank) }],
    )
    .filter(({ meeting }) => isAsked(meeting, filter, meetings))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
  if (ranked.length > 0) return ranked.sort(byDate);
  return meetings.slice(-MOST).map(({ id, title, start, end, corridors }) => ({
    ...{ title, start, end, isPlan: false, meeting: id, rank: 0 },
    corridor: corridors[0] ?? null,
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

function firstYear(events: readonly Event[], meetings: readonly IndexedMeeting[]): number {
  return Math.min(...(events.length > 0 ? events : meetings).map(({ start }) => yearOf(start)));
}

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
  const { corridor, start, end, isPlan, rank } = event;
  const day = daysOf(start);
  const middle = (Date.parse(day.first) + Date.parse(day.last)) / 2;
  const year = yearOf(start);
  const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return {
    date: words.range(start, end),
    text: eventText(event, index, words),
    at: year + (middle - from) / (to - from),
    ink: inkOf(index, corridor),
    isPlan,
    rank,
  };
}

function inkOf(index: AtlasIndex, corridor: string | null): Ink {
  return corridor === null ? "centre" : hueOf(index, corridor);
}

function keysOf(index: AtlasIndex, events: readonly Event[], { t, said }: AllWords): ChronicleBlock["keys"] {
  const keys = new Map<Ink, string>();
  const corridors = index.corridors.filter(({ id }) => events.some(({ corridor }) => corridor === id));
  for (const { id, role, shortNames } of corridors)
    keys.set(inkOf(index, id), role === "mission" ? said(shortNames).text : t("legend.corridor.context"));
  if (events.some(({ corridor }) => corridor === null)) keys.set("centre", index.centre.short);
  return [...keys].map(([ink, name]) => ({ ink, name }));
}
