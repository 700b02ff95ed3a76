import type { FactTableId } from "../../../view/view";
import { PICKED_KINDS, type Picked } from "../../../view/view";
import type { LaterKey, MessageKey } from "../../locale/locale";

/** What the page shows of a table; a file of it has every column. */
interface FactTable {
  /** Columns with which it begins. */
  readonly first: readonly ColumnName[];
  readonly more: readonly ColumnName[];
  /** By what its rows are narrowed. */
  readonly facets: readonly ColumnName[];
  /** The column in which a row leads to what it is of. */
  readonly leads: ColumnName | null;
}

export const FACT_TABLES: Readonly<Record<FactTableId, FactTable>> = {
  segments: {
    first: [
      "name",
      "status",
      "kv",
      "kind",
      "mw",
      "current",
      "countries",
      "corridors",
      "certainty",
      "drawn_km",
    ],
    more: ["part", "circuits", "status_date", "published_km", "from", "to", "sources", "id"],
    facets: ["status", "kind", "kv", "countries", "corridors", "certainty", "part"],
    leads: "name",
  },
  facilities: {
    first: ["name", "corridors", "kind", "country", "kv", "status", "tie", "coordinate_confidence"],
    more: ["status_date", "sources", "id"],
    facets: ["status", "kind", "kv", "country", "corridors", "tie", "coordinate_confidence"],
    leads: "name",
  },
  plants: {
    first: [
      "name",
      "country",
      "technology",
      "mw",
      "status",
      "commissioned",
      "developer",
      "coordinate_confidence",
    ],
    more: ["sources", "id"],
    facets: ["status", "technology", "country", "coordinate_confidence"],
    leads: "name",
  },
  indicators: {
    first: ["about", "key", "value", "as_of", "confidence", "claims", "basis"],
    more: ["note", "sources", "id"],
    facets: ["about", "key", "about_kind", "confidence", "basis"],
    leads: "about",
  },
  claims: {
    first: ["about", "key", "value", "as_of", "rank", "confidence", "basis"],
    more: ["note", "sources", "id"],
    facets: ["about_kind", "about", "key", "confidence", "basis"],
    leads: "about",
  },
  persons: {
    first: ["name", "parties", "meetings", "other_names"],
    more: ["sources", "id"],
    facets: ["parties"],
    leads: "name",
  },
  sources: {
    first: ["publisher", "title", "date", "language", "url"],
    more: ["id"],
    facets: ["language", "date"],
    leads: null,
  },
};

/** How columns are called; a name means the same in every table. */
export const HEADINGS = {
  about: "column.about",
  about_kind: "column.about_kind",
  as_of: "column.as_of",
  basis: "column.basis",
  certainty: "column.certainty",
  circuits: "field.circuits",
  claims: "table.claims",
  commissioned: "field.commissioned",
  confidence: "column.confidence",
  coordinate_confidence: "column.coordinate_confidence",
  corridors: "section.corridors",
  countries: "field.countries",
  country: "field.country",
  current: "column.current",
  date: "field.date",
  developer: "field.developer",
  drawn_km: "column.drawn_km",
  from: "column.from",
  id: "column.id",
  key: "column.key",
  kind: "field.kind",
  kv: "column.kv",
  language: "app.language",
  meetings: "section.meetings",
  mw: "column.mw",
  name: "column.name",
  note: "column.note",
  other_names: "section.names",
  part: "field.partOf",
  parties: "column.parties",
  published_km: "column.published_km",
  publisher: "column.publisher",
  rank: "column.rank",
  sources: "section.sources",
  status: "field.status",
  status_date: "column.status_date",
  technology: "field.technology",
  tie: "field.tie",
  title: "column.title",
  to: "column.to",
  url: "column.url",
  value: "column.value",
} as const satisfies Readonly<Record<string, MessageKey | LaterKey>>;
export type ColumnName = keyof typeof HEADINGS;

/** Before which a word of a column stands in the catalogue: `status.planned`. */
export const WORD_KEYS: Readonly<Record<string, string>> = {
  status: "status",
  current: "current",
  certainty: "certainty",
  part: "part",
  tie: "tie",
  technology: "technology",
  confidence: "claim.confidence",
  coordinate_confidence: "claim.confidence",
  basis: "claim.basis",
  about_kind: "kind",
  "segments.kind": "segmentKind",
  "facilities.kind": "facilityKind",
};

const KINDS: Readonly<Record<string, Picked["kind"]>> = {
  neighbour: "party",
  segments: "segment",
  facilities: "facility",
  plants: "plant",
  persons: "person",
};

/** What a row is of: the record itself, or what a figure is about. */
export function pickedBy(
  table: FactTableId,
  id: string,
  about: { kind: string; id: string } | null,
): Picked | null {
  const word = about?.kind ?? table;
  const kind = KINDS[word] ?? PICKED_KINDS.find((each) => each === word);
  return kind === undefined ? null : { kind, id: about?.id ?? id };
}
