import type { Atlas } from "./atlas";
import {
  corridorsWithFacility,
  corridorsWithSegment,
  facilitiesIn,
  segmentsAt,
  standings,
} from "./corridors";
import type { Entry, EntryOf, TakesPart } from "./entry";
import { lengthKm } from "./lengthKm";
import {
  attendances,
  meetingsAbout,
  meetingsOf,
  meetingsOfCentre,
  meetingsTouching,
  presences,
  rostersOf,
  seriesNeighbours,
} from "./meetings";
import { namesIn } from "./names";

type Kind = Entry["kind"];
/** What stands in an entry besides its kind, its id and the names. */
type Body<Of extends Kind> = Omit<EntryOf<Of>, "kind" | "id" | "names">;

/** Everything that is said about one thing, as plain values that JSON carries unchanged. `null` for an unknown id. */
export function entryOf<Of extends Kind>(atlas: Atlas, kind: Of, id: string): EntryOf<Of> | null {
  const body = BODIES[kind](atlas, id);
  if (!body) return null;
  const page = { kind, id, ...body };
  return { ...page, names: namesIn(atlas, page) } as unknown as EntryOf<Of>;
}

/** The record alone, as the atlas has it. `null` for an unknown id. */
export function recordOf<Of extends Kind>(atlas: Atlas, kind: Of, id: string): EntryOf<Of>["record"] | null {
  return BODIES[kind](atlas, id)?.record ?? null;
}

/** Of an atlas that is read, which doesn't change: files, pages and search ask for all of them in turn. */
const entries = new WeakMap<Atlas, readonly Entry[]>();

/** Every entry that there is. */
export function everyEntry(atlas: Atlas): readonly Entry[] {
  const known = entries.get(atlas);
  if (known) return known;
  const made = entryIds(atlas).map(({ kind, id }) => {
    const entry = entryOf(atlas, kind, id);
    if (entry === null) throw new Error(`The atlas lists ${kind}/${id} and has no record of it.`);
    return entry;
  });
  entries.set(atlas, made);
  return made;
}

/** What every entry is of. */
export function entryIds(atlas: Atlas): { readonly kind: Kind; readonly id: string }[] {
  return Object.entries(IDS).flatMap(([kind, ids]) =>
    [...ids(atlas)].map((id) => ({ kind: kind as Kind, id })),
  );
}

const IDS: Readonly<Record<Kind, (atlas: Atlas) => Iterable<string>>> = {
  corridor: ({ corridors }) => corridors.keys(),
  segment: ({ segments }) => segments.keys(),
  facility: ({ facilities }) => facilities.keys(),
  member: ({ countries }) => [...countries.values()].filter(({ eco }) => eco).map(({ id }) => id),
  party: ({ countries, organisations }) => [
    ...[...countries.values()].filter(({ eco }) => !eco).map(({ id }) => id),
    ...organisations.keys(),
  ],
  person: ({ people }) => people.keys(),
  meeting: ({ meetings }) => meetings.keys(),
  series: ({ series }) => series.keys(),
  centre: ({ centre }) => [centre.id],
  plant: ({ plants }) => plants.keys(),
  substation: ({ substations }) => substations.keys(),
  interconnector: ({ interconnectors }) => interconnectors.keys(),
};

const BODIES: { readonly [Of in Kind]: (atlas: Atlas, id: string) => Body<Of> | null } = {
  corridor: (atlas, id) =>
    bodyOf(atlas.corridors.get(id), () => ({
      meetings: ids(meetingsAbout(atlas, id)),
      themeMeetings: ids(meetingsTouching(atlas, id)),
    })),
  segment: (atlas, id) =>
    bodyOf(atlas.segments.get(id), ({ line }) => ({
      corridors: ids(corridorsWithSegment(atlas, id)),
      lengthKm: lengthKm(line),
    })),
  facility: (atlas, id) =>
    bodyOf(atlas.facilities.get(id), () => ({
      corridors: ids(corridorsWithFacility(atlas, id)),
      segments: ids(segmentsAt(atlas, id)),
    })),
  member: (atlas, id) => {
    const country = atlas.countries.get(id);
    return bodyOf(country?.eco ? country : undefined, () => ({ takesPart: takesPart(atlas, id) }));
  },
  party: (atlas, id) => {
    const country = atlas.countries.get(id);
    const party = country?.eco ? undefined : (country ?? atlas.organisations.get(id));
    return bodyOf(party, () => ({ takesPart: takesPart(atlas, id) }));
  },
  person: (atlas, id) => bodyOf(atlas.people.get(id), () => ({ meetings: presences(atlas, id) })),
  meeting: (atlas, id) => bodyOf(atlas.meetings.get(id), (meeting) => seriesNeighbours(atlas, meeting)),
  series: (atlas, id) => bodyOf(atlas.series.get(id), () => ({ meetings: ids(meetingsOf(atlas, id)) })),
  centre: (atlas, id) => bodyOf(id === atlas.centre.id ? atlas.centre : undefined, () => centreBody(atlas)),
  plant: (atlas, id) => bodyOf(atlas.plants.get(id), () => ({})),
  substation: (atlas, id) => bodyOf(atlas.substations.get(id), () => ({})),
  interconnector: (atlas, id) => bodyOf(atlas.interconnectors.get(id), () => ({})),
};

function bodyOf<Record, More extends object>(
  record: Record | undefined,
  more: (record: Record) => More,
): ({ readonly record: Record } & More) | null {
  return record === undefined ? null : { record, ...more(record) };
}

/** In which corridors and meetings a party is named, and which facilities stand in its country. */
export function takesPart(atlas: Atlas, party: string): TakesPart {
  return {
    corridors: standings(atlas, party),
    meetings: attendances(atlas, party),
    rosters: rostersOf(atlas, party),
    facilities: ids(facilitiesIn(atlas, party)),
  };
}

function centreBody(atlas: Atlas): Omit<Body<"centre">, "record"> {
  const members = [...atlas.countries.values()].filter(({ eco }) => eco);
  return {
    meetings: ids(meetingsOfCentre(atlas)),
    membership: Object.fromEntries(members.map(({ id, centre }) => [id, centre])),
  };
}

function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
