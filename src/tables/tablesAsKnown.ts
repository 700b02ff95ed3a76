import type { AtlasIndex } from "../atlas/atlasIndex";
import { isMade } from "../atlas/known/figuresAsKnown";
import { type Documents, hasPassed, isDocumented } from "../atlas/known/passed";
import type { Cell, Table } from "./table";
import type { TableId } from "./tableIds";

/** Tables that say since when others were known. */
export const DATING = ["sources", "claims"] as const satisfies readonly TableId[];

/**
 * Tables as they were known on the day of an index of the past, by the rules of `atlas/known`: a row counts from its date, or from the first
 * document that has it; what is written of the present and bears no date is left empty. `DATING` tables have to be among them.
 */
export function tablesAsKnown(tables: readonly Table[], index: AtlasIndex): readonly Table[] {
  const asked = askedOf(tables, index);
  return tables.map((table) => asKnown(table, asked));
}

/** A row by the names of its columns. */
type Row = Readonly<Record<string, Cell>>;

interface Asked {
  readonly day: string;
  readonly index: AtlasIndex;
  readonly documents: Documents;
  /** Addresses of documents. */
  readonly urls: ReadonlyMap<string, string>;
  /** Things that were known, by id. */
  readonly known: Known;
  /** Claims that were made by then, by the figure that they answer, the best supported first. */
  readonly claims: ReadonlyMap<string, readonly Row[]>;
  /** For whom a person is named at meetings. */
  readonly parties: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Known {
  readonly corridors: ReadonlyMap<string, AtlasIndex["corridors"][number]>;
  readonly segments: ReadonlyMap<string, AtlasIndex["segments"][number]>;
  readonly facilities: ReadonlyMap<string, AtlasIndex["facilities"][number]>;
  readonly meetings: ReadonlyMap<string, AtlasIndex["meetings"][number]>;
  readonly countries: ReadonlyMap<string, AtlasIndex["members"][number]>;
}

function askedOf(tables: readonly Table[], index: AtlasIndex): Asked {
  const sources = rowsOf(tables, "sources");
  const asked = {
    ...{ day: index.horizon, index },
    documents: Object.fromEntries(sources.map(({ id, date }) => [text(id), { date: text(date) || null }])),
    urls: new Map(sources.flatMap(({ id, url = null }) => (url === null ? [] : [[text(id), text(url)]]))),
    known: {
      corridors: byId(index.corridors),
      segments: byId(index.segments),
      facilities: byId(index.facilities),
      meetings: byId(index.meetings),
      countries: byId([...index.members, ...index.neighbours]),
    },
    parties: partiesOf(index),
  };
  const made = rowsOf(tables, "claims").filter(
    (row) =>
      isAboutKnown(row, asked.known) &&
      isMade({ asOf: text(row["as_of"]), sources: [...texts(row["sources"])] }, asked.documents, asked.day),
  );
  const claims = new Map<string, Row[]>();
  for (const row of made) claims.set(text(row["figure"]), [...(claims.get(text(row["figure"])) ?? []), row]);
  return { ...asked, claims };
}

function rowsOf(tables: readonly Table[], id: (typeof DATING)[number]): readonly Row[] {
  const table = tables.find((each) => each.id === id);
  if (table === undefined)
    throw new Error(`Without the table “${id}” nothing says since when a row was known.`);
  return table.rows.map((row) => named(table, row));
}

function asKnown(table: Table, asked: Asked): Table {
  const rule = RULES[table.id];
  const rows: (readonly Cell[])[] = [];
  const geometries: NonNullable<Table["geometries"]>[number][] = [];
  for (const [place, row] of table.rows.entries()) {
    const known = rule(named(table, row), asked);
    if (known === null) continue;
    const said = documented(known, asked);
    rows.push(table.columns.map(({ name }) => said[name] ?? null));
    geometries.push(table.geometries?.[place] ?? null);
  }
  return { ...table, rows, ...(table.geometries && { geometries }) };
}

/** Of the documents those that were there, and the day as that of the data. */
function documented(row: Row, { day, documents, urls }: Asked): Row {
  if (row["sources"] === undefined) return { ...row, data_date: day };
  const sources = texts(row["sources"]).filter((id) => isDocumented([id], documents, day));
  return { ...row, sources, source_urls: sources.flatMap((id) => urls.get(id) ?? []), data_date: day };
}

/** What was known of a row; `null` where nothing was. */
type Rule = (row: Row, asked: Asked) => Row | null;

const UNDATED: Row = { notes: [], conflicts: [], summary: null };

const RULES: Readonly<Record<TableId, Rule>> = {
  corridors(row, { day, known }) {
    const corridor = known.corridors.get(text(row["id"]));
    if (corridor === undefined) return null;
    const isWritten = isPast(row["state_as_of"], day);
    return {
      ...{ ...row, ...UNDATED, other_names: [] },
      ...(isWritten ? {} : { state: null, state_as_of: null }),
      segments: only(row["segments"], known.segments),
      facilities: only(row["facilities"], known.facilities),
      parties: only(row["parties"], new Set(corridor.parties)),
      meetings: corridor.meetings,
    };
  },
  "corridor-parties": (row, asked) =>
    asked.known.corridors.has(text(row["corridor"])) && isSaid(row, asked) ? row : null,
  segments(row, { known }) {
    const segment = known.segments.get(text(row["id"]));
    const state = segment?.statuses.at(-1);
    if (segment === undefined || state === undefined) return null;
    // Capacity and circuits are those of the plans of today, unless the line already stood.
    const plans = state.status === "in-operation" ? {} : { mw: null, circuits: null };
    return {
      ...row,
      ...UNDATED,
      ...plans,
      published_km: null,
      ...stateCells(state),
      corridors: segment.corridors,
    };
  },
  facilities(row, { known }) {
    const facility = known.facilities.get(text(row["id"]));
    if (facility === undefined) return null;
    return { ...row, ...UNDATED, ...stateCells(facility.statuses.at(-1)), corridors: facility.corridors };
  },
  statuses: (row, { day, known }) => (isAboutKnown(row, known) && isPast(row["date"], day) ? row : null),
  figures: answered,
  indicators: answered,
  claims(row, { claims }) {
    const place = (claims.get(text(row["figure"])) ?? []).findIndex(({ id }) => id === row["id"]);
    return place === -1 ? null : { ...row, rank: place + 1 };
  },
  milestones: (row, { day, known }) =>
    isAboutKnown(row, known) && isPast(row["date"], day) ? atKnown(row, known.meetings) : null,
  countries(row, { day, known }) {
    const country = known.countries.get(text(row["id"]));
    const isWritten = isPast(row["centre_as_of"], day);
    return {
      ...{ ...row, ...UNDATED, corridors: country?.corridors ?? [] },
      ...(isWritten ? {} : { centre_standing: null, centre_as_of: null }),
    };
  },
  targets: (row, asked) => (isSaid(row, asked) ? row : null),
  "centre-steps": (row, { day, known }) => (isPast(row["date"], day) ? atKnown(row, known.meetings) : null),
  organisations: (row) => ({ ...row, note: null }),
  meetings(row, { day, known }) {
    const meeting = known.meetings.get(text(row["id"]));
    if (meeting === undefined) return null;
    const isOver = isPast(row["end"], day);
    return {
      ...{ ...row, ...UNDATED, corridors: meeting.corridors, themes: meeting.themes },
      ...(isOver ? {} : { outcomes: [], documents: [] }),
    };
  },
  participation: (row, { known }) => (known.meetings.has(text(row["meeting"])) ? row : null),
  series: (row, { index }) => ({
    ...row,
    meetings: index.meetings.filter(({ series }) => series === row["id"]).length,
  }),
  persons(row, { known, parties }) {
    const meetings = only(row["meetings"], known.meetings);
    return meetings.length === 0
      ? null
      : { ...row, meetings, parties: [...(parties.get(text(row["id"])) ?? [])] };
  },
  offices: (row, { day, parties }) =>
    parties.has(text(row["person"])) && isPast(row["from"], day)
      ? { ...row, to: isPast(row["to"], day) ? (row["to"] ?? null) : null }
      : null,
  plants: () => null,
  substations: () => null,
  interconnectors: () => null,
  sources: (row, { day }) => (isPast(row["date"], day) ? row : null),
};

/** A figure by the best supported of the claims that were made. */
function answered(row: Row, { claims }: Asked): Row | null {
  const made = claims.get(text(row["id"])) ?? [];
  const [best] = made;
  return best === undefined ? null : { ...row, ...best, id: row["id"] ?? null, claims: made.length };
}

function stateCells(state: { readonly status: string; readonly date: string } | undefined): Row {
  return { status: state?.status ?? null, status_date: state?.date ?? null };
}

/** Countries and the Centre always were; a corridor and a line as soon as something tells of them. */
function isAboutKnown(row: Row, known: Known): boolean {
  const about = text(row["about"]);
  const list = { corridor: known.corridors, segment: known.segments, facility: known.facilities }[
    text(row["about_kind"])
  ];
  return list === undefined || list.has(about);
}

function isSaid(row: Row, { documents, day }: Asked): boolean {
  return isDocumented(texts(row["sources"]), documents, day);
}

function atKnown(row: Row, meetings: Known["meetings"]): Row {
  return { ...row, meeting: meetings.has(text(row["meeting"])) ? (row["meeting"] ?? null) : null };
}

function isPast(cell: Cell | undefined, day: string): boolean {
  return typeof cell === "string" && hasPassed(cell, day);
}

function partiesOf({ meetings }: AtlasIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const parties = new Map<string, Set<string>>();
  for (const { party, persons = [] } of meetings.flatMap((meeting) => meeting.parties))
    for (const person of persons) parties.set(person, (parties.get(person) ?? new Set()).add(party));
  return parties;
}

function named({ columns }: Table, row: readonly Cell[]): Row {
  return Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null]));
}

function text(cell: Cell | undefined): string {
  return String(cell ?? "");
}

function texts(cell: Cell | undefined): readonly string[] {
  return typeof cell === "object" && cell !== null ? cell : [];
}

function only(cell: Cell | undefined, known: Pick<ReadonlySet<string>, "has">): readonly string[] {
  return texts(cell).filter((id) => known.has(id));
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
