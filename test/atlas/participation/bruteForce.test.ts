/** Counts over the files themselves, written without a line of what they check. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GEO_FOLDER } from "../../../geo/build/geoFolder";
import { facetOf } from "../../../src/atlas/participation/facetOf";
import { FACETS, type Facet, type Filter, withChosen } from "../../../src/atlas/participation/filter";
import { meetingsMatching, participationsMatching } from "../../../src/atlas/participation/matching";
import { metWith } from "../../../src/atlas/participation/metWith";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";
import { realIndex } from "./realIndex";

interface Row {
  id: string;
  series: string;
  start: string;
  end: string;
  format: string;
  status: string;
  tier: string;
  place: { country: string } | null;
  corridors: string[];
  roster: { completeness: string };
  parties: { party: string; role: string; evidence: string; persons?: string[] }[];
}

const rows: Row[] = readdirSync(`${GEO_FOLDER}/meetings`).map((file) => ({
  id: file.replace(".json", ""),
  ...JSON.parse(readFileSync(`${GEO_FOLDER}/meetings/${file}`, "utf8")),
}));
const happened = (row: Row) => row.status !== "planned" && row.status !== "announced";
const early = (word: string) => `${word}-01-01`.slice(0, 10);
const late = (word: string) => `${word}${"-12-31".slice(word.length === 7 ? 3 : 0)}`.slice(0, 10);
const open = (list: readonly string[] | undefined, ...values: string[]) =>
  !list || values.some((value) => list.includes(value));

function rowFits(row: Row, ask: Filter): boolean {
  return (
    open(ask.series, row.series) &&
    open(ask.corridors, ...row.corridors) &&
    open(ask.countries, ...(row.place ? [row.place.country] : [])) &&
    open(ask.formats, row.format) &&
    open(ask.statuses, row.status) &&
    open(ask.rosters, row.roster.completeness) &&
    open(ask.tiers, row.tier) &&
    (!ask.from || late(row.end) >= early(ask.from)) &&
    (!ask.to || early(row.start) <= late(ask.to))
  );
}
function namedFit(row: Row, ask: Filter): Row["parties"] {
  return row.parties.filter(
    (named) =>
      open(ask.parties, named.party) &&
      open(ask.persons, ...(named.persons ?? [])) &&
      open(ask.roles, named.role) &&
      open(ask.evidence, ...(happened(row) ? [named.evidence] : [])),
  );
}
function count(ask: Filter): string[] {
  const asksWho = ask.parties || ask.persons || ask.roles || ask.evidence;
  return rows
    .filter((row) => rowFits(row, ask) && (!asksWho || namedFit(row, ask).length > 0))
    .map(({ id }) => id)
    .sort();
}

const FILTERS: readonly (readonly [string, Filter])[] = [
  ["nothing", {}],
  ["the Board", { series: ["cececo-board"] }],
  ["a corridor and signatories", { corridors: ["ca-az"], evidence: ["signatory"] }],
  ["two parties as hosts", { parties: ["KZ", "UZ"], roles: ["host", "chair"] }],
  ["those who spoke", { persons: ["parviz-shahbazov", "ilham-aliyev"], from: "2024" }],
  ["a person for a party at a corridor's meetings", { persons: ["zhecho-stankov"], parties: ["BG", "AZ"] }],
  ["those not reported", { evidence: ["not-reported"], tiers: ["core"] }],
  ["a year by place", { from: "2024", to: "2024", countries: ["AZ", "RO"] }],
  ["months", { from: "2025-03", to: "2025-07" }],
  ["a day within a meeting known to the month", { from: "2024-05-20", to: "2024-05-20" }],
  ["online without a full list", { formats: ["online"], rosters: ["partial", "announced"] }],
  ["plans", { statuses: ["planned"] }],
  ["nothing at all", { series: ["cececo-board"], countries: ["AZ"] }],
];

describe.each(FILTERS)("asked for %s", (_, ask) => {
  test("the meetings are those of the files", () => {
    expect(
      meetingsMatching(realIndex, ask)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(count(ask));
  });

  test("the parties at meetings are those of the files", () => {
    const found = participationsMatching(realIndex, ask).map(
      ({ meeting, participation }) => `${meeting.id} ${participation.party} ${participation.role}`,
    );
    const expected = rows
      .filter((row) => rowFits(row, ask))
      .flatMap((row) => namedFit(row, ask).map(({ party, role }) => `${row.id} ${party} ${role}`));
    expect(found.sort()).toEqual(expected.sort());
  });

  test("every facet counts what choosing the value would leave", () => {
    const values = FACETS.flatMap((facet: Facet) =>
      facetOf(realIndex, ask, facet).map((each) => ({ facet, ...each })),
    );
    const counted = values.map(({ facet, value, meetings }) => [facet, value, meetings]);
    const expected = values.map(({ facet, value }) => [
      facet,
      value,
      count(withChosen(ask, facet, [value])).length,
    ]);
    expect(counted).toEqual(expected);
  });

  test("the tallies are those of the files", () => {
    const { evidence: _, ...asked } = ask;
    const met = rows.filter((row) => rowFits(row, asked));
    const held = met.filter(happened);
    const times = (party: string, evidence: string) =>
      held.filter((row) =>
        namedFit(row, asked).some((named) => named.party === party && named.evidence === evidence),
      ).length;
    const tallies = tallyOf(realIndex, ask);
    expect(tallies).toEqual(
      tallies.map(({ id, kind }) => {
        const [present, signatory, absent, notReported] = [
          "present",
          "signatory",
          "absent",
          "not-reported",
        ].map((evidence) => times(id, evidence)) as [number, number, number, number];
        return {
          id,
          kind,
          present,
          signatory,
          absent,
          notReported,
          unlisted: held.length - present - signatory - absent - notReported,
          tookPart: present + signatory,
          reported: present + signatory + absent,
          held: held.length,
          planned: met.filter(
            (row) => !happened(row) && namedFit(row, asked).some(({ party }) => party === id),
          ).length,
          share: held.length === 0 ? null : (present + signatory) / held.length,
        };
      }),
    );
  });
});

test("the tallies know every party that the files name", () => {
  const named = new Set(rows.flatMap(({ parties }) => parties.map(({ party }) => party)));
  const states = ["members", "neighbours"].flatMap((folder) =>
    readdirSync(`${GEO_FOLDER}/${folder}`).map((file) => file.replace(".json", "")),
  );
  expect(
    tallyOf(realIndex, {})
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set([...named, ...states])].sort());
});

test("Turkmenistan met whom the files say, as often as they say", () => {
  const there = (row: Row) =>
    happened(row)
      ? row.parties.filter(({ evidence }) => /present|signatory/.test(evidence)).map(({ party }) => party)
      : [];
  const shared = rows.filter((row) => there(row).includes("TM"));
  const times: Record<string, number> = {};
  for (const other of shared.flatMap(there)) if (other !== "TM") times[other] = (times[other] ?? 0) + 1;
  const { met, never } = metWith(realIndex, "TM");
  expect(Object.fromEntries(met.map(({ id, meetings }) => [id, meetings.length]))).toEqual(times);
  expect(never.map(({ id }) => id).filter((id) => id in times || id === "TM")).toEqual([]);
  expect(met.length + never.length).toBe(tallyOf(realIndex, {}).length - 1);
});
