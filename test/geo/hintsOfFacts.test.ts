import { expect, test } from "vitest";
import { eventHints } from "../../geo/build/eventHints";
import { numberHints } from "../../geo/build/numberHints";
import { personHints } from "../../geo/build/personHints";
import { shareHints } from "../../geo/build/shareHints";
import { sourceHints } from "../../geo/build/sourceHints";
import { textHints } from "../../geo/build/textHints";
import { twiceHints } from "../../geo/build/twiceHints";
import { twinHints } from "../../geo/build/twinHints";
import type { Figure } from "../../src/atlas/atlas";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";
import { atlasWith } from "./atlasWith";

const PUBLISHERS = ["Example Agency", "Example Institute"];
const BOARD = "meetings/board-1.json";
const FOLLOWS = "doesn't have as present; let one follow the other";

test("a milestone that names another day, place or party than its meeting is told", () => {
  const atlas = atlasWith("corridors/east.json", [
    '"date": "2025-09-09",\n      "title": "On the agenda of the Board",\n      "kind": "meeting",\n      "parties": [\n        "AZ"',
    '"date": "2025-09-12",\n      "place": "Tbilisi",\n      "title": "On the agenda of the Board",\n      "kind": "meeting",\n      "parties": [\n        "AZ",\n        "KZ"',
  ]);
  expect(eventHints(atlas).filter((hint) => hint.startsWith("east"))).toEqual([
    "east › east-board: it has 2025-09-12, its meeting board-1 2025-09-09 to 2025-09-10",
    "east › east-board: it is placed in Tbilisi, its meeting board-1 in Baku",
    `east › east-board: it names KZ, which its meeting board-1 ${FOLLOWS}`,
  ]);
});

test.each([
  ["mou", "Memorandum on the line", "its kind is “mou”; elsewhere that is “memorandum”"],
  [
    "agreement",
    "A neighbour wishes to join",
    "its kind is “agreement”, but its title tells of none; call it a statement, or name the document",
  ],
])("a milestone of kind “%s” with the title “%s” is told", (kind, title, told) => {
  const atlas = atlasWith("corridors/east.json", [
    '"title": "On the agenda of the Board",\n      "kind": "meeting"',
    `"title": "${title}",\n      "kind": "${kind}"`,
  ]);
  expect(eventHints(atlas).filter((hint) => hint.startsWith("east"))).toEqual([`east › east-board: ${told}`]);
});

test.each([
  ["agreement", "A neighbour agrees to fund the study"],
  ["memorandum", "Memorandum on the line"],
  ["statement", "A neighbour wishes to join"],
])("a milestone of kind “%s” with the title “%s” may stand", (kind, title) => {
  const atlas = atlasWith("corridors/east.json", [
    '"title": "On the agenda of the Board",\n      "kind": "meeting"',
    `"title": "${title}",\n      "kind": "${kind}"`,
  ]);
  expect(eventHints(atlas).filter((hint) => hint.startsWith("east"))).toEqual([]);
});

test("a person at a meeting on a day outside of the office known is told, unless the party's note says why", () => {
  const earlier = [
    "people.json",
    [
      '"from": "2025-09-09",\n        "to": "2025-09-10"',
      '"from": "2024-09-09",\n        "to": "2024-09-10"',
    ],
  ] as const;
  expect(personHints(readAtlas(WHOLE))).toEqual([]);
  const atlas = atlasWith(...earlier);
  expect(personHints(atlas)).toEqual([
    "people.json › first-minister: is at board-1 for AZ on 2025-09-09, outside of the office known; move its days on, add the office there, or say in the note of the party that none is reported",
  ]);
  const board = there(atlas.meetings.get("board-1"));
  const parties = board.parties.map((party) => ({ ...party, note: "The report gives no office." }));
  const explained = new Map([["board-1", { ...board, parties }]]);
  expect(personHints({ ...atlas, meetings: explained })).toEqual([]);
});

test("a source without a title, of a publisher outside the list, or at a preview host is told", () => {
  const atlas = atlasWith(
    "sources.json",
    ["https://example.org/report", "https://news.pages.dev/report"],
    [
      '"publisher": "Example Institute",\n    "title": "A study",\n    "titleIs": "description"',
      '"publisher": "Ex. Inst.",\n    "title": null,\n    "titleIs": null',
    ],
  );
  expect(sourceHints(atlas, PUBLISHERS)).toEqual([
    "sources.json › report: news.pages.dev is a preview or a mirror; name the page where it was first published",
    "sources.json › study: no title; write the headline, or describe it",
    "sources.json › study: “Ex. Inst.” isn't in build/publishers.json; use the name that stands there, or add it",
  ]);
  expect(sourceHints(readAtlas(WHOLE), PUBLISHERS)).toEqual([]);
});

test.each([
  [
    "https://demo10.example.org/a",
    "demo10.example.org is a preview or a mirror; name the page where it was first published",
  ],
  [
    "https://d1.cms.example.com/a",
    "d1.cms.example.com is a preview or a mirror; name the page where it was first published",
  ],
  [
    "https://www.wikiwand.com/en/a",
    "www.wikiwand.com is a preview or a mirror; name the page where it was first published",
  ],
  [
    "https://static.example.org/a",
    "static.example.org is not the address that the site gives its readers; write that",
  ],
  [
    "https://mail.example.org/a",
    "mail.example.org is not the address that the site gives its readers; write that",
  ],
  ["https://example.org:443/a", "example.org is not the address that the site gives its readers; write that"],
])("a source at %s is told", (url, told) => {
  const atlas = atlasWith("sources.json", ["https://example.org/report", url]);
  expect(sourceHints(atlas, PUBLISHERS)).toEqual([`sources.json › report: ${told}`]);
});

test.each(["https://www.cmse.example.org/a", "https://democracy.example.org/a"])(
  "a source at %s may stand",
  (url) =>
    expect(sourceHints(atlasWith("sources.json", ["https://example.org/report", url]), PUBLISHERS)).toEqual(
      [],
    ),
);

test("a source without a date is told, unless it says why it has none", () => {
  const undated = ['"date": "2025-06-02"', '"date": null'] as const;
  const explained = ['"date": "2025-06-02"', '"date": null, "dateNote": "A standing page."'] as const;
  const told = "sources.json › report: no date; write it, or into “dateNote” why there is none";
  expect(sourceHints(atlasWith("sources.json", undated), PUBLISHERS)).toEqual([told]);
  expect(sourceHints(atlasWith("sources.json", explained), PUBLISHERS)).toEqual([]);
});

test("a milestone of a meeting that is only announced may name whom the roster expects", () => {
  const { corridors, centre, meetings, sources } = readAtlas(WHOLE);
  const board = there(meetings.get("board-1"));
  const expected = board.parties.map((party) => ({ ...party, evidence: "not-reported" as const }));
  const withRoster = (completeness: "announced" | "partial") =>
    new Map([["board-1", { ...board, parties: expected, roster: { completeness } }]]);
  const hintsWith = (roster: "announced" | "partial") =>
    eventHints({ corridors, centre, sources, meetings: withRoster(roster) }).filter((hint) =>
      hint.startsWith("east › east-board: it names"),
    );
  expect(hintsWith("announced")).toEqual([]);
  expect(hintsWith("partial")).not.toEqual([]);
});

test.each([
  ["Rules weren't approved.", "“weren't” is a contraction; write it out"],
  [
    "The outcome was not found.",
    "“was not found” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Under way in the latest reports found.",
    "“reports found” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "A report on the opening is not among the sources.",
    "“among the sources” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "The list is in English only; the other copies read end before it.",
    "“copies” speaks of our search; say what holds, or move it to “editor”",
  ],
  ["No copy names another day.", "“copy” speaks of our search; say what holds, or move it to “editor”"],
  [
    "Said while works were under way; the page carries no date.",
    "“the page” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Distances between places looked at.",
    "“looked at” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "That it was held is not confirmed in the sources.",
    "“in the sources” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "The source names both ends of the line.",
    "“The source names” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Кто председательствовал, источники не говорят.",
    "“источники не говорят” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "The total was not compiled.",
    "“was not compiled” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Oxunmuş mətnlər uyğun gəlir.",
    "“Oxunmuş mətnlər” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Okunan metinler birleşiyor.",
    "“Okunan metinler” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "Прочитанные тексты сходятся.",
    "“Прочитанные” speaks of our search; say what holds, or move it to “editor”",
  ],
  [
    "We read that rules were approved.",
    "“We r” speaks of our search; say what holds, or move it to “editor”",
  ],
])("of a shown text, “%s” is told", (text, told) => {
  expect(textHints(atlasWith(BOARD, ["Rules were approved.", text]))).toEqual([
    `board-1 › outcomes: ${told}`,
  ]);
});

test.each([
  "According to Our World in Data.",
  "No report was found of a signature.",
  "The source uses the name “Turkish Cypriot State”.",
  "The Board's rules were approved.",
])("of a shown text, “%s” may stand", (text) =>
  expect(textHints(atlasWith(BOARD, ["Rules were approved.", text]))).toEqual([]),
);

test("a capacity above the installed one, and a share that doesn't follow from its parts, are told", () => {
  const atlas = readAtlas(WHOLE);
  const [figure] = there([...atlas.corridors.values()][0]).figures;
  const [claim] = there(figure).claims;
  const figureOf = (key: string, value: number, unit: string) => ({
    ...there(figure),
    key,
    claims: [{ ...there(claim), value, unit, asOf: "2025" }],
  });
  const indicators = [
    figureOf("installed-capacity", 1000, "MW"),
    figureOf("renewable-capacity", 300, "MW"),
    figureOf("hydro-capacity", 1200, "MW"),
    figureOf("renewable-share-of-capacity", 31, "%"),
  ];
  const member = { ...there(atlas.countries.get("KZ")), indicators };
  expect(numberHints({ ...atlas, countries: new Map([["KZ", member]]) })).toEqual([
    "KZ hydro-capacity: it is more than all installed capacity, 1000 MW",
    "KZ renewable-share-of-capacity: 31 % doesn't follow from its capacities, which give 30.0 %",
  ]);
});

test("stretches that don't make the corridor's own length are told", () => {
  const atlas = readAtlas(WHOLE);
  const corridor = there(atlas.corridors.get("east"));
  const [figure] = corridor.figures;
  const km = (key: string, value: number) => ({
    ...there(figure),
    key,
    claims: [{ ...there(there(figure).claims[0]), value, unit: "km" }],
  });
  const segments = new Map(
    [...atlas.segments].map(([id, segment]) => [id, { ...segment, figures: [km("length", 200)] }]),
  );
  const corridors = new Map([["east", { ...corridor, figures: [km("length-total", 450)] }]]);
  expect(numberHints({ ...atlas, corridors, segments })).toEqual([
    "east: its stretches are 400 km together, its length-total is 450 km",
  ]);
});

test("one substation or plant with two states or two capacities is told", () => {
  const { plants, substations, facilities } = readAtlas(WHOLE);
  const [node] = [...substations.values()];
  const [plant] = [...plants.values()];
  const again = {
    plants: new Map([
      ["one", { ...there(plant), id: "one" }],
      ["two", { ...there(plant), id: "two", MW: 7 }],
    ]),
    substations: new Map([
      ["a", { ...there(node), id: "a" }],
      ["b", { ...there(node), id: "b", name: `${there(node).name} (500 kV)`, status: "planned" as const }],
    ]),
    facilities,
  };
  const endsWith = "say which is right, or how they differ";
  expect(twiceHints(again)).toEqual([
    `two and one bear one name and have another capacity; ${endsWith}`,
    `b and a bear one name and have another state; ${endsWith}`,
  ]);
});

test("a share of generation that doesn't follow from what the same document gives for its parts is told", () => {
  const atlas = readAtlas(WHOLE);
  const figure = there(there([...atlas.corridors.values()][0]).figures[0]);
  const of = (key: string, value: number, unit: string, source = "report") => ({
    ...figure,
    key,
    claims: [{ ...there(figure.claims[0]), value, unit, asOf: "2025", sources: [source] }],
  });
  const indicators = [
    of("generation", 100, "TWh"),
    of("gas-generation", 60, "TWh"),
    of("nuclear-generation", 10, "TWh"),
    of("renewable-share", 31, "%"),
    of("low-carbon-share", 40.4, "%"),
  ];
  const hintsWith = (all: typeof indicators) =>
    shareHints({ countries: new Map([["KZ", { ...there(atlas.countries.get("KZ")), indicators: all }]]) });
  expect(hintsWith(indicators)).toEqual([
    "KZ renewable-share: 31 % (2025, report) doesn't follow from its parts, which give 30.0 %",
  ]);
  // Of another document nothing follows.
  expect(hintsWith([...indicators.slice(0, 3), of("renewable-share", 31, "%", "study")])).toEqual([]);
});

test("a line, a substation or a loan that two records tell differently is told", () => {
  const atlas = readAtlas(WHOLE);
  const [segment] = [...atlas.segments.values()];
  const [line] = [...atlas.interconnectors.values()];
  const [node] = [...atlas.substations.values()];
  const [place] = [...atlas.facilities.values()];
  const planned = there(there(segment).statuses.slice(0, 1));
  const loan = (owner: string, key: string, value: number, unit: string) => {
    const corridor = there([...atlas.corridors.values()][0]);
    const figure = there(corridor.figures[0]);
    const claims = [{ ...there(figure.claims[0]), value, unit }];
    return [owner, { ...corridor, id: owner, figures: [{ ...figure, key, claims }] as Figure[] }] as const;
  };
  const twins = {
    ...atlas,
    interconnectors: new Map([
      [
        "twin",
        {
          ...there(line),
          id: "twin",
          segments: [there(segment).id],
          kV: 999,
          MW: null,
          status: "in-operation" as const,
        },
      ],
    ]),
    segments: new Map([
      [
        there(segment).id,
        {
          ...there(segment),
          kV: 500,
          statuses: [{ ...there(planned[0]), status: "planned" as const }],
          figures: [],
        },
      ],
    ]),
    substations: new Map([
      ["node", { ...there(node), id: "node", facility: "place", status: "in-permitting" as const }],
    ]),
    facilities: new Map([
      [
        "place",
        { ...there(place), id: "place", statuses: [{ ...there(planned[0]), status: "planned" as const }] },
      ],
    ]),
    corridors: new Map([
      loan("one", "grid-loan", 173, "million USD"),
      loan("two", "loan-of-the-bank", 173_500_000, "USD"),
      loan("three", "third-loan", 173.5, "million USD"),
    ]),
  };
  expect(twinHints(twins)).toEqual([
    `twin has status in-operation, its segment ${there(segment).id} planned; say which is right, or how they differ`,
    `twin has kV 999, its segment ${there(segment).id} 500; say which is right, or how they differ`,
    `node has status in-permitting, its facility place planned; say which is right, or how they differ`,
    "two loan-of-the-bank: 173500000 USD, but one grid-loan, of the same document, 173000000 USD; say which is right, or how they differ",
    "three third-loan: 173500000 USD, but one grid-loan, of the same document, 173000000 USD; say which is right, or how they differ",
  ]);
});
