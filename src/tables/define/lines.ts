import { englishOf } from "../../atlas/asText";
import type { Atlas, DatedStatus, Facility, Segment } from "../../atlas/atlas";
import { corridorsWithFacility, corridorsWithSegment } from "../../atlas/corridors";
import { lengthKm } from "../../atlas/lengthKm";
import { publishedKm } from "../../atlas/names";
import {
  CERTAINTIES,
  CONFIDENCES,
  FACILITY_KINDS,
  SEGMENT_KINDS,
  STATUSES,
  TIES,
} from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";

const of = columnsFor<Segment>();

export const segments: Definition<Segment> = {
  id: "segments",
  title: "Segments",
  description:
    "Stretches of corridors with one technology, voltage and status, a row each; lines run in the direction of export. How a route is known is its certainty: an indicative line shows an idea, never a route.",
  items: ({ segments }) => segments.values(),
  at: ({ line }) => line,
  columns: [
    of.id("id", "Id", "Of the segment.", ({ id }) => id),
    ...of.inLanguages("name", "Name", "Name", ({ name }) => name),
    of.refs("corridors")(
      "corridors",
      "Corridors",
      "To which it belongs; one may share it with another.",
      ({ id }, atlas) => corridorsWithSegment(atlas, id).map((corridor) => corridor.id),
    ),
    of.word(["corridor", "supporting", "related"])(
      "part",
      "Part",
      "Of the corridor itself, an asset of the grid that serves it, or a related project.",
      ({ part }) => part,
    ),
    of.word(SEGMENT_KINDS)(
      "kind",
      "Kind",
      "How it is built; “onshore” where overhead or underground is not published.",
      ({ kind }) => kind,
    ),
    of.word(["ac", "dc"])(
      "current",
      "Current",
      "Alternating or direct; empty where not published.",
      ({ current }) => current,
    ),
    of.number("kV")("kv", "Nominal voltage", "Empty where not published.", ({ kV }) => kV),
    of.count("circuits", "Circuits", "Empty where not published.", ({ circuits }) => circuits),
    of.number("MW")(
      "mw",
      "Rated capacity",
      "What the asset can carry, which is not what two areas may exchange; empty where not published.",
      ({ MW }) => MW,
    ),
    of.word(STATUSES)(
      "status",
      "Status",
      "The latest that is known.",
      ({ statuses }) => statuses.at(-1)?.status,
    ),
    of.day(
      "status_date",
      "Status known on",
      "The day of the latest report.",
      ({ statuses }) => statuses.at(-1)?.date,
    ),
    of.word(CERTAINTIES)(
      "certainty",
      "Certainty",
      "How well the route is known.",
      ({ certainty }) => certainty,
    ),
    of.number("km")(
      "uncertainty_km",
      "Uncertainty",
      "Half the width of the ground in which an indicative route may lie.",
      ({ uncertaintyKm }) => uncertaintyKm,
    ),
    of.number("km")(
      "published_km",
      "Published length",
      "As a source gives it; empty where none does, or only in words.",
      publishedKm,
    ),
    of.number("km")(
      "drawn_km",
      "Length as drawn",
      "Along great circles, rounded to 100 m; of an indicative route an indication.",
      ({ line }) => Math.round(10 * lengthKm(line)) / 10,
    ),
    of.ref("facilities")("from", "From", "Facility at which the line begins.", ({ from }) => from),
    of.ref("facilities")("to", "To", "Facility at which the line ends.", ({ to }) => to),
    of.ids("countries", "Countries", "In which its ends stand, by ISO 3166-1 code.", countriesOf),
    of.texts("other_names", "Other names", "Under which it is looked for.", ({ aliases }) => aliases ?? []),
    of.text("summary", "Summary", "What it is, in English.", ({ summary }) => summary?.en),
    of.texts("notes", "Notes", "In English.", ({ notes }) => notes.map((note) => englishOf(note))),
    ...of.sourced(),
  ],
};

function countriesOf({ from, to }: Segment, { facilities }: Atlas): readonly string[] {
  return [...new Set([from, to].flatMap((id) => facilities.get(id)?.country ?? []))];
}

const at = columnsFor<Facility>();

export const facilities: Definition<Facility> = {
  id: "facilities",
  title: "Facilities",
  description:
    "Substations, converter stations, landing points and other places of corridors, a row each. A candidate is listed, and tied to no corridor by any source.",
  items: ({ facilities }) => facilities.values(),
  at: ({ at }) => at,
  columns: [
    at.id("id", "Id", "Of the facility.", ({ id }) => id),
    ...at.inLanguages("name", "Name", "Name", ({ name }) => name),
    at.refs("corridors")("corridors", "Corridors", "That list it.", ({ id }, atlas) =>
      corridorsWithFacility(atlas, id).map((corridor) => corridor.id),
    ),
    at.word(FACILITY_KINDS)("kind", "Kind", "What it is.", ({ kind }) => kind),
    at.id("country", "Country", "ISO 3166-1 code of where it stands.", ({ country }) => country),
    at.number("kV")("kv", "Nominal voltage", "Empty where not published.", ({ kV }) => kV),
    at.word(TIES)("tie", "Tie", "How it is tied to its corridor.", ({ tie }) => tie),
    at.word(STATUSES)(
      "status",
      "Status",
      "The latest that is known; empty where nothing is built or planned.",
      ({ statuses }) => statuses?.at(-1)?.status,
    ),
    at.day(
      "status_date",
      "Status known on",
      "The day of the latest report.",
      ({ statuses }) => statuses?.at(-1)?.date,
    ),
    ...at.coordinates((facility) => facility.at),
    at.word(CONFIDENCES)(
      "coordinate_confidence",
      "Confidence of the place",
      "How sure the place is.",
      ({ coordinate }) => coordinate.confidence,
    ),
    at.text(
      "coordinate_basis",
      "Basis of the place",
      "How the place is known, in English.",
      ({ coordinate }) => englishOf(coordinate.basis),
    ),
    at.texts("other_names", "Other names", "Under which it is looked for.", ({ aliases }) => aliases),
    at.texts("notes", "Notes", "In English.", ({ notes }) => notes.map((note) => englishOf(note))),
    ...at.sourced(),
  ],
};

interface StatusOf {
  readonly kind: "segment" | "facility";
  readonly about: string;
  readonly place: number;
  readonly dated: DatedStatus;
}

const was = columnsFor<StatusOf>();

export const statuses: Definition<StatusOf> = {
  id: "statuses",
  title: "Statuses over time",
  description: "What was known of the state of a segment or a facility on a date, a row a report.",
  items: ({ segments, facilities }) => [
    ...[...segments.values()].flatMap((segment) => statusesOf("segment", segment)),
    ...[...facilities.values()].flatMap((facility) => statusesOf("facility", facility)),
  ],
  columns: [
    was.id(
      "id",
      "Id",
      "Of what it is, and which of its statuses, the oldest first.",
      ({ about, place }) => `${about}#${place}`,
    ),
    was.word(["segment", "facility"])("about_kind", "Kind of thing", "What it is of.", ({ kind }) => kind),
    was.id("about", "Of", "Id of the segment or facility.", ({ about }) => about),
    was.word(STATUSES)("status", "Status", "What was known.", ({ dated }) => dated.status),
    was.day("date", "Date", "On which it was known.", ({ dated }) => dated.date),
    was.text("note", "Note", "In English.", ({ dated }) => englishOf(dated.note)),
    ...was.sourced(({ dated }) => dated.sources),
  ],
};

function statusesOf(
  kind: StatusOf["kind"],
  { id, statuses = [] }: Pick<Facility, "id" | "statuses">,
): StatusOf[] {
  return statuses.map((dated, i) => ({ kind, about: id, place: i + 1, dated }));
}
