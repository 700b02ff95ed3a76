import type { Atlas, Corridor, Country, DatedStatus, Facility, Meeting, Position, Segment } from "./atlas";
import type {
  AtlasIndex,
  IndexedCorridor,
  IndexedCountry,
  IndexedFacility,
  IndexedMeeting,
  IndexedSegment,
} from "./atlasIndex";
import { corridorsOf, corridorsWithFacility, corridorsWithSegment, ownParties } from "./corridors";
import { counts } from "./counts";
import { meetingsAbout } from "./meetings";

/** What comes with the page: names, places and lines of everything, as plain values that JSON carries unchanged. */
export function indexOf(atlas: Atlas): AtlasIndex {
  const { about } = atlas;
  const countries = [...atlas.countries.values()];
  return {
    horizon: about.horizon,
    horizonNote: about.horizonNote,
    disclaimer: about.disclaimer,
    licence: about.licence,
    extent: about.extent,
    centre: indexedCentre(atlas.centre),
    corridors: [...atlas.corridors.values()].map((corridor) => indexedCorridor(atlas, corridor)),
    segments: [...atlas.segments.values()].map((segment) => indexedSegment(atlas, segment)),
    facilities: [...atlas.facilities.values()]
      .filter(isDrawn)
      .map((facility) => indexedFacility(atlas, facility)),
    members: countries.filter(({ eco }) => eco !== null).map((country) => indexedCountry(atlas, country)),
    neighbours: countries.filter(({ eco }) => eco === null).map((country) => indexedCountry(atlas, country)),
    series: [...atlas.series.values()].map(({ id, names, shortNames }) => ({ id, names, shortNames })),
    meetings: [...atlas.meetings.values()].map(indexedMeeting),
    stories: [...atlas.stories.values()].map(({ id, title, steps }) => ({ id, title, steps: steps.length })),
    counts: counts(atlas),
  };
}

function indexedCentre({ id, names, short, seat }: Atlas["centre"]): AtlasIndex["centre"] {
  return { id, names, short, at: positionOf(seat), city: seat.city };
}

function indexedCorridor(atlas: Atlas, corridor: Corridor): IndexedCorridor {
  const { id, rank, role, names, shortNames, segments, facilities } = corridor;
  return {
    id,
    rank,
    role,
    names,
    shortNames,
    segments,
    facilities: facilities.filter((facility) => isDrawn(atlas.facilities.get(facility))),
    parties: ownParties(corridor),
    meetings: ids(meetingsAbout(atlas, id)),
  };
}

function indexedSegment(atlas: Atlas, segment: Segment): IndexedSegment {
  const {
    id,
    name,
    kind,
    current,
    kV,
    part,
    from,
    to,
    certainty,
    uncertaintyKm = null,
    line,
    drawn,
  } = segment;
  return {
    ...{ id, name, kind, current, kV, part, from, to },
    statuses: segment.statuses.map(indexedStatus),
    ...{ certainty, uncertaintyKm },
    corridors: ids(corridorsWithSegment(atlas, id)),
    line,
    ...(drawn && { drawn }),
  };
}

function indexedFacility(atlas: Atlas, facility: Facility): IndexedFacility {
  const { id, name, kind, country, kV, tie, statuses = [], at } = facility;
  return {
    id,
    name,
    kind,
    country,
    kV,
    tie,
    statuses: statuses.map(indexedStatus),
    corridors: ids(corridorsWithFacility(atlas, id)),
    at,
  };
}

function indexedCountry(atlas: Atlas, { id, capital }: Country): IndexedCountry {
  return {
    id,
    capital: { names: capital.names, at: positionOf(capital) },
    corridors: ids(corridorsOf(atlas, id)),
  };
}

function indexedMeeting(meeting: Meeting): IndexedMeeting {
  const { id, series, ordinal, title, start, end, format, status, tier, corridors, themes } = meeting;
  const at = meeting.place && positionOf(meeting.place);
  return {
    id,
    series,
    ordinal,
    title,
    start,
    end,
    format,
    status,
    tier,
    corridors,
    themes,
    city: meeting.place?.city ?? null,
    country: meeting.place?.country ?? null,
    at,
    anchor: at ?? (meeting.anchor ? positionOf(meeting.anchor) : null),
    roster: meeting.roster.completeness,
    parties: meeting.parties.map(({ party, role, evidence, persons }) => ({
      ...{ party, role, evidence },
      ...(persons && { persons }),
    })),
  };
}

function indexedStatus({ status, date }: DatedStatus): Pick<DatedStatus, "status" | "date"> {
  return { status, date };
}

/** No source ties a candidate to a corridor, so it is listed and never drawn. */
function isDrawn(facility: Facility | undefined): boolean {
  return facility !== undefined && facility.tie !== "candidate";
}

function positionOf({ lon, lat }: { readonly lon: number; readonly lat: number }): Position {
  return [lon, lat];
}

function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
