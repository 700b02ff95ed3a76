import { DOMParser } from "@xmldom/xmldom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { DIGEST_MARGINS } from "../../../src/draw/digest/digestFrame";
import { abbreviated } from "../../../src/draw/flat/abbreviated";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import { sheetSizeIn } from "../../../src/draw/slides/template/placeSheet";
import { readTemplate } from "../../../src/draw/slides/template/readTemplate";
import { light } from "../../../src/scene/palette";
import { changed, firstChoice, withTemplate } from "../../../src/ui/export/choice";
import { countOfSources, sourceSheets, titleSheet } from "../../../src/ui/export/sheets/deckEnds";
import type { Sheets } from "../../../src/ui/export/sheets/figureSheets";
import { publishersOf } from "../../../src/ui/export/sheets/publishersOf";
import type { Wish } from "../../../src/ui/export/wish";
import type { Deck, DeckStep } from "../../../src/ui/wire/carried";
import { readView } from "../../../src/view/address";
import { templateFile } from "../../draw/slides/template/templateFile";
import { there } from "../../there";
import { PLACES, wordsIn } from "../digest/digestSheets";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
});
afterAll(() => vi.unstubAllGlobals());

const index = indexOf(atlas);
const words = wordsIn("en");
const documents = [...atlas.sources.values()].slice(0, 30);

function step(title: string, sources: DeckStep["sources"]): DeckStep {
  const view = readView("").view;
  return {
    view,
    camera: null,
    address: "https://atlas.example/",
    title,
    text: "Told.",
    notes: [],
    rests: [],
    sources,
  };
}

const deck: Deck = {
  ...{ id: "tour", title: "A tour", address: "https://atlas.example/?story=tour" },
  steps: [step("The first step", documents.slice(0, 20)), step("The second step", documents.slice(10))],
};
const wish: Wish = {
  exportable: {
    ...{ index, view: readView("").view, assets: null, hatches: null },
    look: { palette: light, language: "en", countryName: words.country, places: null },
  },
  ...{ front: frontOf(index), words, choice: firstChoice("A tour", "story"), deck },
  signal: new AbortController().signal,
};
const saidOn = ({ sheet }: Awaited<ReturnType<typeof titleSheet>>) =>
  sheet.layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === "text" ? [shape.whole] : [])),
  );

test("a deck begins with its title, what its steps are, and the region to the edges of the slide", async () => {
  const { sheet } = await titleSheet(deck, wish);
  const said = saidOn({ sheet, said: null });
  expect(said).toEqual(expect.arrayContaining(["A tour", "The first step", "The second step"]));
  // By the numbers of their slides, of which the title is the first.
  const numberOf = (title: string) => said[said.indexOf(title) - 1];
  expect([numberOf("The first step"), numberOf("The second step")]).toEqual(["2", "3"]);
  const { at, size } = there(sheet.map);
  expect([at[1], at[0] + size.width]).toEqual([0, sheet.size.width]);
});

const told = [...atlas.stories.values()];
const covers = LANGUAGES.flatMap((language) =>
  told.flatMap((story) =>
    (["slide-wide", "slide-classic"] as const).map((size) => [story.id, language, size] as const),
  ),
);

test.each(covers)(
  "the first slide of %s, %s, %s, names all its steps and the host of the Centre",
  async (id, language, size) => {
    const story = there(told.find((each) => each.id === id));
    const spoken = wordsIn(language);
    const titles = story.steps.map(({ title }) => title[language] ?? title.en);
    const [first, ...rest] = titles.map((title) => step(title, []));
    const own = {
      ...deck,
      title: story.title[language] ?? story.title.en,
      steps: [there(first), ...rest] as const,
    };
    const look = { ...wish.exportable.look, language, countryName: spoken.country, places: PLACES };
    const asked = {
      ...wish,
      words: spoken,
      exportable: { ...wish.exportable, look },
      choice: { ...wish.choice, size },
    };
    const { sheet } = await titleSheet(own, asked);
    const textsOf = (layer: string) =>
      there(sheet.layers.find((each) => each.id === layer)).shapes.flatMap((shape) =>
        shape.shape === "text" ? [shape] : [],
      );
    expect(textsOf("figure").map(({ whole }) => whole)).toEqual(expect.arrayContaining(titles));
    expect(textsOf("title").map(({ lines }) => lines.join(" "))).toEqual([own.title]);
    const under = Math.max(
      ...textsOf("figure").map(({ at, lines, lineHeight }) => at[1] + (lines.length - 1) * lineHeight),
    );
    expect(under).toBeLessThan(Math.min(...textsOf("credits").map(({ at, size }) => at[1] - size)));
    const host = spoken.country("AZ");
    // Where neither its name nor what that is abbreviated to has room, by its code: never on another country's land.
    const names = [host, abbreviated(host) ?? host, "AZ"].map((name) => name.toLocaleUpperCase(language));
    const isHost = ({ whole }: { whole: string }) => names.includes(whole.toLocaleUpperCase(language));
    expect(textsOf("labels").filter(isHost)).toHaveLength(1);
  },
);

test("steps that have no room on the first slide are said to be more, in words", async () => {
  const many = Array.from({ length: 40 }, (_, i) => step(`Step ${i + 1}: what is told of it`, []));
  const [first, ...rest] = many;
  const said = saidOn(await titleSheet({ ...deck, steps: [there(first), ...rest] }, wish));
  expect(said.filter((text) => /^and \d+ more$/.test(text))).toHaveLength(1);
});

/** The steps as sheets, of which only what is said with them counts here. */
const steps = [deck.steps[0], ...deck.steps.slice(1)].map(({ sources }) => ({
  sheet: {} as MapSheet,
  said: { notes: [], sources },
})) as unknown as Sheets;

test("slides end with one of all publishers, how many documents each has and on which slides they stand", async () => {
  const [only, ...others] = await sourceSheets(deck, steps, wish);
  expect(others).toEqual([]);
  const said = saidOn(there(only));
  const publishers = publishersOf(documents);
  expect(said.join("\n")).toContain(`${documents.length} documents by ${publishers.length} publishers`);
  const once = there(said[said.indexOf("One document each, with its slides") + 1])
    .replaceAll("\u00a0", " ")
    .split(" · ");
  for (const { name, sources } of publishers) {
    const at = [2, 3].filter((slide) =>
      sources.some(({ id }) => deck.steps[slide - 2]?.sources.some((each) => each.id === id)),
    );
    if (sources.length === 1) expect(once).toContain(`${name} (${at.join(", ")})`);
    else
      expect(said[said.indexOf(name) + 1]).toBe(
        `${sources.length} documents · ${at.length === 1 ? "slide" : "slides"} ${at.join(", ")}`,
      );
  }
  expect(there(only?.said).sources).toEqual(documents);
});

test("pages, which have no notes, end with every document that a step names, each once and none cut", async () => {
  const paged = { ...wish, choice: changed(wish.choice, { format: "pdf" }) };
  const sheets = await sourceSheets(deck, steps, paged);
  expect(sheets).toHaveLength(countOfSources(deck, paged.choice));
  const said = sheets.flatMap(saidOn);
  for (const { url, publisher } of documents)
    expect(said.filter((text) => text.includes(url ?? publisher))).not.toEqual([]);
  for (const { url } of documents.filter((each) => each.url !== null))
    expect(said.filter((text) => text.endsWith(url ?? ""))).toHaveLength(1);
});

test("in a reader's own template both ends are as large as its room, and leave their titles to its placeholder", async () => {
  vi.stubGlobal("DOMParser", DOMParser);
  const template = there(readTemplate("ministry.pptx", templateFile()).template);
  const inTemplate = { ...wish, choice: withTemplate(wish.choice, template) };
  const size = sheetSizeIn(template, light, DIGEST_MARGINS);
  for (const { sheet } of [
    await titleSheet(deck, inTemplate),
    ...(await sourceSheets(deck, steps, inTemplate)),
  ]) {
    expect(sheet.size).toEqual(size);
    const titles = sheet.layers.filter(({ id }) => id === "title").flatMap(({ shapes }) => shapes);
    expect(titles.flatMap((shape) => (shape.shape === "text" ? shape.lines : []))).toEqual([]);
  }
  expect((await titleSheet(deck, inTemplate)).sheet.title).toBe("A tour");
});
