import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { light } from "../../../src/scene/palette";
import { aboutKey } from "../../../src/ui/export/ask/aboutKey";
import { subjectsOf } from "../../../src/ui/export/ask/subjects";
import { firstChoice, type Subject } from "../../../src/ui/export/choice";
import { restsOn } from "../../../src/ui/export/file/restsOn";
import { sheetsFor } from "../../../src/ui/export/sheets/sheetsFor";
import type { Wish } from "../../../src/ui/export/wish";
import { readView } from "../../../src/view/address";
import { PLACES, wordsIn } from "../digest/digestSheets";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

// What may be taken along is asked before the first test.
vi.stubGlobal("document", { documentElement: { dataset: {} }, querySelector: () => null });
vi.stubGlobal("location", new URL("https://atlas.example/"));
beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
});
afterAll(() => vi.unstubAllGlobals());

const index = indexOf(atlas);
const words = wordsIn("en");

function wishFor(address: string, subject: Subject): Wish {
  const { view } = readView(address);
  const look = { palette: light, language: "en" as const, countryName: words.country, places: PLACES };
  return {
    exportable: { index, view, assets: null, hatches: null, look },
    ...{ front: frontOf(index), words, choice: firstChoice("", subject), deck: null },
    signal: new AbortController().signal,
  };
}

const ADDRESSES = [
  "",
  "?corridor=ca-az",
  "?member=KZ",
  "?meeting=cececo-board-1",
  "?explore=matrix",
  "?explore=timeline",
  "?explore=table&with=KZ",
  "?explore=compare&compare=KZ,UZ",
];
const OTHERWISE: readonly Subject[] = ["brief", "years", "data", "story"];
const promised = ADDRESSES.flatMap((address) => {
  const { exportable } = wishFor(address, "map");
  return subjectsOf(exportable, null)
    .filter((subject) => !OTHERWISE.includes(subject))
    .filter(
      (subject) => aboutKey({ format: "pptx", subject }, exportable, null) !== "export.about.pptx.linked",
    )
    .map((subject) => [subject, address || "nothing picked"] as const);
});

test.each(promised)(
  "slides of “%s” have the sources in their notes that are promised: %s",
  async (subject, at) => {
    const wish = wishFor(at.startsWith("?") ? at : "", subject);
    const sheets = await sheetsFor(wish);
    const own = sheets.flatMap(({ said }) => said?.sources ?? []);
    const documents = own.length > 0 ? own : await restsOn(wish);
    expect(documents.length).toBeGreaterThan(0);
  },
);

test("two members over time rest on the first document of each meeting at which one is reported", async () => {
  const documents = await restsOn(wishFor("?explore=compare&compare=KZ,UZ", "pair"));
  const at = [...atlas.meetings.values()].filter(({ parties }) =>
    parties.some(({ party, evidence }) => ["KZ", "UZ"].includes(party) && evidence === "present"),
  );
  const firsts = new Set(at.map(({ sources }) => sources[0]));
  expect(documents.filter(({ id }) => firsts.has(id)).length).toBe(firsts.size);
});

test("a map of what is asked of meetings says what that is", async () => {
  const [{ sheet }] = await sheetsFor(wishFor("?explore=matrix&in-series=cececo-board", "map"));
  const told = sheet.layers.filter(({ id }) => id === "text").flatMap(({ shapes }) => shapes);
  expect(JSON.stringify(told)).toContain("CECECO");
});
