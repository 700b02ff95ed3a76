import type { Corridor } from "./atlas";
import { grouped } from "./grouped";

/** How a party must stand to a corridor for the corridor to count as one of its own. */
const OF_PARTY: Readonly<Record<Corridor["parties"][number]["standing"], boolean>> = {
  party: true,
  host: true,
  partner: true,
  interested: false,
  financier: false,
};

/** Corridors to which a country or an organisation is party, which it hosts, or in which it is a partner; by rank. */
export const corridorsOf = grouped(function* (atlas) {
  for (const corridor of atlas.corridors.values())
    for (const party of ownParties(corridor)) yield [party, corridor];
});

/** Every standing of a party, by rank of the corridors. */
export const standings = grouped(function* (atlas) {
  for (const { id, parties } of atlas.corridors.values())
    for (const standing of parties) yield [standing.party, { ...standing, corridor: id }];
});

/** Corridors that list a segment, by rank. */
export const corridorsWithSegment = grouped(function* (atlas) {
  for (const corridor of atlas.corridors.values()) for (const id of corridor.segments) yield [id, corridor];
});

/** Corridors that list a facility, by rank. */
export const corridorsWithFacility = grouped(function* (atlas) {
  for (const corridor of atlas.corridors.values()) for (const id of corridor.facilities) yield [id, corridor];
});

/** Segments that start or end at a facility. */
export const segmentsAt = grouped(function* (atlas) {
  for (const segment of atlas.segments.values())
    for (const facility of new Set([segment.from, segment.to])) yield [facility, segment];
});

/** Facilities that stand in a country. */
export const facilitiesIn = grouped(function* (atlas) {
  for (const facility of atlas.facilities.values()) yield [facility.country, facility];
});

/** Ids of the parties of a corridor, each once, in the order of the record. */
export function ownParties({ parties }: Corridor): string[] {
  return [...new Set(parties.filter(({ standing }) => OF_PARTY[standing]).map(({ party }) => party))];
}
