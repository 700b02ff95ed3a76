import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { light } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { type Choice, firstChoice } from "../../../src/ui/export/choice";
import { sheetsFor } from "../../../src/ui/export/sheets/sheetsFor";
import type { Wish } from "../../../src/ui/export/wish";
import { wordsOf } from "../../../src/ui/locale/words";
import { readView } from "../../../src/view/address";
import { first } from "../../there";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

const index = indexOf(atlas);
const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const TITLE = words.t("export.subject.matrix");

beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
  // What a sheet's address is made of.
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("location", new URL("https://atlas.example/?explore=matrix"));
});
afterAll(() => vi.unstubAllGlobals());

function matrix(search: string, part: Partial<Choice> = {}) {
  const wish: Wish = {
    exportable: {
      ...{ index, view: readView(search).view, assets: null, hatches: null },
      look: { palette: light, language: "en", countryName: words.country, places: null },
    },
    ...{ front: frontOf(index), words, deck: null, signal: new AbortController().signal },
    choice: { ...firstChoice(TITLE, "matrix"), ...part },
  };
  return sheetsFor(wish);
}

test("a long matrix is one slide, gathered by series, under what holds", async () => {
  const [{ sheet }, ...rest] = await matrix("?explore=matrix");
  expect(rest).toEqual([]);
  expect(sheet.title).toMatch(/^Azerbaijan is reported at \d+ of \d+ meetings/);
});

test("the whole table follows where it is asked for, and a reader's own title stays", async () => {
  const asked = { hasAppendix: true, title: "Who met" };
  const [gathered, ...whole] = (await matrix("?explore=matrix", asked)).map(({ sheet }) => sheet.title);
  expect(gathered).toBe("Who met");
  expect(whole.length).toBeGreaterThan(2);
  expect(first(whole)).toContain("1 of");
});

test("a short one is a table", async () => {
  const sheets = await matrix("?explore=matrix&in-series=cececo-board");
  expect(sheets.map(({ sheet }) => sheet.title)).toEqual([TITLE]);
});
