import type * as v from "valibot";
import type { InterconnectorFeature, PlantFeature, SubstationFeature } from "./assetSchema";
import type { CorridorRecord, FacilityProperties, SegmentProperties } from "./corridorSchema";
import type { CentreRecord, MeetingRecord, ParticipationSchema, SeriesRecord } from "./meetingSchema";
import type { CountryRecord, OrganisationRecord } from "./partySchema";
import type { PersonRecord } from "./personSchema";
import type {
  AtlasRecord,
  ClaimSchema,
  ConflictSchema,
  DatedStatusSchema,
  FigureSchema,
  MilestoneSchema,
  SourceRecord,
  TextSchema,
} from "./schema";
import type { StoryRecord } from "./storySchema";

/** Longitude and latitude in degrees, WGS 84. */
export type Position = [lon: number, lat: number];

export type Text = v.InferOutput<typeof TextSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
/** Its claims stand in the order of the file, the best supported first. Nothing sorts them: the order is what ranks them. */
export type Figure = v.InferOutput<typeof FigureSchema>;
export type DatedStatus = v.InferOutput<typeof DatedStatusSchema>;
export type Status = DatedStatus["status"];
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Conflict = v.InferOutput<typeof ConflictSchema>;
export type Participation = v.InferOutput<typeof ParticipationSchema>;
export type Source = v.InferOutput<typeof SourceRecord>;
export type Series = v.InferOutput<typeof SeriesRecord>;
/** What is written of the present is `null` in what was known on an earlier day. */
type OrUnwritten<Record, Key extends keyof Record> = Omit<Record, Key> & {
  readonly [Each in Key]: Record[Each] | null;
};

export type Centre = OrUnwritten<Named<typeof CentreRecord>, "summary">;
export type About = Plain<typeof AtlasRecord>;

type Plain<Schema extends v.GenericSchema> = Omit<v.InferOutput<Schema>, "$schema">;
type Named<Schema extends v.GenericSchema> = Plain<Schema> & { readonly id: string };
export type Corridor = OrUnwritten<Named<typeof CorridorRecord>, "summary" | "state">;
type FullCountry = Named<typeof CountryRecord>;
export type Country = Omit<FullCountry, "centre"> & {
  readonly centre: OrUnwritten<NonNullable<FullCountry["centre"]>, "standing"> | null;
};
export type Organisation = Named<typeof OrganisationRecord>;
export type Person = v.InferOutput<typeof PersonRecord>;
export type Meeting = Named<typeof MeetingRecord>;

interface Drawn {
  readonly line: readonly Position[];
  /** Along the present grid, whose licence it then shares; or straight between two stations, of which only that they are joined is known. Else it is a sketch. */
  readonly drawn?: "grid" | "schematic";
}

interface Placed {
  readonly at: Position;
  /** On a node of the present grid, whose licence the place then shares. */
  readonly drawn?: "grid";
}

/** A segment with its line, in the direction of export. */
export type Segment = Named<typeof SegmentProperties> & Drawn;
export type Facility = Named<typeof FacilityProperties> & Placed;
export type Plant = Named<typeof PlantFeature.entries.properties> & { readonly at: Position | null };
export type Substation = Named<typeof SubstationFeature.entries.properties> & Placed;
export type Interconnector = Named<typeof InterconnectorFeature.entries.properties> & Drawn;

export type Certainty = Segment["certainty"];
export type Evidence = Participation["evidence"];

/** Every fact we know, by id and frozen. Made once, by `readAtlas`; every map keeps the order in which it is shown. */
export interface Atlas {
  readonly about: About;
  /** Whose the ways along the present grid are; `null` where no line has one. */
  readonly gridCredits: string | null;
  readonly centre: Centre;
  /** By rank. */
  readonly corridors: ReadonlyMap<string, Corridor>;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly facilities: ReadonlyMap<string, Facility>;
  /** Members, then their neighbours on the corridors; by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Persons whom meetings name, by the letters of their ids. */
  readonly people: ReadonlyMap<string, Person>;
  /** By rank. */
  readonly series: ReadonlyMap<string, Series>;
  /** Oldest first. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly plants: ReadonlyMap<string, Plant>;
  readonly substations: ReadonlyMap<string, Substation>;
  readonly interconnectors: ReadonlyMap<string, Interconnector>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By rank. */
  readonly stories: ReadonlyMap<string, Named<typeof StoryRecord>>;
}

/** The present state of a thing: the latest of its dated statuses, or the one known on `date`. `null` before the first. */
export function statusOn(
  statuses: readonly Pick<DatedStatus, "status" | "date">[],
  date: string | null = null,
): Status | null {
  return statuses.findLast((dated) => date === null || dated.date <= date)?.status ?? null;
}
