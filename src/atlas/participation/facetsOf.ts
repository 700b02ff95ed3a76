import type { AtlasIndex, IndexedMeeting } from "../atlasIndex";
import {
  chosenIn,
  FACETS,
  type Facet,
  type Filter,
  MEETING_FACETS,
  type MeetingFacet,
  PARTY_FACETS,
  type PartyFacet,
} from "./filter";
import { isChosen, OF_MEETING, OF_PARTY } from "./matching";
import { mayLieBetween, spanOf } from "./span";
import { valuesIn } from "./valuesIn";

export interface FacetValue {
  readonly value: string;
  /** Meetings that would be left if this value alone were chosen in its facet, and all other facets as they are. */
  readonly meetings: number;
  readonly isChosen: boolean;
}
export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

/** Every value of every facet with its live count. Values without a meeting stay in the list, so that lists don't jump. */
export function facetsOf(index: AtlasIndex, filter: Filter): Facets {
  const counts = countsOf(index, filter);
  return byFacet((facet) => {
    const chosen = chosenIn(filter, facet);
    const values = new Set([...valuesIn(index)[facet], ...chosen]);
    return [...values].map((value) => ({
      value,
      meetings: counts[facet].get(value) ?? 0,
      isChosen: chosen.includes(value),
    }));
  });
}

type Counts = Readonly<Record<Facet, Map<string, number>>>;

/**
 * One pass over the meetings. What fails in no facet counts everywhere; what fails in one facet only counts in
 * that one, because that facet's own choice doesn't narrow its counts.
 */
function countsOf(index: AtlasIndex, filter: Filter): Counts {
  const counts: Counts = byFacet(() => new Map());
  for (const meeting of index.meetings.filter((each) => mayLieBetween(spanOf(each), filter))) {
    const failed = MEETING_FACETS.filter((facet) => !isChosen(filter, facet, OF_MEETING[facet](meeting)));
    const parties = partyValues(meeting, filter);
    if (parties.someFits) {
      for (const facet of failedOnlyIn(failed, MEETING_FACETS))
        add(counts[facet], OF_MEETING[facet](meeting));
    }
    if (failed.length > 0) continue;
    for (const facet of PARTY_FACETS) add(counts[facet], parties.values[facet]);
  }
  return counts;
}

interface PartyValues {
  /** Whether somebody at the meeting fits, or nothing is asked of parties. */
  readonly someFits: boolean;
  /** By facet, the values of parties that fit all the other facets. */
  readonly values: Readonly<Record<PartyFacet, ReadonlySet<string>>>;
}

function partyValues(meeting: IndexedMeeting, filter: Filter): PartyValues {
  const values = Object.fromEntries(PARTY_FACETS.map((facet) => [facet, new Set<string>()])) as Record<
    PartyFacet,
    Set<string>
  >;
  let someFits = PARTY_FACETS.every((facet) => filter[facet] === undefined);
  for (const each of meeting.parties) {
    const failed = PARTY_FACETS.filter((facet) => !isChosen(filter, facet, OF_PARTY[facet](each, meeting)));
    someFits ||= failed.length === 0;
    for (const facet of failedOnlyIn(failed, PARTY_FACETS))
      for (const value of OF_PARTY[facet](each, meeting)) values[facet].add(value);
  }
  return { someFits, values };
}

/**
 * The facets in which a thing counts, by those that it failed: all where it failed none, that one where it failed one,
 * else none.
 */
function failedOnlyIn<Some extends MeetingFacet | PartyFacet>(
  failed: readonly Some[],
  all: readonly Some[],
): readonly Some[] {
  if (failed.length === 0) return all;
  return failed.length === 1 ? failed : [];
}

function add(counts: Map<string, number>, values: Iterable<string>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function byFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}
