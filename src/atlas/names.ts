import type { Atlas, Facility, Meeting, Segment } from "./atlas";
import type { FacilityLine, MeetingLine, Names, PartyLine, SegmentLine } from "./entry";
import { everyPart } from "./everyPart";
import { lengthKm } from "./lengthKm";

type Kind = keyof Names;
type Ids = Record<Kind, Set<string>>;

type Refers = ReadonlyMap<string, Kind>;

/** By the name of a field: the kind of record whose ids it holds. */
const REFERS: Refers = new Map(
  Object.entries<Kind>({
    sources: "sources",
    party: "parties",
    parties: "parties",
    persons: "persons",
    country: "parties",
    countries: "parties",
    corridor: "corridors",
    corridors: "corridors",
    themes: "corridors",
    segments: "segments",
    facilities: "facilities",
    meeting: "meetings",
    meetings: "meetings",
    themeMeetings: "meetings",
    before: "meetings",
    after: "meetings",
    series: "series",
  }),
);

/** The ends of a segment are ids of facilities too; those of an interconnector are plain words. */
const SEGMENT_REFERS: Refers = new Map([...REFERS, ["from", "facilities"], ["to", "facilities"]]);

/** A line about each thing that an entry refers to, and about each thing that such a line refers to. */
export function namesIn(atlas: Atlas, page: { readonly kind: string }): Names {
  const ids = idsIn(page);
  const meetings = record(ids.meetings, atlas.meetings, meetingLine);
  addIds(ids, REFERS, Object.values(meetings));
  const segments = record(ids.segments, atlas.segments, segmentLine);
  addIds(ids, SEGMENT_REFERS, Object.values(segments));
  const facilities = record(ids.facilities, atlas.facilities, facilityLine);
  addIds(ids, REFERS, Object.values(facilities));
  return {
    sources: record(ids.sources, atlas.sources, (source) => source),
    parties: Object.fromEntries([...ids.parties].map((id) => [id, partyLine(atlas, id)])),
    persons: record(ids.persons, atlas.people, ({ names, offices }) => ({ names, offices })),
    corridors: record(ids.corridors, atlas.corridors, ({ names, shortNames, role }) => ({
      names,
      shortNames,
      role,
    })),
    segments,
    facilities,
    meetings,
    series: record(ids.series, atlas.series, ({ names, shortNames, group }) => ({
      names,
      shortNames,
      group,
    })),
  };
}

/** Ids that an entry refers to itself. */
function idsIn(page: { readonly kind: string; readonly membership?: object }): Ids {
  const ids: Ids = {
    sources: new Set(),
    parties: new Set(Object.keys(page.membership ?? {})),
    persons: new Set(),
    corridors: new Set(),
    segments: new Set(),
    facilities: new Set(),
    meetings: new Set(),
    series: new Set(),
  };
  addIds(ids, page.kind === "segment" ? SEGMENT_REFERS : REFERS, page);
  return ids;
}

function addIds(ids: Ids, refers: Refers, value: unknown): void {
  everyPart({ where: "", raw: value }, ({ record }) => {
    for (const field in record) {
      const kind = refers.get(field);
      if (kind) addTexts(ids[kind], record[field]);
    }
  });
}

function addTexts(ids: Set<string>, value: unknown): void {
  if (typeof value === "string") ids.add(value);
  else if (Array.isArray(value)) for (const each of value) addTexts(ids, each);
}

function record<From, Line>(
  ids: ReadonlySet<string>,
  records: ReadonlyMap<string, From>,
  line: (from: From) => Line,
): Record<string, Line> {
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const found = records.get(id);
      return found === undefined ? [] : [[id, line(found)] as const];
    }),
  );
}

function meetingLine(meeting: Meeting): MeetingLine {
  const { title, series, ordinal, start, end, format, status, place } = meeting;
  return {
    title,
    series,
    ordinal,
    start,
    end,
    format,
    status,
    city: place?.city ?? null,
    country: place?.country ?? null,
  };
}

function segmentLine(segment: Segment): SegmentLine {
  const { name, kind, current, kV, certainty, part, from, to, statuses, line } = segment;
  return {
    name,
    kind,
    current,
    kV,
    certainty,
    part,
    from,
    to,
    status: statuses.at(-1)!,
    lengthKm: lengthKm(line),
    publishedKm: publishedKm(segment),
  };
}

/** The length of a segment as a source gives it, in km; `null` where none does, or only in words. */
export function publishedKm({ figures }: Pick<Segment, "figures">): number | null {
  const published = figures.find(({ key }) => key === "length")?.claims[0];
  return published?.unit === "km" && typeof published.value === "number" ? published.value : null;
}

function facilityLine({ name, kind, country, tie, kV, at }: Facility): FacilityLine {
  return { name, kind, country, tie, kV, at };
}

function partyLine(atlas: Atlas, id: string): PartyLine {
  const organisation = atlas.organisations.get(id);
  if (organisation) {
    const { names, short, country } = organisation;
    return { kind: "organisation", names, short, hasEntry: true, ...(country && { country }) };
  }
  const country = atlas.countries.get(id);
  const kind = country ? (country.eco ? "member" : "neighbour") : "country";
  return { kind, names: null, short: null, hasEntry: country !== undefined };
}
