import type { AtlasIndex } from "../atlasIndex";
import {
  chosenIn,
  type Facet,
  type Filter,
  MEETING_FACETS,
  type MeetingFacet,
  type PartyFacet,
  withChosen,
} from "./filter";
import { meetingFits, meetingsMatching, OF_MEETING, OF_PARTY, partyFits } from "./matching";
import { valuesIn } from "./valuesIn";

export interface FacetValue {
  readonly value: string;
  /** Meetings that would be left if this value alone were chosen in its facet, and all other facets as they are. */
  readonly meetings: number;
  readonly isChosen: boolean;
}

/**
 * Every value of a facet with its live count. Values without a meeting stay in the list, so that lists don't jump. It goes through all
 * meetings, so only what shows the counts asks for them.
 */
export function facetOf(index: AtlasIndex, filter: Filter, facet: Facet): readonly FacetValue[] {
  const chosen = new Set(chosenIn(filter, facet));
  const counts = countsOf(index, withChosen(filter, facet, []), facet);
  return [...new Set([...valuesIn(index)[facet], ...chosen])].map((value) => ({
    value,
    meetings: counts.get(value) ?? 0,
    isChosen: chosen.has(value),
  }));
}

/** At how many meetings that fit what is asked in the other facets each value is. */
function countsOf(index: AtlasIndex, others: Filter, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (values: Iterable<string>) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (isOfMeetings(facet))
    for (const meeting of meetingsMatching(index, others)) add(OF_MEETING[facet](meeting));
  else
    for (const meeting of index.meetings)
      if (meetingFits(meeting, others)) add(partyValues(meeting, others, facet));
  return counts;
}

function isOfMeetings(facet: Facet): facet is MeetingFacet {
  return (MEETING_FACETS as readonly Facet[]).includes(facet);
}

/** Values of parties that fit, each once. */
function partyValues(
  meeting: AtlasIndex["meetings"][number],
  others: Filter,
  facet: PartyFacet,
): ReadonlySet<string> {
  const values = new Set<string>();
  for (const each of meeting.parties)
    if (partyFits(meeting, each, others))
      for (const value of OF_PARTY[facet](each, meeting)) values.add(value);
  return values;
}
