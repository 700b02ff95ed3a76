import { expect, test } from "vitest";
import { eventHints } from "../../geo/build/eventHints";
import { numberHints } from "../../geo/build/numberHints";
import { partyHints } from "../../geo/build/partyHints";
import { personHints } from "../../geo/build/personHints";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { atlasWith } from "./atlasWith";

const HOST = '"evidence": "present",\n      "persons"';

test.each([
  "Not named; one report says that ministers attended.",
  "The minister was announced; attendance is not confirmed.",
  "The only report is about another delegation.",
])("a party that took part, with the note “%s”, is told", (note) => {
  const atlas = atlasWith("meetings/board-1.json", [
    HOST,
    `"evidence": "present",\n      "note": ${JSON.stringify(note)},\n      "persons"`,
  ]);
  expect(partyHints(atlas)).toEqual([
    `board-1: AZ is present, but its note says “${note}”; let one follow the other`,
  ]);
});

test("a party that took part may have a note on whom or what isn't named, and another one none", () => {
  const chaired = atlasWith("meetings/board-1.json", [
    HOST,
    '"evidence": "present",\n      "note": "Chaired the meeting; the person is not named.",\n      "persons"',
  ]);
  const absent = atlasWith("meetings/board-1.json", [
    '"evidence": "not-reported"',
    '"evidence": "not-reported",\n      "note": "Not named in the reports."',
  ]);
  expect([...partyHints(chaired), ...partyHints(absent), ...partyHints(readAtlas(WHOLE))]).toEqual([]);
});

test.each(["Minister", "First Deputy Minister", "Adviser"])(
  "the office “%s” of a state is told",
  (office) => {
    const atlas = atlasWith("people.json", ['"en": "Minister of Energy"', `"en": "${office}"`]);
    expect(personHints(atlas)).toEqual([
      `people.json › first-minister: “${office}” doesn't say of which ministry`,
    ]);
  },
);

test.each(["Prime Minister", "Deputy Prime Minister", "Adviser, Ministry of Energy"])(
  "the office “%s” may stand",
  (office) =>
    expect(
      personHints(atlasWith("people.json", ['"en": "Minister of Energy"', `"en": "${office}"`])),
    ).toEqual([]),
);

test("a number that its source has only as a bound is told, unless the note says so", () => {
  const titled = atlasWith("sources.json", ['"A report"', '"Installed: over 8,000 MW, 12 % of it new"']);
  const noted = (note: string) =>
    [...titled.countries].map(([id, country]) => {
      const indicators = country.indicators.map((figure) => ({
        ...figure,
        claims: figure.claims.map((claim) => ({ ...claim, note })),
      }));
      return [id, { ...country, indicators }] as const;
    });
  expect(numberHints(titled)).toEqual([
    "AZ installed, claim 1: its source says “over 8,000”, its note doesn't",
  ]);
  expect(numberHints({ ...titled, countries: new Map(noted("Reported as more than 8,000 MW.")) })).toEqual(
    [],
  );
  expect(numberHints({ ...titled, countries: new Map(noted("At the end of the year.")) })).toHaveLength(1);
});

test("a target that its source has only as a bound is told, unless its text says so", () => {
  const titled = atlasWith("sources.json", ['"A report"', '"Programme: over 4,800 MW by 2030"']);
  const aimed = (text: string) => {
    const target = {
      ...{ text, value: 4800, unit: "MW", year: 2030 },
      ...{ confidence: "high" as const, sources: ["report"] },
    };
    const countries = [...titled.countries].map(
      ([id, country]) => [id, { ...country, targets: id === "AZ" ? [target] : [] }] as const,
    );
    return numberHints({ ...titled, countries: new Map(countries) });
  };
  expect(aimed("4,800 MW by 2030")).toEqual(["AZ target “4,800 MW by 2030”: its source says “over 4,800”"]);
  expect(aimed("More than 4,800 MW by 2030")).toEqual([]);
});

const STARTED = '"date": "2024",\n      "title": "Start",\n      "kind": "start"';

test.each([
  ["a study that was reported on its day", "2025-06-02", "study", "", ", or say where it was"],
  ["one of which the report is later", "2025-06-01", "study", "", null],
  ["one whose place is known", "2025-06-02", "study", '"place": "Baku",', null],
  ["one whose note says so", "2025-06-02", "study", '"note": "Date of the report.",', null],
  ["what is done before the public", "2025-06-02", "ratification", "", null],
  ["a talk of two, though its place is known", "2025-06-02", "bilateral-meeting", '"place": "Baku",', ""],
  ["one of yesterday", "2025-06-01", "bilateral-meeting", '"place": "Baku",', null],
])("of milestones whose day may be their report's: %s", (_, date, kind, more, way) => {
  const atlas = atlasWith("corridors/east.json", [
    STARTED,
    `"date": "${date}",${more}\n      "title": "Start",\n      "kind": "${kind}"`,
  ]);
  const told = `east › east-start: its day is that of its report; say so in the note${way}`;
  expect(eventHints(atlas).filter((hint) => hint.includes("east-start"))).toEqual(way === null ? [] : [told]);
});
