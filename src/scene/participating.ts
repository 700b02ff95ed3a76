import type { AtlasIndex, IndexedMeeting } from "../atlas/atlasIndex";
import { tookPart } from "../atlas/participation/attendance";
import type { Filter } from "../atlas/participation/filter";
import { meetingsMatching } from "../atlas/participation/matching";
import { type Tally, tallyOf } from "../atlas/participation/tallyOf";
import { withoutUnknown } from "../atlas/participation/unknownIn";
import { isExploring, type Picked, type View } from "../view/view";
import type { Hatches } from "./look";
import { type Way, wayId, waysTo } from "./ways";

/** Who takes part in the meetings that a reader asks about, as the map shows it. */
export interface Participating {
  /** Meetings that are left, oldest first. */
  readonly meetings: readonly IndexedMeeting[];
  /** Of each member, by ISO code. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Who came from where. */
  readonly ways: readonly Way[];
  readonly hatches: Hatches | null;
}

/** `null` where nothing is asked about meetings: then the map shows corridors only. */
export function participating(
  index: AtlasIndex,
  view: Pick<View, "explore" | "filter" | "picked">,
  hatches: Hatches | null,
): Participating | null {
  if (!isExploring(view)) return null;
  const filter = withoutUnknown(index, view.filter);
  const meetings = meetingsMatching(index, filter);
  return {
    meetings,
    tallies: new Map(tallyOf(index, everyMember(filter)).map((tally) => [tally.id, tally])),
    ways: waysTo(index, meetings, view.picked),
    hatches,
  };
}

/** What of the view decides `participating`, as a word: equal words, equal marks. */
export function participatingKey(view: Pick<View, "explore" | "filter" | "picked">): string {
  if (!isExploring(view)) return "";
  const { kind, id } = view.picked ?? {};
  const isOnTheWay = kind === "meeting" || kind === "member" || kind === "party";
  return `${JSON.stringify(view.filter)} ${isOnTheWay ? id : ""}`;
}

/** Ids of marks that show who was where, for what is picked. */
export function litMeetings(index: AtlasIndex, { kind, id }: Picked): readonly string[] {
  const its = index.meetings.filter(IS_OF[kind]?.(id) ?? (() => false));
  const parties = kind === "member" || kind === "party" ? [id] : null;
  return its.flatMap((meeting) => [
    `meeting:${meeting.id}`,
    ...(parties ?? meeting.parties.map(({ party }) => party)).map((party) => wayId(meeting, party)),
  ]);
}

const IS_OF: Readonly<Partial<Record<Picked["kind"], (id: string) => (meeting: IndexedMeeting) => boolean>>> =
  {
    meeting: (id) => (meeting) => meeting.id === id,
    series: (id) => (meeting) => meeting.series === id,
    corridor: (id) => (meeting) => meeting.corridors.includes(id),
    member: tookPartIn,
    party: tookPartIn,
  };

function tookPartIn(party: string) {
  return (meeting: IndexedMeeting) =>
    meeting.parties.some((each) => each.party === party && tookPart(meeting, each));
}

/** The map shows all members, whichever parties the reader asks about. */
function everyMember(filter: Filter): Filter {
  const { parties: _, ...rest } = filter;
  return rest;
}
