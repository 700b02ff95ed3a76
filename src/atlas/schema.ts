/**
 * The shape of every file in `geo/`, said once. Editors get it as JSON Schema, people as `geo/README.md`.
 * What a shape can't say (ids that exist, dates in order, lines that meet) is said in `rules.ts`.
 */
import * as v from "valibot";
import { DateWord, Id, Plain } from "./words";

export const LANGUAGES = ["en", "az", "tr", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name or a short text in the languages of the page. English is always there and stands in for a missing one. */
export const Text = v.strictObject({
  en: Plain,
  az: v.optional(Plain),
  tr: v.optional(Plain),
  ru: v.optional(Plain),
});

/** Ids of documents in `sources.json`. */
const SourceIds = v.array(Id);

export const Confidence = v.picklist(["high", "medium", "low"]);

/**
 * Where a statement comes from: a document says it, we worked it out from documents, it is general knowledge
 * without a document, or it was looked for and not found.
 */
export const Basis = v.picklist(["sourced", "derived", "background", "not-found"]);

/** One answer to a question of fact. A range is two numbers, lower first. `null` means looked for and not found. */
export const Claim = v.strictObject({
  value: v.union([v.number(), v.tuple([v.number(), v.number()]), Plain, v.null()]),
  /** `MW`, `km`, `kV`, `GWh`, `TWh/year`, `%`, `USD`, `million EUR`, `date`, …; `null` for a value in words. */
  unit: v.nullable(Plain),
  asOf: DateWord,
  confidence: Confidence,
  basis: Basis,
  sources: SourceIds,
  note: v.optional(Plain),
});

/** A question of fact with all its answers, the best supported first. */
export const Figure = v.strictObject({
  key: Id,
  label: Text,
  claims: v.pipe(v.array(Claim), v.minLength(1, "needs at least one claim")),
});

export const STATUSES = [
  "under-consideration",
  "planned",
  "in-permitting",
  "under-construction",
  "in-operation",
] as const;
export const Status = v.picklist(STATUSES);

/** What was known of the state of a thing on a date. */
export const DatedStatus = v.strictObject({
  status: Status,
  date: DateWord,
  sources: SourceIds,
  note: v.optional(Plain),
});
/** Oldest first: the last one is the present state. */
const Statuses = v.pipe(v.array(DatedStatus), v.minLength(1, "needs at least one dated status"));

export const CERTAINTIES = ["surveyed", "published", "indicative"] as const;

// ── Corridors ────────────────────────────────────────────────────────────────────────────────────

/** How a party stands to a corridor. */
export const STANDINGS = ["party", "partner", "interested", "financier", "host"] as const;
export const CorridorParty = v.strictObject({
  /** ISO 3166-1 alpha-2 of a country, or the id of an organisation. */
  party: Id,
  standing: v.picklist(STANDINGS),
  role: Plain,
  share: v.optional(Plain),
  sources: SourceIds,
});

export const Milestone = v.strictObject({
  id: Id,
  date: DateWord,
  title: Plain,
  kind: Id,
  place: v.optional(Plain),
  parties: v.array(Id),
  outcome: v.optional(Plain),
  confidence: Confidence,
  /** The meeting in `meetings/` at which it happened. */
  meeting: v.optional(Id),
  sources: SourceIds,
  note: v.optional(Plain),
});

/** Where sources disagree: what they say, what is best supported, and why. */
export const Conflict = v.strictObject({
  topic: Plain,
  claims: v.pipe(
    v.array(v.strictObject({ says: Plain, sources: SourceIds, note: v.optional(Plain) })),
    v.minLength(1, "needs at least one claim"),
  ),
  best: Plain,
  why: v.optional(Plain),
});

export const CorridorRecord = v.strictObject({
  $schema: v.optional(Plain),
  /** Place in every list: 1 comes first. */
  rank: v.pipe(v.number(), v.integer()),
  /** The two corridors of the mission, or those that are shown as their context. */
  role: v.picklist(["mission", "context"]),
  names: Text,
  /** At most some 24 letters, for the map. */
  shortNames: Text,
  aliases: v.array(
    v.strictObject({ name: Plain, language: Plain, use: v.optional(Plain), sources: SourceIds }),
  ),
  summary: Text,
  /** What stands and what doesn't, in a sentence or two, as of the date. */
  state: v.strictObject({ text: Text, asOf: DateWord, sources: SourceIds, note: v.optional(Plain) }),
  parties: v.array(CorridorParty),
  /** Ids of segments, in the direction of export. May be drawn in another corridor's file. */
  segments: v.array(Id),
  facilities: v.array(Id),
  figures: v.array(Figure),
  /** Oldest first. */
  milestones: v.array(Milestone),
  conflicts: v.array(Conflict),
  notes: v.array(v.strictObject({ text: Plain, sources: SourceIds })),
});

export const SEGMENT_KINDS = ["overhead-line", "underground-cable", "submarine-cable", "onshore"] as const;

/** One stretch with one technology, voltage and status. Its line runs in the direction of export. */
export const SegmentProperties = v.strictObject({
  name: Text,
  /** `onshore`: on land, but whether overhead or underground isn't published. */
  kind: v.picklist(SEGMENT_KINDS),
  current: v.nullable(v.picklist(["ac", "dc"])),
  kV: v.nullable(v.number()),
  circuits: v.nullable(v.pipe(v.number(), v.integer())),
  /** Rated capacity of the asset; what two areas may exchange is another thing. */
  MW: v.nullable(v.number()),
  /** Ids of the facilities at which the line starts and ends. */
  from: Id,
  to: Id,
  statuses: Statuses,
  /** How well the route is known: measured on the ground, published as an alignment, or a line that only shows the idea. */
  certainty: v.picklist(CERTAINTIES),
  /** The corridor itself, a grid asset that serves it, or a related project. */
  part: v.picklist(["corridor", "supporting", "related"]),
  /** Half the width, in km, of the ground in which an indicative route may lie. */
  uncertaintyKm: v.optional(v.number()),
  figures: v.array(Figure),
  sources: SourceIds,
  notes: v.array(Plain),
});

export const FACILITY_KINDS = [
  "substation",
  "converter-station",
  "landing-point",
  "power-plant",
  "generation-area",
  "border-point",
  "waypoint",
  "seat",
] as const;

/** How a place is tied to its corridor. A candidate is listed, and never drawn as part of it. */
export const TIES = ["named", "supporting", "indicative", "candidate"] as const;

export const FacilityProperties = v.strictObject({
  name: Text,
  kind: v.picklist(FACILITY_KINDS),
  country: Id,
  kV: v.nullable(v.number()),
  tie: v.picklist(TIES),
  /** Absent where nothing is built or planned, as at a border point. */
  statuses: v.optional(Statuses),
  coordinate: v.strictObject({ confidence: v.picklist(["high", "medium", "low"]), basis: Plain }),
  aliases: v.array(Plain),
  sources: SourceIds,
  notes: v.array(Plain),
});

const Position = v.tupleWithRest([v.number(), v.number()], v.number());
const LineString = v.strictObject({ type: v.literal("LineString"), coordinates: v.array(Position) });
const Point = v.strictObject({ type: v.literal("Point"), coordinates: Position });

export const SegmentFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: LineString,
  properties: SegmentProperties,
});
export const FacilityFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: Point,
  properties: FacilityProperties,
});

// ── Countries and organisations ──────────────────────────────────────────────────────────────────

/** A dated step of a member towards the Centre: signature, ratification, deposit, host agreement, seat on the Board. */
export const CentreStep = v.strictObject({
  kind: v.picklist(["charter-signed", "charter-ratified", "host", "board-seat", "other"]),
  /** `null` where the step is known and its date isn't. */
  date: v.nullable(DateWord),
  text: Plain,
  /** The meeting at which it happened. */
  meeting: v.optional(Id),
  sources: SourceIds,
});

const Sourced = v.strictObject({ text: Plain, basis: Basis, sources: SourceIds });

export const CountryRecord = v.strictObject({
  $schema: v.optional(Plain),
  officialName: Plain,
  /** When the country joined the Economic Cooperation Organization; `null` for a neighbour. */
  eco: v.nullable(v.strictObject({ since: DateWord, founder: v.boolean(), sources: SourceIds })),
  capital: v.strictObject({
    names: Text,
    lon: v.number(),
    lat: v.number(),
    sources: SourceIds,
    note: v.optional(Plain),
  }),
  tso: Sourced,
  synchronousZone: Sourced,
  languages: v.array(Plain),
  /** The country and the ECO Clean Energy Centre; `null` for a neighbour. */
  centre: v.nullable(
    v.strictObject({ standing: Plain, asOf: DateWord, steps: v.array(CentreStep), sources: SourceIds }),
  ),
  indicators: v.array(Figure),
  targets: v.array(
    v.strictObject({
      text: Plain,
      value: v.nullable(v.number()),
      unit: v.nullable(Plain),
      year: v.nullable(v.number()),
      confidence: Confidence,
      sources: SourceIds,
      note: v.optional(Plain),
    }),
  ),
  notes: v.array(Plain),
});

export const OrganisationRecord = v.strictObject({
  $schema: v.optional(Plain),
  names: Text,
  /** Abbreviation or short form, at most some 20 letters. */
  short: Plain,
  kind: Plain,
  /** ISO 3166-1 alpha-2 of the home country; `null` for an international body. */
  country: v.nullable(Id),
  seat: v.optional(v.strictObject({ city: Plain, basis: Basis, sources: SourceIds })),
  aliases: v.array(Plain),
  note: v.optional(Plain),
  sources: SourceIds,
});

// ── Meetings ─────────────────────────────────────────────────────────────────────────────────────

export const SeriesRecord = v.strictObject({
  id: Id,
  names: Text,
  /** Two or three words, for a column head. */
  shortNames: Text,
  group: v.picklist(["centre", "eco", "corridor", "regional"]),
  rank: v.number(),
  /** How often, by whom, since when: in a sentence. */
  about: v.optional(Plain),
});

export const EVIDENCES = ["present", "signatory", "absent", "not-reported"] as const;
export const ROLES = ["host", "chair", "member", "partner", "observer"] as const;

export const Participation = v.strictObject({
  party: Id,
  role: v.picklist(ROLES),
  /** `not-reported` says that no source read names the party. It says nothing about absence. */
  evidence: v.picklist(EVIDENCES),
  /** Head of delegation or speaker, with office, as reported. */
  person: v.optional(Plain),
  note: v.optional(Plain),
});

export const MeetingRecord = v.strictObject({
  $schema: v.optional(Plain),
  series: Id,
  ordinal: v.nullable(v.pipe(v.number(), v.integer())),
  title: Text,
  /** First and last day, or the month or year as far as it is known; a window has two different ends. */
  start: DateWord,
  end: DateWord,
  /** How the date is known, where that isn't plain. */
  dateNote: v.optional(Plain),
  format: v.picklist(["in-person", "online", "hybrid", "not-reported"]),
  /** `planned` stays until a report says that it was held. */
  status: v.picklist(["held", "inferred", "announced", "planned"]),
  statusNote: v.optional(Plain),
  /** `core`: the Centre and the corridors. */
  tier: v.picklist(["core", "background"]),
  place: v.nullable(
    v.strictObject({
      city: Text,
      country: Id,
      lon: v.number(),
      lat: v.number(),
      venue: v.optional(Plain),
    }),
  ),
  /** Where a meeting without a place hangs on the map: the seat of its convenor, never a venue. */
  anchor: v.optional(v.strictObject({ city: Text, lon: v.number(), lat: v.number(), reason: Plain })),
  parties: v.array(Participation),
  roster: v.strictObject({
    completeness: v.picklist(["as-reported", "partial", "announced", "count-only", "none"]),
    note: v.optional(Plain),
  }),
  outcomes: v.array(Plain),
  corridors: v.array(Id),
  /** Corridors it touches by theme only. */
  themes: v.array(Id),
  documents: v.array(Plain),
  notes: v.array(Plain),
  /** Where reports disagree about this meeting. */
  conflicts: v.array(Conflict),
  sources: SourceIds,
});

// ── The Centre, plants, substations, interconnectors, sources ────────────────────────────────────

/** The ECO Clean Energy Centre. Its competing start dates are milestones of their own. */
export const CentreRecord = v.strictObject({
  $schema: v.optional(Plain),
  names: Text,
  short: Plain,
  seat: v.strictObject({ city: Text, country: Id, lon: v.number(), lat: v.number() }),
  summary: Text,
  aliases: v.array(
    v.strictObject({ name: Plain, language: Plain, use: v.optional(Plain), sources: SourceIds }),
  ),
  figures: v.array(Figure),
  milestones: v.array(Milestone),
  conflicts: v.array(Conflict),
  notes: v.array(v.strictObject({ text: Plain, sources: SourceIds })),
  sources: SourceIds,
});

const Coordinate = v.strictObject({
  confidence: v.picklist(["high", "medium", "low", "none"]),
  basis: Plain,
});

export const PlantFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: v.nullable(Point),
  properties: v.strictObject({
    name: Plain,
    country: Id,
    technology: v.picklist(["solar", "wind", "offshore-wind", "hydro", "solar-wind"]),
    MW: v.number(),
    status: Status,
    /** Of commissioning, as reported: a date, a year or words such as `expected 2027`. */
    commissioned: v.nullable(Plain),
    developer: v.nullable(Plain),
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});

export const SubstationFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    name: Plain,
    country: Id,
    /** Voltages as reported, such as `500/330/220`. */
    voltage: Plain,
    /** The highest of them. */
    kV: v.nullable(v.number()),
    status: Status,
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});

/** A line that joins two national systems, drawn straight between its ends: a schema, never a route. */
export const InterconnectorFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: LineString,
  properties: v.strictObject({
    name: Plain,
    from: Plain,
    to: Plain,
    countries: v.array(Id),
    current: v.picklist(["ac", "dc"]),
    technology: Plain,
    voltage: Plain,
    kV: v.nullable(v.number()),
    MW: v.nullable(v.number()),
    status: Status,
    commissioned: v.nullable(Plain),
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});

export const SourceRecord = v.strictObject({
  id: Id,
  url: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s<>"]+$/, "must be an address that begins with http:// or https://"),
    ),
  ),
  publisher: Plain,
  title: v.nullable(Plain),
  /** `headline`: as printed. `description`: our words for a document whose headline wasn't seen. */
  titleIs: v.nullable(v.picklist(["headline", "description"])),
  date: v.nullable(DateWord),
  /** How the date is known, where that isn't the date printed. */
  dateNote: v.optional(Plain),
  language: v.nullable(Plain),
  licence: v.nullable(Plain),
  note: v.optional(Plain),
});

/** `geo/atlas.json`: what holds for the whole. */
export const AtlasRecord = v.strictObject({
  $schema: v.optional(Plain),
  /** The day up to which we looked. */
  horizon: DateWord,
  /** What was and wasn't found up to then. */
  horizonNote: Text,
  licence: Plain,
  disclaimer: Text,
  /** West, south, east, north: a coordinate outside is a mistake. */
  region: v.tuple([v.number(), v.number(), v.number(), v.number()]),
});
