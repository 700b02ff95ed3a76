import type {
  Centre,
  Corridor,
  Country,
  DatedStatus,
  Facility,
  Interconnector,
  Meeting,
  Organisation,
  Participation,
  Person,
  Plant,
  Position,
  Segment,
  Series,
  Source,
  Substation,
  Text,
} from "./atlas";

/**
 * Everything that is said about one thing, with the names of all it refers to: what a panel shows, complete in
 * itself. The build writes one file an entry, so that a click costs what it shows however large the atlas grows.
 */
export type Entry =
  | (Page<"corridor", Corridor> & {
      readonly meetings: readonly string[];
      readonly themeMeetings: readonly string[];
    })
  | (Page<"segment", Segment> & { readonly corridors: readonly string[]; readonly lengthKm: number })
  | (Page<"facility", Facility> & {
      readonly corridors: readonly string[];
      readonly segments: readonly string[];
    })
  | (Page<"member", Country> & { readonly takesPart: TakesPart })
  | (Page<"party", Country | Organisation> & { readonly takesPart: TakesPart })
  | (Page<"person", Person> & {
      /** Where they are named, for whom, and how; most recent first. */
      readonly meetings: readonly Presence[];
    })
  | (Page<"meeting", Meeting> & {
      /** Its neighbours in time within the series. */
      readonly before: string | null;
      readonly after: string | null;
    })
  | (Page<"series", Series> & { readonly meetings: readonly string[] })
  | (Page<"centre", Centre> & {
      readonly meetings: readonly string[];
      /** What is known of each member's steps towards the Centre, by ISO code. */
      readonly membership: Readonly<Record<string, Country["centre"]>>;
    })
  | Page<"plant", Plant>
  | Page<"substation", Substation>
  | Page<"interconnector", Interconnector>;

export type EntryOf<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

interface Page<Kind, Record> {
  readonly kind: Kind;
  readonly id: string;
  readonly record: Record;
  readonly names: Names;
}

/** A person at a meeting. */
export interface Presence extends Pick<Participation, "party" | "role" | "evidence"> {
  readonly meeting: string;
}

/** In which corridors and meetings a party is named, and how. */
export interface TakesPart {
  readonly corridors: readonly (Corridor["parties"][number] & { readonly corridor: string })[];
  /** Most recent first. */
  readonly meetings: readonly (Participation & { readonly meeting: string })[];
  /** How complete the lists of participants are of the meetings held that name it. */
  readonly rosters: Rosters;
  /** Facilities that stand in the country. */
  readonly facilities: readonly string[];
}

/** Of how many meetings the list of participants is as complete as the reports are, partly known, or not published. */
export type Rosters = Readonly<Record<"full" | "part" | "none", number>>;

/** A line about each thing that an entry refers to, by id. */
export interface Names {
  readonly sources: Readonly<Record<string, Source>>;
  readonly parties: Readonly<Record<string, PartyLine>>;
  /** With all their offices: which of them holds, depends on the day. */
  readonly persons: Readonly<Record<string, PersonLine>>;
  readonly corridors: Readonly<
    Record<string, { readonly names: Text; readonly shortNames: Text; readonly role: Corridor["role"] }>
  >;
  readonly segments: Readonly<Record<string, SegmentLine>>;
  readonly facilities: Readonly<Record<string, FacilityLine>>;
  readonly meetings: Readonly<Record<string, MeetingLine>>;
  readonly series: Readonly<Record<string, Pick<Series, "names" | "shortNames" | "group">>>;
}

export interface PartyLine {
  readonly kind: "member" | "neighbour" | "country" | "organisation";
  /** `null` for a country: its name comes from the page's table of country names. */
  readonly names: Text | null;
  readonly short: string | Text | null;
  /** Whether it has an entry of its own. */
  readonly hasEntry: boolean;
  /** Of an organisation, whose it is; left out where it is of several. */
  readonly country?: string;
}

export type PersonLine = Pick<Person, "names" | "offices">;

export interface SegmentLine
  extends Pick<Segment, "name" | "kind" | "current" | "kV" | "certainty" | "part" | "from" | "to"> {
  readonly status: DatedStatus;
  /** Of the line as it is drawn. */
  readonly lengthKm: number;
  /** As a source gives it; `null` where none does, or only in words. */
  readonly publishedKm: number | null;
}

export interface FacilityLine extends Pick<Facility, "name" | "kind" | "country" | "tie" | "kV"> {
  readonly at: Position;
}

export interface MeetingLine
  extends Pick<Meeting, "title" | "series" | "ordinal" | "start" | "end" | "format" | "status"> {
  readonly city: Text | null;
  readonly country: string | null;
}
