/**
 * The shape of every file in `geo/`, said once: here what all have in common and what holds for the whole, the rest
 * in `…Schema.ts`. Editors get it as JSON Schema, people as `geo/README.md`. What a shape can't say (ids that exist,
 * dates in order, lines that meet) is said in `rules/`.
 */
import * as v from "valibot";
import { STATUSES } from "./vocabulary";
import { DateWord, Id, Plain } from "./words";

/** A name or a short text in the languages of the page. English is always there and stands in for a missing one. */
export const Text = v.strictObject({
  en: Plain,
  az: v.optional(Plain),
  tr: v.optional(Plain),
  ru: v.optional(Plain),
});

/** Ids of documents in `sources.json`. */
export const SourceIds = v.array(Id);

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

export const Status = v.picklist(STATUSES);

/** What was known of the state of a thing on a date. */
export const DatedStatus = v.strictObject({
  status: Status,
  date: DateWord,
  sources: SourceIds,
  note: v.optional(Plain),
});
/** Oldest first: the last one is the present state. */
export const Statuses = v.pipe(v.array(DatedStatus), v.minLength(1, "needs at least one dated status"));

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

/** Longitude, then latitude, in degrees; a height may follow. */
export const Position = v.tupleWithRest([v.number(), v.number()], v.number());
export const LineString = v.strictObject({ type: v.literal("LineString"), coordinates: v.array(Position) });
export const Point = v.strictObject({ type: v.literal("Point"), coordinates: Position });

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
