import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import { centreOf } from "../../atlas/centre";
import { wasHeld } from "../../atlas/participation/attendance";
import { type Condition, conditionsOf, withoutCondition } from "../../atlas/participation/emptiedBy";
import type { Filter } from "../../atlas/participation/filter";
import { meetingsMatching } from "../../atlas/participation/matching";
import { mayLieBetween, type Span, spanOf } from "../../atlas/participation/span";
import {
  eventsMatching,
  type Side,
  type TimelineEvent,
  type TimelineEvents,
} from "../../atlas/participation/timelineEvents";
import type { Picked } from "../../view/view";
import { hueAbout, hueOf } from "../hueOf";
import { textIn } from "../look";
import type { Ink } from "../palette";
import { type FigureLook, meetingTitle, seriesNames } from "./figureLook";
import type { EventSymbol } from "./symbols";

/** A meeting or an event, as the timeline shows it. */
export interface TimelineItem {
  readonly id: string;
  readonly side: Side;
  readonly span: Span;
  /** Known to the month or the year only: somewhere in its span. */
  readonly isVague: boolean;
  readonly isPlan: boolean;
  /** Whether it lies between the dates of the filter; others stay, quieter, so that the dates can be moved. */
  readonly fits: boolean;
  readonly symbol: EventSymbol;
  /** Of the corridors it is about, or those of them that the filter asks for, where all have one; of its own for what is about none, or several. */
  readonly ink: Ink;
  readonly label: string;
  readonly title: string;
  readonly picks: Picked | null;
}

/** What can be asked of an event that was no meeting. */
export const OF_EVENTS: ReadonlySet<Condition> = new Set(["corridors", "parties", "dates"]);

/**
 * Meetings and events that fit the filter, its dates apart. What happened at a meeting that is shown is told by the meeting;
 * only works are shown beside it. A filter of what only meetings have, as a series or a role, hides events that happened at none of these meetings.
 */
export function timelineItems(
  index: AtlasIndex,
  events: TimelineEvents,
  filter: Filter,
  look: FigureLook,
): readonly TimelineItem[] {
  const whenever = withoutCondition(filter, "dates");
  const meetings = meetingsMatching(index, whenever);
  const shown = new Set(meetings.map(({ id }) => id));
  const names = seriesNames(index, look);
  const isOfMeetings = conditionsOf(whenever).some((condition) => !OF_EVENTS.has(condition));
  return [
    ...meetings.map((meeting) => meetingItem(index, meeting, filter, look, names)),
    ...eventsMatching(events, whenever)
      .filter(({ meeting }) => !isOfMeetings || (meeting !== null && shown.has(meeting)))
      .filter(({ side, meeting }) => side === "steel" || meeting === null || !shown.has(meeting))
      .map((event) => eventItem(index, event, filter, look)),
  ];
}

function meetingItem(
  index: AtlasIndex,
  meeting: IndexedMeeting,
  filter: Filter,
  look: FigureLook,
  names: ReadonlyMap<string, string>,
): TimelineItem {
  const { id, series, ordinal, corridors } = meeting;
  const isPlan = !wasHeld(meeting);
  const asked = corridors.filter((each) => filter.corridors?.includes(each));
  return {
    id: `meeting:${id}`,
    side: "politics",
    ...when(meeting, filter),
    isPlan,
    symbol: isPlan ? "meeting-plan" : "meeting",
    ink: hueAbout(index, asked.length > 0 ? asked : corridors) ?? "centre",
    label: [names.get(series) ?? series, ordinal ?? []].flat().join(" "),
    title: meetingTitle(meeting, look),
    picks: { kind: "meeting", id },
  };
}

function eventItem(
  index: AtlasIndex,
  event: TimelineEvent,
  filter: Filter,
  { language, dates }: FigureLook,
): TimelineItem {
  const { id, corridor, side, isPlan, start, end } = event;
  const title = textIn(event.title, language);
  return {
    id: `event:${id}`,
    side,
    ...when(event, filter),
    isPlan,
    symbol: isPlan ? `${side}-plan` : side,
    ink: corridor === null ? "centre" : hueOf(index, corridor),
    label: title,
    title: `${title} · ${dates(start, end)}`,
    picks: corridor === null ? centreOf(index) : { kind: "corridor", id: corridor },
  };
}

function when(dated: { readonly start: string; readonly end: string }, filter: Filter) {
  const span = spanOf(dated);
  return {
    span,
    isVague: dated.start.length < "2025-09-09".length,
    fits: mayLieBetween(span, filter),
  };
}
