import * as v from "valibot";
import { Conflict, Figure, LineString, Milestone, Point, SourceIds, Statuses, Text } from "./schema";
import { CERTAINTIES, FACILITY_KINDS, SEGMENT_KINDS, STANDINGS, TIES } from "./vocabulary";
import { DateWord, Id, Plain } from "./words";

export const CorridorParty = v.strictObject({
  /** ISO 3166-1 alpha-2 of a country, or the id of an organisation. */
  party: Id,
  standing: v.picklist(STANDINGS),
  role: Plain,
  share: v.optional(Plain),
  sources: SourceIds,
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
