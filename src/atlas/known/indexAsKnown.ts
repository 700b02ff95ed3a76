import type { AtlasIndex, IndexedCorridor, IndexedFacility } from "../atlasIndex";
import { daysOf } from "../participation/span";
import { hasPassed } from "./passed";
import type { Since } from "./since";

/**
 * The index as it was known on a day: without later states of lines, without lines, corridors and parties of which nothing was known, and
 * without meetings that hadn't begun. Kind, voltage and course of a line bear no date, and are those known now. How many persons, documents
 * and claims there were isn't told.
 */
export function indexAsKnown(index: AtlasIndex, since: Since, day: string): AtlasIndex {
  const segments = dated(index.segments, day);
  const facilities = facilitiesAsKnown(index, segments, day);
  const meetings = index.meetings.filter(({ start }) => daysOf(start).first <= day);
  const known = {
    segments: idsOf(segments),
    facilities: idsOf(facilities),
    meetings: idsOf(meetings),
  };
  const corridors = index.corridors
    .filter(({ id }) => isSince(since.corridors[id], day))
    .map((corridor) => corridorAsKnown(corridor, known, since, day));
  const inCorridors = within(idsOf(corridors));
  const partOf = ({ id, ...country }: AtlasIndex["members"][number]) => ({
    ...{ id, ...country },
    corridors: corridors.flatMap(({ id: corridor, parties }) => (parties.includes(id) ? corridor : [])),
  });
  return {
    ...index,
    horizon: day,
    isPast: true,
    corridors,
    segments: segments.map(inCorridors),
    facilities: facilities.map(inCorridors),
    members: index.members.map(partOf),
    neighbours: index.neighbours.map(partOf),
    meetings: meetings.map(inCorridors),
    counts: {
      ...index.counts,
      corridors: corridors.length,
      segments: segments.length,
      facilities: facilities.length,
      meetings: meetings.length,
    },
  };
}

type Known = Readonly<Record<"segments" | "facilities" | "meetings", ReadonlySet<string>>>;

function corridorAsKnown(
  corridor: IndexedCorridor,
  known: Known,
  since: Since,
  day: string,
): IndexedCorridor {
  const parties = since.parties[corridor.id];
  return {
    ...corridor,
    segments: corridor.segments.filter((id) => known.segments.has(id)),
    facilities: corridor.facilities.filter((id) => known.facilities.has(id)),
    meetings: corridor.meetings.filter((id) => known.meetings.has(id)),
    parties: corridor.parties.filter((id) => isSince(parties?.[id], day)),
  };
}

/** What bears no state of its own, as a border point, is known with a line that ends there. */
function facilitiesAsKnown(
  { facilities }: AtlasIndex,
  segments: AtlasIndex["segments"],
  day: string,
): readonly IndexedFacility[] {
  const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
  const stated = new Set(dated(facilities, day).map(({ id }) => id));
  return facilities
    .filter(({ id, statuses }) => (statuses.length === 0 ? ends.has(id) : stated.has(id)))
    .map((facility) => ({
      ...facility,
      statuses: facility.statuses.filter(({ date }) => hasPassed(date, day)),
    }));
}

/** Those of which a state was known, with the states that were. */
function dated<Thing extends { readonly statuses: readonly { readonly date: string }[] }>(
  things: readonly Thing[],
  day: string,
): readonly Thing[] {
  return things.flatMap((thing) => {
    const statuses = thing.statuses.filter(({ date }) => hasPassed(date, day));
    return statuses.length === 0 ? [] : { ...thing, statuses };
  });
}

function within(known: ReadonlySet<string>) {
  return <Thing extends { readonly corridors: readonly string[] }>(thing: Thing): Thing => ({
    ...thing,
    corridors: thing.corridors.filter((id) => known.has(id)),
  });
}

function isSince(first: string | undefined, day: string): boolean {
  return first !== undefined && first <= day;
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
