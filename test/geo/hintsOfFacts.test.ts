import { expect, test } from "vitest";
import { eventHints } from "../../geo/build/eventHints";
import { numberHints } from "../../geo/build/numberHints";
import { sourceHints } from "../../geo/build/sourceHints";
import { textHints } from "../../geo/build/textHints";
import { twiceHints } from "../../geo/build/twiceHints";
import { readAtlas } from "../../src/atlas/readAtlas";
import { laidOver, WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

/** The whole folder with some words of a file in place of others. */
function atlasWith(path: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, there(WHOLE[path]));
  return readAtlas(laidOver({ [path]: text }));
}

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
  ["Rules weren't approved.", "“weren't” is a contraction; write it out"],
  [
    "The outcome was not found.",
    "“was not found” speaks of our search; say what holds, or move it to “editor”",
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
  "The Board's rules were approved.",
])("of a shown text, “%s” may stand", (text) =>
  expect(textHints(atlasWith(BOARD, ["Rules were approved.", text]))).toEqual([]),
);

test("a claim that is newer than all of its sources is told", () => {
  const atlas = atlasWith("corridors/east.json", [
    '"asOf": "2025-06",\n          "confidence"',
    '"asOf": "2025-08",\n          "confidence"',
  ]);
  expect(numberHints(atlas).filter((hint) => hint.startsWith("east"))).toEqual([
    "east capacity, claim 1: as of 2025-08, but its sources are of 2025-06-02",
  ]);
});

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
