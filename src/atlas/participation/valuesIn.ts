import type { AtlasIndex, IndexedMeeting } from "../atlasIndex";
import { FACET_WORDS, type Facet } from "./filter";
import { OF_MEETING } from "./matching";
import { partiesIn } from "./parties";

/** The values that a facet can have, in the order in which they are listed. */
export function valuesIn(index: AtlasIndex): Readonly<Record<Facet, readonly string[]>> {
  const found = lists.get(index) ?? {
    ...FACET_WORDS,
    series: index.series.map(({ id }) => id),
    corridors: index.corridors.map(({ id }) => id),
    parties: partiesIn(index).map(({ id }) => id),
    persons: [...new Set(index.meetings.flatMap(personsAt))],
    countries: [...new Set(index.meetings.flatMap(OF_MEETING.countries))].sort(),
  };
  lists.set(index, found);
  return found;
}

const lists = new WeakMap<AtlasIndex, Readonly<Record<Facet, readonly string[]>>>();

/** All whom reports name at a meeting. */
function personsAt({ parties }: IndexedMeeting): readonly string[] {
  return parties.flatMap(({ persons = [] }) => persons);
}
