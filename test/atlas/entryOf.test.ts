import { expect, test } from "vitest";
import type { Entry, Names } from "../../src/atlas/entry";
import { entryIds, entryOf } from "../../src/atlas/entryOf";
import { everyPart } from "../../src/atlas/everyPart";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";
import { realAtlas as shipped } from "./participation/realIndex";

const whole = readAtlas(WHOLE);
const entries = entryIds(shipped).map(({ kind, id }) => there(entryOf(shipped, kind, id)));

test("a segment's entry says which corridors list it, how long it is, and what it refers to", () => {
  const { record, ...entry } = there(entryOf(whole, "segment", "east/land"));
  expect(record.name).toEqual({ en: "Land" });
  expect(entry).toEqual({
    kind: "segment",
    id: "east/land",
    corridors: ["east", "west"],
    lengthKm: expect.closeTo(47.8, 1),
    names: {
      sources: { report: whole.sources.get("report") },
      parties: {
        AZ: { kind: "member", names: null, short: null, hasEntry: true },
      },
      corridors: {
        east: { names: { en: "East corridor" }, shortNames: { en: "East" }, role: "mission" },
        west: { names: { en: "West corridor" }, shortNames: { en: "West" }, role: "context" },
      },
      segments: {},
      facilities: {
        "east/landing": {
          name: { en: "Landing" },
          kind: "landing-point",
          country: "AZ",
          tie: "indicative",
          kV: null,
          at: [49.7, 40.5],
        },
        "east/station": {
          name: { en: "Station" },
          kind: "substation",
          country: "AZ",
          tie: "named",
          kV: null,
          at: [49.2, 40.3],
        },
      },
      meetings: {},
      persons: {},
      series: {},
    },
  });
});

test("a party's entry says in which corridors and meetings it is named, and how", () => {
  expect(entryOf(whole, "member", "KZ")?.takesPart).toEqual({
    corridors: [],
    meetings: [{ meeting: "board-1", party: "KZ", role: "member", evidence: "not-reported" }],
    rosters: { full: 0, part: 0, none: 0 },
    facilities: ["east/coast"],
  });
  expect(entryOf(whole, "party", "grid-company")?.takesPart.corridors).toEqual([
    {
      corridor: "east",
      party: "grid-company",
      standing: "partner",
      role: "Runs the grid",
      sources: ["report"],
    },
    {
      corridor: "west",
      party: "grid-company",
      standing: "partner",
      role: "Runs the grid",
      sources: ["report"],
    },
  ]);
});

test("a meeting's entry names its neighbours in the series", () => {
  expect(entryOf(whole, "meeting", "board-1")).toMatchObject({ before: null, after: "board-2" });
  expect(entryOf(whole, "meeting", "board-2")).toMatchObject({ before: "board-1", after: null });
});

test("the Centre's entry lists its meetings, latest first, and where each member stands", () => {
  const entry = there(entryOf(whole, "centre", "cececo"));
  expect(entry.meetings).toEqual(["board-2", "board-1"]);
  expect(Object.keys(entry.membership)).toEqual(["AF", "AZ", "IR", "KG", "KZ", "PK", "TJ", "TM", "TR", "UZ"]);
});

test.each([
  ["corridor", "north"],
  ["member", "GE"],
  ["party", "AZ"],
  ["centre", "unido"],
  ["plant", "__proto__"],
] as const)("there is no %s called %s", (kind, id) => {
  expect(entryOf(whole, kind, id)).toBeNull();
});

test("every entry is a plain value that JSON carries unchanged", () => {
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

test("every entry explains all that it refers to, and nothing else", () => {
  expect(entries.flatMap(unexplained)).toEqual([]);
  expect(entries.flatMap(superfluous)).toEqual([]);
});

test("the entry of the first meeting of the Board holds its decisions, the appointment, the date of the second, and the correction", () => {
  const { record, after } = there(entryOf(shipped, "meeting", "cececo-board-1"));
  expect(record.status).toBe("held");
  expect(record.outcomes).toEqual([
    expect.stringMatching(/Internal Regulations .*approved/),
    expect.stringMatching(/Aysel Yagubova was appointed Executive Director/),
    expect.stringMatching(/second meeting .* first half of 2026/),
    expect.any(String),
  ]);
  expect(record.conflicts[0]).toMatchObject({
    topic: expect.stringContaining("OIC members"),
    best: expect.stringMatching(/ECO members/),
  });
  expect(after).toBe("cececo-board-2");
});

test("the second meeting of the Board is planned, and no report that it was held was found", () => {
  expect(entryOf(shipped, "meeting", "cececo-board-2")?.record).toMatchObject({
    status: "planned",
    start: "2026-01-01",
    end: "2026-06-30",
    statusNote: expect.stringContaining("no report that it was held was found"),
  });
});

/** The fields that hold ids, said once more, so that a field that is forgotten in the code is found here. */
const FIELDS: Readonly<Record<keyof Names, readonly string[]>> = {
  sources: ["sources"],
  parties: ["party", "parties", "country", "countries"],
  persons: ["persons"],
  corridors: ["corridor", "corridors", "themes"],
  segments: ["segments"],
  facilities: ["facilities"],
  meetings: ["meeting", "meetings", "themeMeetings", "before", "after"],
  series: ["series"],
};

function unexplained(entry: Entry): string[] {
  return referencesIn(entry)
    .filter(([kind, id]) => !Object.hasOwn(entry.names[kind], id))
    .map(([kind, id]) => `${entry.kind}/${entry.id} → ${kind}/${id}`);
}

function superfluous(entry: Entry): string[] {
  const used = new Set(referencesIn(entry).map(String));
  return Object.entries(entry.names).flatMap(([kind, lines]) =>
    Object.keys(lines)
      .filter((id) => !used.has(String([kind, id])))
      .map((id) => `${entry.kind}/${entry.id} → ${kind}/${id}`),
  );
}

/** What the entry and the lines of its names refer to. */
function referencesIn(entry: Entry): [kind: keyof Names, id: string][] {
  const found: [keyof Names, string][] = [];
  const { segments, facilities, meetings } = entry.names;
  for (const raw of [{ ...entry, names: null }, segments, facilities, meetings])
    everyPart({ where: "", raw }, ({ record }) => {
      for (const kind of Object.keys(FIELDS) as (keyof Names)[])
        for (const id of FIELDS[kind].flatMap((field) => record[field]).filter(isText))
          found.push([kind, id]);
    });
  const ends = [...Object.values(segments), ...(entry.kind === "segment" ? [entry.record] : [])];
  const members = entry.kind === "centre" ? Object.keys(entry.membership) : [];
  return [
    ...found,
    ...ends.flatMap(({ from, to }): [keyof Names, string][] => [
      ["facilities", from],
      ["facilities", to],
    ]),
    ...members.map((id): [keyof Names, string] => ["parties", id]),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
