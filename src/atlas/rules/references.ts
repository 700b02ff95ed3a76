import type { Draft } from "../draft";
import type { Part } from "../everyPart";
import { isCountryCode } from "../isCountryCode";
import type { Problem } from "../problems";
import { countriesIn } from "./countries";

type Referred =
  | "source"
  | "party"
  | "person"
  | "country"
  | "corridor"
  | "segment"
  | "facility"
  | "meeting"
  | "series";

type Known = Readonly<Record<Referred, (id: string) => boolean>>;

/** What a field refers to, by its name, wherever it stands. */
const REFERS: Readonly<Record<string, Referred>> = {
  sources: "source",
  party: "party",
  parties: "party",
  persons: "person",
  country: "country",
  countries: "country",
  corridors: "corridor",
  themes: "corridor",
  segments: "segment",
  facilities: "facility",
  facility: "facility",
  meeting: "meeting",
  series: "series",
};

const MISSING: Readonly<Record<Referred, (id: string) => string>> = {
  source: (id) => `no source is called “${id}”; sources are listed in sources.json`,
  party: (id) =>
    isCountryCode(id)
      ? `“${id}” isn't the two-letter code of a country (ISO 3166-1)`
      : `no party is called “${id}”; it is neither a country's two-letter code nor a file in organisations/`,
  person: (id) => `no person is called “${id}”; persons are listed in people.json`,
  country: (id) => `“${id}” isn't the two-letter code of a country (ISO 3166-1)`,
  corridor: (id) => `no corridor is called “${id}”; there is no file corridors/${id}.json`,
  segment: (id) => `no segment is called “${id}”; segments are drawn in corridors/*.geojson`,
  facility: (id) => `no facility is called “${id}”; facilities are drawn in corridors/*.geojson`,
  meeting: (id) => `no meeting is called “${id}”; there is no file meetings/${id}.json`,
  series: (id) => `no series of meetings is called “${id}”; they are listed in series.json`,
};

/** Every id that is used belongs to something. */
export function references(draft: Draft): (part: Part) => readonly Problem[] {
  const known = knownIn(draft);
  return ({ record, where }) => {
    const problems: Problem[] = [];
    for (const field in record) {
      const kind = REFERS[field];
      if (kind)
        for (const id of unknownIn(record[field], known[kind]))
          problems.push({ where: where(field), message: MISSING[kind](id) });
    }
    return problems;
  };
}

function unknownIn(value: unknown, isKnown: (id: string) => boolean): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((id) => typeof id === "string").filter((id) => !isKnown(id));
}

/** Whether an id may be referred to. Where a file couldn't be read, nobody can say that something isn't in it. */
function knownIn(draft: Draft): Known {
  const organisations = idsOf(draft.organisations);
  const isCountry = countriesIn(draft);
  const drawingsUnread = [...draft.unread].some((path) => path.endsWith(".geojson"));
  return {
    source: among(draft.sources, draft.unread.has("sources.json")),
    party: (id) => isCountry(id) || organisations.has(id),
    person: among(draft.people, draft.unread.has("people.json")),
    country: isCountry,
    corridor: among(draft.corridors),
    segment: among([...draft.segments, ...draft.strangers], drawingsUnread),
    facility: among([...draft.facilities, ...draft.strangers], drawingsUnread),
    meeting: among(draft.meetings),
    series: among(draft.series, draft.unread.has("series.json")),
  };
}

function among(records: readonly { id: string }[], unread = false): (id: string) => boolean {
  const ids = idsOf(records);
  return (id) => unread || ids.has(id);
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
