import type {
  Atlas,
  Certainty,
  Corridor,
  DatedStatus,
  Facility,
  Meeting,
  Position,
  Segment,
  Text,
} from "./atlas";
import type { StoryLine } from "./story";

/**
 * What the map and the lists need before anything is picked: names, places, lines. It is small, and comes
 * with the page; what is *said* about a thing comes as its `Entry` when it is picked.
 */
export interface AtlasIndex {
  /** The day up to which we looked; in an index as it was known on a day, that day. */
  readonly horizon: string;
  /** Whether it is the index as it was known on an earlier day: see `known/`. */
  readonly isPast?: true;
  readonly horizonNote: Text;
  readonly disclaimer: Text;
  readonly licence: string;
  /** What the map shows where nothing is picked: all, and on a small screen only the corridors. */
  readonly extent: Atlas["about"]["extent"];
  readonly centre: {
    readonly id: string;
    readonly names: Text;
    readonly short: string;
    readonly at: Position;
    readonly city: Text;
  };
  /** By rank: the two of the mission first. */
  readonly corridors: readonly IndexedCorridor[];
  readonly segments: readonly IndexedSegment[];
  /** Without candidates, which no source ties to a corridor. */
  readonly facilities: readonly IndexedFacility[];
  /** Of the organisation whose atlas it is. */
  readonly members: readonly IndexedCountry[];
  /** Countries on the corridors that aren't members. */
  readonly neighbours: readonly IndexedCountry[];
  readonly series: readonly { readonly id: string; readonly names: Text; readonly shortNames: Text }[];
  /** Oldest first. */
  readonly meetings: readonly IndexedMeeting[];
  /** By rank. */
  readonly stories: readonly StoryLine[];
  readonly counts: Readonly<Record<Counted, number>>;
}

export const COUNTED = [
  "corridors",
  "segments",
  /** Of the segments those that support corridors or are related to them, and aren't parts of one. */
  "supporting",
  "facilities",
  "members",
  "neighbours",
  "organisations",
  "persons",
  "series",
  "meetings",
  "plants",
  "substations",
  "interconnectors",
  "sources",
  "claims",
] as const;
export type Counted = (typeof COUNTED)[number];

export interface IndexedCorridor extends Pick<Corridor, "id" | "rank" | "role" | "names" | "shortNames"> {
  readonly segments: readonly string[];
  readonly facilities: readonly string[];
  /** Ids of countries and organisations that are party to it, host it, or partner in it. */
  readonly parties: readonly string[];
  /** Meetings about it, most recent first. */
  readonly meetings: readonly string[];
}

export interface IndexedSegment
  extends Pick<Segment, "id" | "name" | "kind" | "current" | "kV" | "part" | "from" | "to"> {
  /** Oldest first; dates and words only. */
  readonly statuses: readonly Pick<DatedStatus, "status" | "date">[];
  readonly certainty: Certainty;
  /** Half the width, in km, of the ground in which the route may lie. */
  readonly uncertaintyKm: number | null;
  /** Corridors that list it, by rank. */
  readonly corridors: readonly string[];
  readonly line: readonly Position[];
  readonly drawn?: Segment["drawn"];
}

export interface IndexedFacility extends Pick<Facility, "id" | "name" | "kind" | "country" | "kV" | "tie"> {
  readonly statuses: readonly Pick<DatedStatus, "status" | "date">[];
  readonly corridors: readonly string[];
  readonly at: Position;
}

export interface IndexedCountry {
  readonly id: string;
  readonly capital: { readonly names: Text; readonly at: Position };
  readonly corridors: readonly string[];
}

export interface IndexedMeeting
  extends Pick<
    Meeting,
    "id" | "series" | "ordinal" | "title" | "start" | "end" | "format" | "status" | "tier"
  > {
  readonly corridors: readonly string[];
  readonly themes: readonly string[];
  /** City and country, by ISO code, of the place where it met; `null` as `at`. */
  readonly city: Text | null;
  readonly country: string | null;
  /** Where it met; `null` for a meeting held online or at a place that no report names. */
  readonly at: Position | null;
  /** Its place, or the seat of its convenor on which it hangs; `null` where neither is known. */
  readonly anchor: Position | null;
  /** How complete the list of parties is. */
  readonly roster: Meeting["roster"]["completeness"];
  readonly parties: readonly Pick<Meeting["parties"][number], "party" | "role" | "evidence" | "persons">[];
}
