import * as v from "valibot";
import { Conflict, Figure, Milestone, SourceIds, Text } from "./schema";
import { EVIDENCES, ROLES } from "./vocabulary";
import { DateWord, Id, Plain } from "./words";

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
