import type { AtlasIndex, IndexedCorridor, IndexedMeeting } from "../atlas/atlasIndex";
import type { Picked, PickedKind } from "../view/view";
import type { Lit } from "./scene";

/** Ids of marks that a pick makes stand out. `null` where nothing is picked, or where what is picked isn't on the map. */
export function litBy(index: AtlasIndex, picked: Picked | null): Lit | null {
  if (picked === null) return null;
  const ids = LIT[picked.kind](index, picked.id);
  return ids.length === 0 ? null : { focus: new Set(ids) };
}

type Ids = readonly string[];

const LIT: Record<PickedKind, (index: AtlasIndex, id: string) => Ids> = {
  corridor: (index, id) =>
    index.corridors.filter((each) => each.id === id).flatMap((each) => corridorIds(each)),
  segment: (index, id) => index.segments.filter((each) => each.id === id).flatMap(segmentIds),
  facility: (index, id) =>
    index.facilities.filter((each) => each.id === id).flatMap(({ id }) => facilityIds(id)),
  member: partyIds,
  party: partyIds,
  meeting: (index, id) =>
    index.meetings.filter((each) => each.id === id).flatMap((each) => meetingIds(index, each)),
  series: (index, id) =>
    index.meetings.filter(({ series }) => series === id).flatMap((each) => meetingIds(index, each)),
  centre: ({ members }) => members.flatMap(({ id }) => countryIds(id)),
  plant: (_, id) => [`plant:${id}`],
  substation: (_, id) => [`substation:${id}`],
  interconnector: (_, id) => [`interconnector:${id}`],
};

/** A corridor with everything along it, and the countries that are party to it. */
function corridorIds({ id, segments, facilities, parties }: IndexedCorridor): Ids {
  return [
    `name:corridor:${id}`,
    ...segments.flatMap(lineIds),
    ...facilities.flatMap(facilityIds),
    ...parties.flatMap(countryIds),
  ];
}

/** A segment with the facilities at its ends. */
function segmentIds({ id, from, to }: AtlasIndex["segments"][number]): Ids {
  return [...lineIds(id), ...facilityIds(from), ...facilityIds(to)];
}

/** A country, and the lines of the corridors to which it or an organisation is party. */
function partyIds({ corridors }: AtlasIndex, id: string): Ids {
  const its = corridors.filter(({ parties }) => parties.includes(id));
  return isCountry(id) ? [...countryIds(id), ...its.flatMap(linesOf)] : its.flatMap(linesOf);
}

/** The corridors that a meeting is about, and the countries reported present or that signed there. */
function meetingIds(index: AtlasIndex, meeting: IndexedMeeting): Ids {
  const about = index.corridors.filter(({ id }) => meeting.corridors.includes(id));
  const present = meeting.parties.filter(
    ({ evidence }) => evidence === "present" || evidence === "signatory",
  );
  return [...about.flatMap(linesOf), ...present.flatMap(({ party }) => countryIds(party))];
}

const linesOf = ({ id, segments }: IndexedCorridor): Ids => [
  `name:corridor:${id}`,
  ...segments.flatMap(lineIds),
];
const lineIds = (id: string): Ids => [`segment:${id}`, `band:${id}`];
const facilityIds = (id: string): Ids => [`facility:${id}`, `name:facility:${id}`];
const countryIds = (id: string): Ids => (isCountry(id) ? [`country:${id}`, `name:country:${id}`] : []);
/** Countries have ISO 3166-1 alpha-2 codes; ids of organisations are in small letters. */
const isCountry = (id: string) => /^[A-Z]{2}$/.test(id);
