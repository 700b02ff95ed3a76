import { expect, test } from "vitest";
import { englishOf } from "../../src/atlas/asText";
import type { Claim, Text } from "../../src/atlas/atlas";
import { isText } from "../../src/atlas/isText";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { realAtlas as atlas } from "../atlas/participation/realIndex";

type Said = string | Text | undefined;

const corridors = [...atlas.corridors.values()];
const meetings = [...atlas.meetings.values()];
const onLines = [...atlas.segments.values(), ...atlas.facilities.values()];
const countries = [...atlas.countries.values()];
const told = [...corridors, atlas.centre];

/** What panels, briefs and slides say in sentences, by its kind: those kinds that speak the language of the page. */
const SPOKEN: Readonly<Record<string, readonly Said[]>> = {
  milestones: told.flatMap(({ milestones }) =>
    milestones.flatMap(({ title, outcome, place }) => [title, outcome, place]),
  ),
  "notes on statuses": onLines.flatMap(({ statuses = [] }) => statuses.map(({ note }) => note)),
  conflicts: [...told, ...meetings].flatMap(({ conflicts }) =>
    conflicts.flatMap(({ topic, best, why, claims }) => [
      ...[topic, best, why],
      ...claims.flatMap(({ says, note }) => [says, note]),
    ]),
  ),
  "notes on claims": [...told, ...atlas.segments.values()]
    .flatMap(({ figures }) => figures)
    .concat(countries.flatMap(({ indicators }) => indicators))
    .flatMap(({ claims }) => claims.map(({ note }) => note)),
  "remarks on meetings": meetings.flatMap(({ dateNote, statusNote, anchor, roster, parties, notes }) => [
    ...[dateNote, statusNote, anchor?.reason, roster.note],
    ...parties.map(({ note }) => note),
    ...notes,
  ]),
  venues: meetings.map(({ place }) => place?.venue),
  "remarks on lines and places": [
    ...onLines.flatMap(({ notes }) => notes),
    ...[...atlas.facilities.values()].map(({ coordinate }) => coordinate.basis),
  ],
  "roles and remarks of corridors": [
    ...corridors.flatMap(({ parties }) => parties.flatMap(({ role, share }) => [role, share])),
    ...told.flatMap(({ aliases, milestones, notes }) => [
      ...aliases.map(({ use }) => use),
      ...milestones.map(({ note }) => note),
      ...notes.map(({ text }) => text),
    ]),
  ],
  "notes and targets of countries": countries.flatMap(({ notes, targets, tso, synchronousZone }) => [
    ...notes,
    ...targets.flatMap(({ text, note }) => [text, note]),
    ...[tso.text, synchronousZone.text],
  ]),
  "notes on organisations": [...atlas.organisations.values()].map(({ note }) => note),
  "remarks on the power systems": [
    ...atlas.plants.values(),
    ...atlas.substations.values(),
    ...atlas.interconnectors.values(),
  ].flatMap(({ notes, coordinate }) => [...notes, coordinate.basis]),
  "answers in words": [...told, ...atlas.segments.values()]
    .flatMap(({ figures }) => figures)
    .concat(countries.flatMap(({ indicators }) => indicators))
    .flatMap(({ claims }) => claims.flatMap(({ value, unit }) => (isInWords(value, unit) ? [value] : []))),
  "when and how the power systems were built": [
    ...[...atlas.plants.values(), ...atlas.interconnectors.values()].map(
      ({ commissioned }) => commissioned ?? undefined,
    ),
    ...[...atlas.interconnectors.values()].map(({ technology }) => technology),
    ...[...atlas.substations.values()].map(({ voltage }) => voltage),
  ],
  "kinds and seats of organisations": [...atlas.organisations.values()].flatMap(({ kind, seat }) => [
    kind,
    seat?.city,
  ]),
  "official names of countries": countries.map(({ officialName }) => officialName),
  "what series are": [...atlas.series.values()].map(({ about }) => about),
  "steps towards the Centre": countries.flatMap(({ centre }) => centre?.steps.map(({ text }) => text) ?? []),
};

function isInWords(value: Claim["value"], unit: string | null): value is string | Text {
  return unit !== "date" && (typeof value === "string" || isText(value));
}

const HAS_WORDS = /\p{L}/u;

/** A year or a number is the same in every language. */
function isLacking(said: Said): said is string | Text {
  if (said === undefined || !HAS_WORDS.test(englishOf(said))) return false;
  return typeof said === "string" || LANGUAGES.some((language) => said[language] === undefined);
}

test.each(Object.entries(SPOKEN))("%s are in every language of the page", (_, said) => {
  expect(said.filter((each) => each !== undefined).length).toBeGreaterThan(0);
  expect(said.filter(isLacking).map((each) => englishOf(each))).toEqual([]);
});
