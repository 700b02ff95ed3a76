import * as v from "valibot";
import {
  ConflictSchema,
  FigureSchema,
  KeyMilestones,
  MilestoneSchema,
  Said,
  SourceIds,
  TextSchema,
  UPKEEP,
} from "./schema";
import { EVIDENCES, MEETING_FORMATS, MEETING_STATUSES, ROLES, ROSTERS, TIERS } from "./vocabulary";
import { DateWord, Id, Plain } from "./words";

export const SeriesRecord = v.strictObject({
  id: Id,
  names: TextSchema,
  shortNames: v.pipe(TextSchema, v.description("Two or three words, for a column head.")),
  gathered: v.optional(
    v.pipe(
      TextSchema,
      v.description("Head of the column that it shares with others where there is room for few columns."),
    ),
  ),
  group: v.picklist(["centre", "eco", "corridor", "regional"]),
  rank: v.number(),
  about: v.optional(v.pipe(Said, v.description("How often, by whom, since when: in a sentence."))),
});

export const ParticipationSchema = v.strictObject({
  party: Id,
  role: v.picklist(ROLES),
  evidence: v.pipe(
    v.picklist(EVIDENCES),
    v.description("`not-reported` says that no source read names the party. It says nothing about absence."),
  ),
  persons: v.optional(
    v.pipe(
      v.array(Id),
      v.minLength(1, "needs a person, or isn't there"),
      v.description("Heads of delegation or speakers whom a report names: ids of persons in `people.json`."),
    ),
  ),
  unnamed: v.optional(
    v.pipe(
      v.array(Said),
      v.minLength(1, "needs an office, or isn't there"),
      v.description("Offices of those whom a report doesn't name: “Secretary General”."),
    ),
  ),
  note: v.optional(Said),
});

export const MeetingRecord = v.strictObject({
  $schema: v.optional(Plain),
  series: Id,
  ordinal: v.nullable(v.pipe(v.number(), v.integer())),
  title: TextSchema,
  start: v.pipe(
    DateWord,
    v.description(
      "First and last day, or the month or year as far as it is known; a window has two different ends.",
    ),
  ),
  end: DateWord,
  dateNote: v.optional(v.pipe(Said, v.description("How the date is known, where that isn't plain."))),
  format: v.picklist(MEETING_FORMATS),
  status: v.pipe(
    v.picklist(MEETING_STATUSES),
    v.description("`planned` stays until a report says that it was held."),
  ),
  statusNote: v.optional(Said),
  tier: v.pipe(v.picklist(TIERS), v.description("`core`: the Centre and the corridors.")),
  place: v.nullable(
    v.strictObject({
      city: TextSchema,
      country: Id,
      lon: v.number(),
      lat: v.number(),
      venue: v.optional(Said),
    }),
  ),
  anchor: v.optional(
    v.pipe(
      v.strictObject({ city: TextSchema, lon: v.number(), lat: v.number(), reason: Said }),
      v.description(
        "Where a meeting without a place hangs on the map: the seat of its convenor, never a venue.",
      ),
    ),
  ),
  parties: v.array(ParticipationSchema),
  roster: v.strictObject({
    completeness: v.picklist(ROSTERS),
    note: v.optional(Said),
  }),
  outcomes: v.array(Said),
  corridors: v.array(Id),
  themes: v.pipe(v.array(Id), v.description("Corridors it touches by theme only.")),
  documents: v.array(Plain),
  notes: v.array(Said),
  conflicts: v.pipe(v.array(ConflictSchema), v.description("Where reports disagree about this meeting.")),
  sources: SourceIds,
  editor: UPKEEP.editor,
});

export const CentreRecord = v.pipe(
  v.strictObject({
    $schema: v.optional(Plain),
    names: TextSchema,
    short: Plain,
    seat: v.strictObject({ city: TextSchema, country: Id, lon: v.number(), lat: v.number() }),
    summary: TextSchema,
    aliases: v.array(
      v.strictObject({ name: Plain, language: Plain, use: v.optional(Said), sources: SourceIds }),
    ),
    figures: v.array(FigureSchema),
    milestones: v.array(MilestoneSchema),
    keyMilestones: KeyMilestones,
    conflicts: v.array(ConflictSchema),
    notes: v.array(v.strictObject({ text: Said, sources: SourceIds })),
    sources: SourceIds,
    ...UPKEEP,
  }),
  v.description(
    "The centre of which the atlas tells. Its competing start dates are milestones of their own.",
  ),
);
