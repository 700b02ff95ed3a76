import { englishOf } from "../../atlas/asText";
import type { Country, Organisation, Person } from "../../atlas/atlas";
import { corridorsOf } from "../../atlas/corridors";
import { presences } from "../../atlas/meetings";
import { CONFIDENCES } from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";

const BASES = ["sourced", "derived", "background", "not-found"] as const;

const of = columnsFor<Country>();

export const countries: Definition<Country> = {
  id: "countries",
  title: "Member states and neighbours",
  description:
    "The members of the Economic Cooperation Organization, and their neighbours on the corridors, a row each. Boundaries shown do not imply official endorsement or acceptance.",
  items: ({ countries }) => countries.values(),
  at: ({ capital }) => [capital.lon, capital.lat],
  columns: [
    of.id("id", "Id", "ISO 3166-1 alpha-2 code.", ({ id }) => id),
    of.text("official_name", "Official name", "In English.", ({ officialName }) => englishOf(officialName)),
    of.flag("is_member", "Member", "Whether it is a member state.", ({ eco }) => eco !== null),
    of.day("member_since", "Member since", "Empty for a neighbour.", ({ eco }) => eco?.since),
    of.flag("is_founder", "Founder", "Empty for a neighbour.", ({ eco }) => eco?.founder),
    ...of.inLanguages("capital", "Capital", "Capital", ({ capital }) => capital.names),
    ...of.coordinates(({ capital }) => [capital.lon, capital.lat]),
    of.text("tso", "Grid company", "Transmission system operator, in words.", ({ tso }) =>
      englishOf(tso.text),
    ),
    of.word(BASES)("tso_basis", "Basis of the grid company", "How it is known.", ({ tso }) => tso.basis),
    of.text(
      "synchronous_zone",
      "Synchronous zone",
      "With whom the grid runs in step, in words.",
      ({ synchronousZone }) => englishOf(synchronousZone.text),
    ),
    of.word(BASES)(
      "synchronous_zone_basis",
      "Basis of the zone",
      "How it is known.",
      ({ synchronousZone }) => synchronousZone.basis,
    ),
    of.texts("languages", "Official languages", "In English.", ({ languages }) => languages),
    of.text("centre_standing", "Standing in the Centre", "In words; empty for a neighbour.", ({ centre }) =>
      englishOf(centre?.standing ?? undefined),
    ),
    of.day("centre_as_of", "Standing as of", "The day for which it holds.", ({ centre }) => centre?.asOf),
    of.refs("corridors")(
      "corridors",
      "Corridors",
      "To which it is party, which it hosts, or in which it is a partner.",
      ({ id }, atlas) => corridorsOf(atlas, id).map((corridor) => corridor.id),
    ),
    of.texts("notes", "Notes", "In English.", ({ notes }) => notes.map((note) => englishOf(note))),
    ...of.sourced(),
  ],
};

interface Target {
  readonly country: string;
  readonly place: number;
  readonly target: Country["targets"][number];
}

const aim = columnsFor<Target>();

export const targets: Definition<Target> = {
  id: "targets",
  title: "Targets of countries",
  description: "What a country has announced for its power system, a row each.",
  items: ({ countries }) =>
    [...countries.values()].flatMap(({ id, targets }) =>
      targets.map((target, i) => ({ country: id, place: i + 1, target })),
    ),
  columns: [
    aim.id("id", "Id", "Country, and which of its targets.", ({ country, place }) => `${country}#${place}`),
    aim.ref("countries")("country", "Country", "ISO 3166-1 code.", ({ country }) => country),
    aim.text("text", "Target", "In English.", ({ target }) => englishOf(target.text)),
    aim.number()("value", "Value", "Empty for a target in words.", ({ target }) => target.value),
    aim.text("unit", "Unit", "Of the value.", ({ target }) => target.unit),
    aim.count("year", "Year", "By which; empty where none is named.", ({ target }) => target.year),
    aim.word(CONFIDENCES)(
      "confidence",
      "Confidence",
      "How well it is supported.",
      ({ target }) => target.confidence,
    ),
    aim.text("note", "Note", "In English.", ({ target }) => englishOf(target.note)),
    ...aim.sourced(({ target }) => target.sources),
  ],
};

interface Step {
  readonly country: string;
  readonly place: number;
  readonly step: NonNullable<Country["centre"]>["steps"][number];
}

const step = columnsFor<Step>();

export const centreSteps: Definition<Step> = {
  id: "centre-steps",
  title: "Steps towards the Centre",
  description:
    "Signatures, ratifications and other steps of members towards the Centre, a row each. What is not here was not found, which does not say that it did not happen.",
  items: ({ countries }) =>
    [...countries.values()].flatMap(({ id, centre }) =>
      (centre?.steps ?? []).map((step, i) => ({ country: id, place: i + 1, step })),
    ),
  columns: [
    step.id("id", "Id", "Country, and which of its steps.", ({ country, place }) => `${country}#${place}`),
    step.ref("countries")("country", "Country", "ISO 3166-1 code.", ({ country }) => country),
    step.word(["charter-signed", "charter-ratified", "host", "host-agreement", "board-seat", "other"])(
      "kind",
      "Kind",
      "Of step.",
      ({ step }) => step.kind,
    ),
    step.day("date", "Date", "Empty where the step is known and its date is not.", ({ step }) => step.date),
    step.text("text", "Step", "In English.", ({ step }) => englishOf(step.text)),
    step.ref("meetings")("meeting", "Meeting", "At which it happened.", ({ step }) => step.meeting),
    ...step.sourced(({ step }) => step.sources),
  ],
};

const body = columnsFor<Organisation>();

export const organisations: Definition<Organisation> = {
  id: "organisations",
  title: "Organisations",
  description: "Companies, banks, ministries and international bodies that take part, a row each.",
  items: ({ organisations }) => organisations.values(),
  columns: [
    body.id("id", "Id", "Of the organisation.", ({ id }) => id),
    ...body.inLanguages("name", "Name", "Name", ({ names }) => names),
    body.text("short_name", "Short name", "Abbreviation or short form.", ({ short }) => englishOf(short)),
    body.text("kind", "Kind", "What it is, in English.", ({ kind }) => englishOf(kind)),
    body.id(
      "country",
      "Country",
      "ISO 3166-1 code of its home; empty for an international body.",
      ({ country }) => country,
    ),
    body.text("seat", "Seat", "City.", ({ seat }) => englishOf(seat?.city)),
    body.texts("other_names", "Other names", "In use elsewhere.", ({ aliases }) => aliases),
    body.text("note", "Note", "In English.", ({ note }) => englishOf(note)),
    ...body.sourced(),
  ],
};

const person = columnsFor<Person>();

export const persons: Definition<Person> = {
  id: "persons",
  title: "Persons",
  description:
    "Persons whom reports name at meetings, a row each: how they are called, and where they are named. Nothing else is kept of anybody.",
  items: ({ people }) => people.values(),
  columns: [
    person.id("id", "Id", "Of the person.", ({ id }) => id),
    ...person.inLanguages("name", "Name", "Name", ({ names }) => names),
    person.text(
      "original_name",
      "Name as written at home",
      "Where that is none of the languages of the atlas.",
      ({ original }) => original?.name,
    ),
    person.text(
      "original_language",
      "Language of that name",
      "ISO 639-1 code.",
      ({ original }) => original?.language,
    ),
    person.texts("other_names", "Other spellings", "In reports.", ({ also }) => also ?? []),
    person.ids(
      "parties",
      "Parties",
      "Countries and organisations for which reports have them in an office.",
      ({ offices }) => [...new Set(offices.map(({ party }) => party))],
    ),
    person.refs("meetings")(
      "meetings",
      "Meetings",
      "At which a report names them, most recent first.",
      ({ id }, atlas) => presences(atlas, id).map(({ meeting }) => meeting),
    ),
    ...person.sourced(({ id, offices }, atlas) => [
      ...new Set([
        ...offices.flatMap(({ sources = [] }) => sources),
        ...presences(atlas, id).flatMap(({ meeting }) => atlas.meetings.get(meeting)?.sources ?? []),
      ]),
    ]),
  ],
};

interface Held {
  readonly person: string;
  readonly place: number;
  readonly office: Person["offices"][number];
}

const held = columnsFor<Held>();

export const offices: Definition<Held> = {
  id: "offices",
  title: "Offices of persons",
  description:
    "Public offices in the time in which reports have persons in them, a row each. Without sources of its own: the days are those of meetings, whose sources say it.",
  items: ({ people }) =>
    [...people.values()].flatMap(({ id, offices }) =>
      offices.map((office, i) => ({ person: id, place: i + 1, office })),
    ),
  columns: [
    held.id("id", "Id", "Person, and which of their offices.", ({ person, place }) => `${person}#${place}`),
    held.ref("persons")("person", "Person", "Id of the person.", ({ person }) => person),
    ...held.inLanguages("office", "Office", "As reported", ({ office }) => office.office),
    held.id(
      "party",
      "Party",
      "The country or organisation for which it is held.",
      ({ office }) => office.party,
    ),
    held.day(
      "from",
      "First reported",
      "The first day on which a report has them in it; not the day on which they took it up.",
      ({ office }) => office.from,
    ),
    held.day(
      "to",
      "Last reported",
      "The last day on which a report has them in it; not the day on which they left.",
      ({ office }) => office.to,
    ),
    ...held.sourced(({ office }) => office.sources ?? []),
  ],
};
