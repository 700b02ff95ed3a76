import type { Centre, Corridor, Country, Facility, Meeting, Milestone, Segment } from "../atlas";
import type { AtlasIndex } from "../atlasIndex";
import type { Entry, EntryOf, Names, TakesPart } from "../entry";
import { everyPart } from "../everyPart";
import { rosterCounts } from "../meetings";
import { figuresAsKnown } from "./figuresAsKnown";
import { documentedBy, hasPassed, isDocumented } from "./passed";

/** A day, and the index as it was known then. */
export interface Day {
  readonly day: string;
  readonly index: AtlasIndex;
}

/**
 * What was known of a thing on a day; `null` where nothing was, or where nothing says since when. What is written of the present (summary,
 * state, remarks) and bears no date of that day isn't there: nobody knows how it would have read.
 */
export function entryAsKnown(entry: Entry, { day, index }: Day): Entry | null {
  const asked: Asked = { day, index, names: namesAsKnown(entry.names, index) };
  const found = (KNOWN[entry.kind] as (entry: Entry, asked: Asked) => Entry | null)(entry, asked);
  return found && { ...found, names: { ...asked.names, sources: citedIn(found, entry.names) } };
}

interface Asked extends Day {
  readonly names: Names;
}

type AsKnown = { readonly [Kind in Entry["kind"]]: (entry: EntryOf<Kind>, asked: Asked) => Entry | null };

const KNOWN: AsKnown = {
  corridor: (entry, asked) =>
    has(asked.index.corridors, entry.id)
      ? {
          ...entry,
          record: corridorOf(entry.record, asked),
          meetings: met(entry.meetings, asked),
          themeMeetings: met(entry.themeMeetings, asked),
        }
      : null,
  segment: (entry, asked) =>
    has(asked.index.segments, entry.id)
      ? {
          ...entry,
          record: segmentOf(entry.record, asked),
          corridors: only(entry.corridors, asked.index.corridors),
        }
      : null,
  facility: (entry, asked) =>
    has(asked.index.facilities, entry.id)
      ? {
          ...entry,
          record: facilityOf(entry.record, asked),
          corridors: only(entry.corridors, asked.index.corridors),
          segments: only(entry.segments, asked.index.segments),
        }
      : null,
  member: (entry, asked) => ({
    ...entry,
    record: countryOf(entry.record, asked),
    takesPart: partOf(entry.id, entry.takesPart, asked),
  }),
  party: (entry, asked) => ({
    ...entry,
    record: "capital" in entry.record ? countryOf(entry.record, asked) : withoutNote(entry.record),
    takesPart: partOf(entry.id, entry.takesPart, asked),
  }),
  person: (entry, asked) => {
    const meetings = entry.meetings.filter(({ meeting }) => has(asked.index.meetings, meeting));
    return meetings.length === 0 ? null : { ...entry, meetings };
  },
  meeting: (entry, asked) =>
    has(asked.index.meetings, entry.id)
      ? {
          ...entry,
          record: meetingOf(entry.record, asked),
          before: met([entry.before ?? ""], asked)[0] ?? null,
          after: met([entry.after ?? ""], asked)[0] ?? null,
        }
      : null,
  series: (entry, asked) => ({ ...entry, meetings: met(entry.meetings, asked) }),
  centre: (entry, asked) => ({
    ...entry,
    record: centreOf(entry.record, asked),
    meetings: met(entry.meetings, asked),
    membership: Object.fromEntries(
      Object.entries(entry.membership).map(([id, centre]) => [id, towardsCentre(centre, asked)]),
    ),
  }),
  plant: () => null,
  substation: () => null,
  interconnector: () => null,
};

function corridorOf(record: Corridor, asked: Asked): Corridor {
  const { names, day, index } = asked;
  const { latest: _, ...rest } = record;
  return {
    ...rest,
    ...toldOf(record, asked),
    summary: null,
    state: record.state && hasPassed(record.state.asOf, day) ? record.state : null,
    aliases: record.aliases.filter(({ sources }) => isDocumented(sources, names.sources, day)),
    parties: record.parties.filter(({ sources }) => isDocumented(sources, names.sources, day)),
    segments: only(record.segments, index.segments),
    facilities: only(record.facilities, index.facilities),
  };
}

function centreOf(record: Centre, asked: Asked): Centre {
  const { latest: _, ...rest } = record;
  const { names, day } = asked;
  return {
    ...rest,
    ...toldOf(record, asked),
    summary: null,
    aliases: record.aliases.filter(({ sources }) => isDocumented(sources, names.sources, day)),
    sources: documentedBy(record.sources, names.sources, day),
  };
}

/** What a corridor and the Centre have in common. */
function toldOf(
  { figures, milestones }: Pick<Corridor | Centre, "figures" | "milestones">,
  { names, day }: Asked,
): { figures: Corridor["figures"]; milestones: Milestone[]; conflicts: []; notes: [] } {
  return {
    figures: figuresAsKnown(figures, names.sources, day),
    milestones: milestones.filter(({ date }) => hasPassed(date, day)),
    conflicts: [],
    notes: [],
  };
}

/** Capacity and circuits are those of the plans of today, unless the line already stood. */
function segmentOf(record: Segment, { names, day }: Asked): Segment {
  const { summary: _, ...rest } = record;
  const statuses = record.statuses.filter(({ date }) => hasPassed(date, day));
  const stands = statuses.at(-1)?.status === "in-operation";
  return {
    ...rest,
    ...(stands ? {} : { MW: null, circuits: null }),
    statuses,
    figures: figuresAsKnown(record.figures, names.sources, day),
    sources: documentedBy(record.sources, names.sources, day),
    notes: [],
  };
}

function facilityOf(record: Facility, { names, day }: Asked): Facility {
  const { statuses, ...rest } = record;
  return {
    ...rest,
    ...(statuses && { statuses: statuses.filter(({ date }) => hasPassed(date, day)) }),
    sources: documentedBy(record.sources, names.sources, day),
    notes: [],
  };
}

function countryOf(record: Country, asked: Asked): Country {
  const { names, day } = asked;
  return {
    ...record,
    indicators: figuresAsKnown(record.indicators, names.sources, day),
    targets: record.targets.filter(({ sources }) => isDocumented(sources, names.sources, day)),
    centre: towardsCentre(record.centre, asked),
    notes: [],
  };
}

/** Its dated steps up to the day; how it stood in words only where that was written by then. */
function towardsCentre(centre: Country["centre"], { names, day }: Asked): Country["centre"] {
  if (centre === null) return null;
  const steps = centre.steps.filter(({ date }) => date !== null && hasPassed(date, day));
  const isWritten = hasPassed(centre.asOf, day);
  if (!isWritten && steps.length === 0) return null;
  const sources = documentedBy(centre.sources, names.sources, day);
  return isWritten ? { ...centre, steps } : { standing: null, asOf: day, steps, sources };
}

function withoutNote<Noted extends { readonly note?: unknown }>({ note: _, ...rest }: Noted) {
  return rest;
}

/** What came of it is told when it was over. */
function meetingOf(record: Meeting, { names, day, index }: Asked): Meeting {
  const isOver = hasPassed(record.end, day);
  return {
    ...record,
    ...(isOver ? {} : { outcomes: [], documents: [] }),
    corridors: only(record.corridors, index.corridors),
    themes: only(record.themes, index.corridors),
    sources: documentedBy(record.sources, names.sources, day),
    notes: [],
    conflicts: [],
  };
}

function partOf(party: string, takesPart: TakesPart, { names, day, index }: Asked): TakesPart {
  return {
    corridors: takesPart.corridors.filter(
      ({ corridor, sources }) => has(index.corridors, corridor) && isDocumented(sources, names.sources, day),
    ),
    meetings: takesPart.meetings.filter(({ meeting }) => has(index.meetings, meeting)),
    rosters: rosterCounts(
      index.meetings.filter(({ parties }) =>
        parties.some((each) => each.party === party && each.evidence !== "not-reported"),
      ),
    ),
    facilities: only(takesPart.facilities, index.facilities),
  };
}

/** Lines with the state that they were in, and without what wasn't known. */
function namesAsKnown(names: Names, index: AtlasIndex): Names {
  const statuses = new Map(index.segments.map(({ id, statuses }) => [id, statuses.at(-1)]));
  const segments = Object.entries(names.segments).flatMap(([id, line]) => {
    const status = statuses.get(id);
    return status ? [[id, { ...line, status: { ...status, sources: [] as string[] } }] as const] : [];
  });
  const kept = <Line>(lines: Readonly<Record<string, Line>>, known: Listed) =>
    Object.fromEntries(Object.entries(lines).filter(([id]) => has(known, id)));
  return {
    ...names,
    segments: Object.fromEntries(segments),
    corridors: kept(names.corridors, index.corridors),
    facilities: kept(names.facilities, index.facilities),
    meetings: kept(names.meetings, index.meetings),
  };
}

/** The documents that are still cited. */
function citedIn(entry: Entry, { sources }: Names): Names["sources"] {
  const cited = new Set<unknown>();
  everyPart({ where: "", raw: { ...entry, names: null } }, ({ record }) => {
    for (const id of [record.sources].flat()) cited.add(id);
  });
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}

type Listed = readonly { readonly id: string }[];

function has(things: Listed, id: string): boolean {
  return things.some((each) => each.id === id);
}

function only(ids: readonly string[], known: Listed): string[] {
  return ids.filter((id) => has(known, id));
}

function met(ids: readonly string[], { index }: Asked): string[] {
  return only(ids, index.meetings);
}
