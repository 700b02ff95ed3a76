import type { AtlasIndex } from "../atlasIndex";
import { tookPart } from "./attendance";
import type { Filter } from "./filter";
import { meetingFits } from "./matching";
import { type ListedParty, partiesIn } from "./parties";

export interface Met extends ListedParty {
  /** Meetings at which both are reported to have taken part, oldest first. Whether they spoke to each other isn't known. */
  readonly meetings: readonly string[];
}

export interface MetWith {
  /** Most often first. */
  readonly met: readonly Met[];
  /** With whom it is at no same meeting in the reports read. That isn't a report that they never met. */
  readonly never: readonly ListedParty[];
}

/** With whom a party is reported to have been at the same meetings. Only what the filter says of meetings counts. */
export function metWith(index: AtlasIndex, party: string, filter: Filter = {}): MetWith {
  const meetings = meetingsByOther(index, party, filter);
  const others = partiesIn(index).filter(({ id }) => id !== party);
  return {
    met: others
      .flatMap((other) => {
        const shared = meetings.get(other.id);
        return shared === undefined ? [] : [{ ...other, meetings: shared }];
      })
      .sort((a, b) => b.meetings.length - a.meetings.length),
    never: others.filter(({ id }) => !meetings.has(id)),
  };
}

function meetingsByOther(index: AtlasIndex, party: string, filter: Filter): ReadonlyMap<string, string[]> {
  const meetings = new Map<string, string[]>();
  for (const meeting of index.meetings.filter((each) => meetingFits(each, filter))) {
    const there = new Set(
      meeting.parties.filter((each) => tookPart(meeting, each)).map((each) => each.party),
    );
    if (!there.delete(party)) continue;
    for (const other of there) {
      const shared = meetings.get(other);
      if (shared) shared.push(meeting.id);
      else meetings.set(other, [meeting.id]);
    }
  }
  return meetings;
}
