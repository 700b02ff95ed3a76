import type { AtlasIndex, IndexedMeeting } from "../atlas/atlasIndex";
import { tookPart } from "../atlas/participation/attendance";
import type { Filter } from "../atlas/participation/filter";
import { meetingsMatching } from "../atlas/participation/matching";
import { type Tally, tallyOf } from "../atlas/participation/tallyOf";
import { withoutUnknown } from "../atlas/participation/unknownIn";
import { isExploring, type Picked, type View } from "../view/view";
import type { Hatches } from "./look";

/** Who takes part in the meetings that a reader asks about, as the map shows it. */
export interface Participating {
  /** Meetings that are left, oldest first. */
  readonly meetings: readonly IndexedMeeting[];
  /** Of each member, by ISO code. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Of these it is drawn who came from where: of few, or else of the one that is picked. */
  readonly arcsOf: readonly IndexedMeeting[];
  readonly hatches: Hatches | null;
}

/** Of more meetings than this, lines from everybody to everywhere are a web that nobody reads. */
const MOST_ARCS = 12;

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
    arcsOf: meetings.length <= MOST_ARCS ? meetings : meetings.filter(({ id }) => isPicked(id, view.picked)),
    hatches,
  };
}

/** What of the view decides `participating`, as a word: equal words, equal marks. */
export function participatingKey(view: Pick<View, "explore" | "filter" | "picked">): string {
  if (!isExploring(view)) return "";
  const meeting = view.picked?.kind === "meeting" ? view.picked.id : "";
  return `${JSON.stringify(view.filter)} ${meeting}`;
}

/** Ids of marks that show who was where, for what is picked. */
export function litMeetings(index: AtlasIndex, { kind, id }: Picked): readonly string[] {
  const its = index.meetings.filter(IS_OF[kind]?.(id) ?? (() => false));
  const parties = kind === "member" || kind === "party" ? [id] : null;
  return its.flatMap((meeting) => [
    `meeting:${meeting.id}`,
    ...(parties ?? meeting.parties.map(({ party }) => party)).map((party) => `arc:${meeting.id}:${party}`),
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

function isPicked(id: string, picked: Picked | null): boolean {
  return picked?.kind === "meeting" && picked.id === id;
}
