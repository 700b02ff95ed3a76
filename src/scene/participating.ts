import type { AtlasIndex, IndexedMeeting } from "../atlas/atlasIndex";
import type { Filter } from "../atlas/participation/filter";
import { meetingsMatching } from "../atlas/participation/matching";
import { type Tally, tallyOf } from "../atlas/participation/tallyOf";
import { withoutUnknown } from "../atlas/participation/unknownIn";
import { asksMeetings, type View } from "../view/view";
import type { Hatches } from "./look";
import { type Way, waysTo } from "./ways";

/** Who takes part in the meetings that a reader asks about, as the map shows it. */
export interface Participating {
  /** Meetings that are left, oldest first. */
  readonly meetings: readonly IndexedMeeting[];
  /** Of each member, by ISO code. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** From where each party came. */
  readonly ways: readonly Way[];
  readonly hatches: Hatches | null;
}

/** `null` where nothing is asked about meetings: then the map shows corridors only. */
export function participating(
  index: AtlasIndex,
  view: Pick<View, "explore" | "table" | "filter" | "picked">,
  hatches: Hatches | null,
): Participating | null {
  if (!asksMeetings(view)) return null;
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
export function participatingKey(view: Pick<View, "explore" | "table" | "filter" | "picked">): string {
  if (!asksMeetings(view)) return "";
  const { kind, id } = view.picked ?? {};
  const isOnTheWay = kind === "meeting" || kind === "member" || kind === "party";
  return `${JSON.stringify(view.filter)} ${isOnTheWay ? id : ""}`;
}

/** The map shows all members, whichever parties the reader asks about. */
function everyMember(filter: Filter): Filter {
  const { parties: _, ...rest } = filter;
  return rest;
}
