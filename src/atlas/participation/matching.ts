import type { AtlasIndex, IndexedMeeting } from "../atlasIndex";
import { evidenceAt } from "./attendance";
import {
  chosenIn,
  type Filter,
  MEETING_FACETS,
  type MeetingFacet,
  PARTY_FACETS,
  type PartyFacet,
} from "./filter";
import { mayLieBetween, spanOf } from "./span";

export type IndexedParticipation = IndexedMeeting["parties"][number];

/** A party at a meeting. */
export interface MeetingParticipation {
  readonly meeting: IndexedMeeting;
  readonly participation: IndexedParticipation;
}

/** The values that a meeting has in a facet. */
export const OF_MEETING: Readonly<Record<MeetingFacet, (meeting: IndexedMeeting) => readonly string[]>> = {
  series: ({ series }) => [series],
  corridors: ({ corridors }) => corridors,
  countries: ({ country }) => (country === null ? [] : [country]),
  formats: ({ format }) => [format],
  statuses: ({ status }) => [status],
  rosters: ({ roster }) => [roster],
  tiers: ({ tier }) => [tier],
};

/** The values that a party at a meeting has in a facet. */
export const OF_PARTY: Readonly<
  Record<PartyFacet, (participation: IndexedParticipation, meeting: IndexedMeeting) => readonly string[]>
> = {
  parties: ({ party }) => [party],
  persons: ({ persons = [] }) => persons,
  roles: ({ role }) => [role],
  evidence: (participation, meeting) => {
    const evidence = evidenceAt(meeting, participation);
    return evidence === null ? [] : [evidence];
  },
};

/** Meetings that fit the filter, oldest first; where it asks about parties, those at which somebody fits it. */
export function meetingsMatching(index: Pick<AtlasIndex, "meetings">, filter: Filter): IndexedMeeting[] {
  const anybody = !asksOfParties(filter);
  return index.meetings.filter(
    (meeting) =>
      meetingFits(meeting, filter) &&
      (anybody || meeting.parties.some((each) => partyFits(meeting, each, filter))),
  );
}

/** Parties at meetings where both fit the filter; meetings oldest first, parties in the order of the record. */
export function participationsMatching(
  index: Pick<AtlasIndex, "meetings">,
  filter: Filter,
): MeetingParticipation[] {
  return index.meetings
    .filter((meeting) => meetingFits(meeting, filter))
    .flatMap((meeting) =>
      meeting.parties
        .filter((each) => partyFits(meeting, each, filter))
        .map((participation) => ({ meeting, participation })),
    );
}

/** Whether a meeting fits all that the filter says of meetings. */
export function meetingFits(meeting: IndexedMeeting, filter: Filter): boolean {
  const isAnytime = filter.from === undefined && filter.to === undefined;
  return (
    (isAnytime || mayLieBetween(spanOf(meeting), filter)) &&
    MEETING_FACETS.every(
      (facet) => filter[facet] === undefined || isChosen(filter, facet, OF_MEETING[facet](meeting)),
    )
  );
}

/** Whether a party at a meeting fits all that the filter says of parties. */
export function partyFits(
  meeting: IndexedMeeting,
  participation: IndexedParticipation,
  filter: Filter,
): boolean {
  return PARTY_FACETS.every(
    (facet) =>
      filter[facet] === undefined || isChosen(filter, facet, OF_PARTY[facet](participation, meeting)),
  );
}

function asksOfParties(filter: Filter): boolean {
  return PARTY_FACETS.some((facet) => filter[facet] !== undefined);
}

/** Whether one of the values is chosen, or nothing is. */
export function isChosen(
  filter: Filter,
  facet: MeetingFacet | PartyFacet,
  values: readonly string[],
): boolean {
  const chosen = chosenIn(filter, facet);
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}
