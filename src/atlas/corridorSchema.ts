import * as v from "valibot";
import {
  ConfidenceSchema,
  ConflictSchema,
  FigureSchema,
  KeyMilestones,
  LineString,
  MilestoneSchema,
  Point,
  Said,
  SCHEMATIC,
  SourceIds,
  Statuses,
  TextSchema,
  UPKEEP,
} from "./schema";
import { CERTAINTIES, FACILITY_KINDS, SEGMENT_KINDS, STANDINGS, TIES } from "./vocabulary";
import { DateWord, Id, Plain } from "./words";

export const CorridorParty = v.strictObject({
  party: v.pipe(Id, v.description("ISO 3166-1 alpha-2 of a country, or the id of an organisation.")),
  standing: v.picklist(STANDINGS),
  role: Said,
  share: v.optional(Said),
  sources: SourceIds,
});

export const CorridorRecord = v.strictObject({
  $schema: v.optional(Plain),
  rank: v.pipe(v.number(), v.integer(), v.description("Place in every list: 1 comes first.")),
  role: v.pipe(
    v.picklist(["mission", "context"]),
    v.description("The two corridors of the mission, or those that are shown as their context."),
  ),
  names: TextSchema,
  shortNames: v.pipe(TextSchema, v.description("At most some 24 letters, for the map.")),
  aliases: v.array(
    v.strictObject({ name: Plain, language: Plain, use: v.optional(Said), sources: SourceIds }),
  ),
  summary: TextSchema,
  state: v.pipe(
    v.strictObject({ text: TextSchema, asOf: DateWord, sources: SourceIds, note: v.optional(Said) }),
    v.description("What stands and what doesn't, in a sentence or two, as of the date."),
  ),
  parties: v.array(CorridorParty),
  segments: v.pipe(
    v.array(Id),
    v.description("Ids of segments, in the direction of export. May be drawn in another corridor's file."),
  ),
  facilities: v.array(Id),
  figures: v.array(FigureSchema),
  keyFigures: v.optional(
    v.pipe(
      v.array(Id),
      v.minLength(3, "needs at least three keys"),
      v.maxLength(6, "has room for six keys"),
      v.description(
        "Keys of the figures that stand for the corridor where there is room for few, first first.",
      ),
    ),
  ),
  milestones: v.pipe(v.array(MilestoneSchema), v.description("Oldest first.")),
  keyMilestones: KeyMilestones,
  conflicts: v.array(ConflictSchema),
  notes: v.array(v.strictObject({ text: Said, sources: SourceIds })),
  ...UPKEEP,
});

export const SegmentProperties = v.pipe(
  v.strictObject({
    name: TextSchema,
    summary: v.optional(v.pipe(TextSchema, v.description("What it is, in a sentence."))),
    aliases: v.optional(v.pipe(v.array(Plain), v.description("Other names under which it is looked for."))),
    kind: v.pipe(
      v.picklist(SEGMENT_KINDS),
      v.description("`onshore`: on land, but whether overhead or underground isn't published."),
    ),
    current: v.nullable(v.picklist(["ac", "dc"])),
    kV: v.nullable(v.number()),
    circuits: v.nullable(v.pipe(v.number(), v.integer())),
    MW: v.pipe(
      v.nullable(v.number()),
      v.description("Rated capacity of the asset; what two areas may exchange is another thing."),
    ),
    from: v.pipe(Id, v.description("Ids of the facilities at which the line starts and ends.")),
    to: Id,
    statuses: Statuses,
    certainty: v.pipe(
      v.picklist(CERTAINTIES),
      v.description(
        "How well the route is known: measured on the ground, published as an alignment, or a line that only shows the idea.",
      ),
    ),
    part: v.pipe(
      v.picklist(["corridor", "supporting", "related"]),
      v.description("The corridor itself, a grid asset that serves it, or a related project."),
    ),
    uncertaintyKm: v.optional(
      v.pipe(
        v.number(),
        v.description("Half the width, in km, of the ground in which an indicative route may lie."),
      ),
    ),
    schematic: SCHEMATIC,
    figures: v.array(FigureSchema),
    sources: SourceIds,
    notes: v.array(Said),
  }),
  v.description(
    "One stretch with one technology, voltage and status. Its line runs in the direction of export.",
  ),
);

export const FacilityProperties = v.strictObject({
  name: TextSchema,
  kind: v.picklist(FACILITY_KINDS),
  country: Id,
  kV: v.nullable(v.number()),
  tie: v.picklist(TIES),
  statuses: v.optional(
    v.pipe(Statuses, v.description("Absent where nothing is built or planned, as at a border point.")),
  ),
  coordinate: v.strictObject({ confidence: ConfidenceSchema, basis: Said }),
  aliases: v.array(Plain),
  sources: SourceIds,
  notes: v.array(Said),
});

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
