import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { light } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { changed, firstChoice } from "../../../src/ui/export/choice";
import type { Sheets } from "../../../src/ui/export/sheets/figureSheets";
import { yearSeen, yearsSheets } from "../../../src/ui/export/sheets/yearsSheets";
import type { Wish } from "../../../src/ui/export/wish";
import { wordsOf } from "../../../src/ui/locale/words";
import { readView } from "../../../src/view/address";
import { there } from "../../there";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

const index = indexOf(atlas);
const SITE = "https://atlas.example/";

beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
  vi.stubGlobal("location", new URL(`${SITE}?corridor=ca-az`));
  vi.stubGlobal("document", { documentElement: { dataset: {} }, querySelector: () => null });
});
afterAll(() => vi.unstubAllGlobals());

const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const wish: Wish = {
  exportable: {
    ...{ index, view: readView("?corridor=ca-az").view, assets: null, hatches: null },
    look: { palette: light, language: "en", countryName: words.country, places: null },
  },
  front: frontOf(index),
  words,
  choice: changed(firstChoice("The region", "map"), { subject: "years" }),
  deck: null,
  signal: new AbortController().signal,
};

let making: Promise<Sheets> | null = null;
/** Laid out once for all tests that look at them. */
const taken = () => {
  making ??= yearsSheets(wish);
  return making;
};

const dateOf = (address: string) => new URL(address).searchParams.get("date");

test("the years are only a film", () => {
  expect(wish.choice).toMatchObject({ subject: "years", format: "video", size: "film" });
});

test("a day after the other up to the present, on one map", async () => {
  const sheets = (await taken()).map(({ sheet }) => sheet);
  const days = sheets.map(({ address }) => there(dateOf(address)));
  expect(days.length).toBeGreaterThan(5);
  expect(days).toEqual([...new Set(days)].toSorted());
  expect(days.at(-1)).toBe(index.horizon);
  expect(new Set(sheets.map(({ map }) => JSON.stringify([map?.at, map?.size, map?.camera]))).size).toBe(1);
});

test("each picture has its day for a title, and says in its credits that it was known then", async () => {
  const sheets = (await taken()).map(({ sheet }) => sheet);
  for (const { title, address, credits } of sheets) {
    const day = words.date(there(dateOf(address)));
    expect(title).toBe(`${day} · The region`);
    expect(credits.join(" ")).toContain(
      dateOf(address) === index.horizon ? `data as of ${day}` : `as known on ${day}`,
    );
  }
});

test("of a corridor the years are those in which something happened on its way", async () => {
  const months = there(atlas.corridors.get("ca-az")).milestones.map(({ date }) => date.slice(0, 7));
  const shown = (await taken()).map(({ sheet }) => there(dateOf(sheet.address)).slice(0, 7));
  expect(months).toEqual(expect.arrayContaining(shown.slice(0, -1)));
});

const seenAt = (search: string) =>
  yearSeen({ ...wish, exportable: { ...wish.exportable, view: readView(search).view } });

test("a preview shows the day that is seen, and what was known then", async () => {
  const [past, now] = [await seenAt("?date=2020-12-31"), await seenAt("")];
  expect(dateOf(past.sheet.address)).toBe("2020-12-31");
  expect(dateOf(now.sheet.address)).toBe(index.horizon);
  const isNamed = ({ sheet }: typeof now) => JSON.stringify(sheet.layers).includes("Central Asia–Azerbaijan");
  expect([past, now].map(isNamed)).toEqual([false, true]);
});
