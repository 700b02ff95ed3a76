import type { Evidence, Meeting, Participation } from "../atlas";
import { EVIDENCES, MEETING_FORMATS, MEETING_STATUSES, ROLES, ROSTERS, TIERS } from "../vocabulary";

/**
 * Which meetings, and who at them, a reader asks about. Values of one facet are alternatives; facets narrow each other.
 * A facet that isn't there narrows nothing; no list is empty.
 */
export interface Filter {
  readonly series?: readonly string[];
  /** Corridors that a meeting is about; those that it touches by theme don't count. */
  readonly corridors?: readonly string[];
  readonly parties?: readonly string[];
  /** Who spoke for a party, by ids in `people.json`, as far as reports name them. */
  readonly persons?: readonly string[];
  readonly roles?: readonly Participation["role"][];
  /** Only of meetings that were held: a plan has no attendance. */
  readonly evidence?: readonly Evidence[];
  /** In which country it met, by ISO code; a meeting without a place is in none. */
  readonly countries?: readonly string[];
  readonly formats?: readonly Meeting["format"][];
  readonly statuses?: readonly Meeting["status"][];
  /** How complete the list of those who took part is. */
  readonly rosters?: readonly Meeting["roster"]["completeness"][];
  readonly tiers?: readonly Meeting["tier"][];
  /** First and last date, each a day, a month or a year: a meeting that may lie between them counts. */
  readonly from?: string;
  readonly to?: string;
}

/** Facets that list values: of a meeting, then of a party at it. */
export const MEETING_FACETS = [
  "series",
  "corridors",
  "countries",
  "formats",
  "statuses",
  "rosters",
  "tiers",
] as const;
export const PARTY_FACETS = ["parties", "persons", "roles", "evidence"] as const;
export const FACETS = [...MEETING_FACETS, ...PARTY_FACETS] as const;
export type MeetingFacet = (typeof MEETING_FACETS)[number];
export type PartyFacet = (typeof PARTY_FACETS)[number];
export type Facet = (typeof FACETS)[number];

/** The words from which a record chooses, for facets that know all their values. */
export const FACET_WORDS = {
  roles: ROLES,
  evidence: EVIDENCES,
  formats: MEETING_FORMATS,
  statuses: MEETING_STATUSES,
  rosters: ROSTERS,
  tiers: TIERS,
} as const satisfies { readonly [Key in Facet]?: NonNullable<Filter[Key]> };

/** Values that are chosen in a facet; none where it doesn't narrow. */
export function chosenIn(filter: Filter, facet: Facet): readonly string[] {
  return filter[facet] ?? [];
}

/** The filter with other values in a facet; no values take the facet away. */
export function withChosen(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const { [facet]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [facet]: values };
}

/** The filter with a value chosen that wasn't, or the other way round. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = chosenIn(filter, facet);
  const without = chosen.filter((each) => each !== value);
  return withChosen(filter, facet, without.length < chosen.length ? without : [...chosen, value]);
}
