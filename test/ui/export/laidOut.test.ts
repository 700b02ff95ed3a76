import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { light } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { firstChoice } from "../../../src/ui/export/choice";
import { laidOut } from "../../../src/ui/export/sheets/laidOut";
import { firstSheet } from "../../../src/ui/export/sheets/sheetsFor";
import type { Wish } from "../../../src/ui/export/wish";
import { wordsOf } from "../../../src/ui/locale/words";
import { readView } from "../../../src/view/address";
import { first, there } from "../../there";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

const index = indexOf(atlas);
const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const SITE = "https://atlas.example/?meeting=cececo-board-1";

beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
  // What a sheet's address is made of.
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("location", new URL(SITE));
});
afterAll(() => vi.unstubAllGlobals());

function wishFor(): Wish {
  return {
    exportable: {
      ...{ index, view: readView("?meeting=cececo-board-1").view, assets: null, hatches: null },
      look: { palette: light, language: "en", countryName: words.country, places: null },
    },
    ...{ front: frontOf(index), words, deck: null, signal: new AbortController().signal },
    choice: firstChoice("", "digest"),
  };
}

test("what a preview has laid out is written as it is, by another signal too", async () => {
  const wish = wishFor();
  expect(laidOut(wish)).toBeNull();
  const seen = await firstSheet(wish);
  const pressed = { ...wish, signal: new AbortController().signal };
  expect(first(there(laidOut(pressed))).sheet).toBe(seen.first.sheet);
});

test("it is laid out anew for another choice, another map, and at another address", async () => {
  const wish = wishFor();
  await firstSheet(wish);
  expect(laidOut({ ...wish, choice: { ...wish.choice, colours: "dark" } })).toBeNull();
  expect(laidOut({ ...wish, exportable: { ...wish.exportable } })).toBeNull();
  vi.stubGlobal("location", new URL(`${SITE}#map=5/41/54`));
  expect(laidOut(wish)).toBeNull();
});
