import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { storyOf } from "../../../src/atlas/storyOf";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { deckReel } from "../../../src/draw/video/deckReel";
import { light } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { changed, firstChoice } from "../../../src/ui/export/choice";
import { notesOf } from "../../../src/ui/export/file/notesOf";
import type { Taken } from "../../../src/ui/export/sheets/figureSheets";
import { storySheets } from "../../../src/ui/export/sheets/storySheets";
import type { Wish } from "../../../src/ui/export/wish";
import { wordsOf } from "../../../src/ui/locale/words";
import type { DeckStep } from "../../../src/ui/wire/carried";
import { readView } from "../../../src/view/address";
import { storySteps } from "../../../src/view/storySteps";
import { packageProblems } from "../../draw/slides/packageProblems";
import { slideParts } from "../../draw/slides/slideParts";
import { all, readXml } from "../../draw/slides/unzipped";
import { first, found, there } from "../../there";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

const index = indexOf(atlas);
const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const SITE = "https://atlas.example/";

beforeAll(() => {
  vi.stubGlobal("fetch", siteFile);
});
afterAll(() => vi.unstubAllGlobals());

function step(search: string, part: Partial<DeckStep> = {}): DeckStep {
  return {
    ...{ view: readView(search).view, camera: null, address: `${SITE}${search}`, title: `At “${search}”` },
    ...{
      text: "What is told.",
      notes: ["Only for the speaker."],
      rests: [],
      sources: [...atlas.sources.values()].slice(0, 2),
    },
    ...part,
  };
}

const STEPS = [
  step("?corridor=ca-az", { camera: { zoom: 5, lat: 41, lng: 54 } }),
  step("?member=KZ&lang=en", { text: "Longer than its place. ".repeat(60) }),
  step("?explore=matrix&in-series=cececo-board"),
  step(""),
] as const;

const TOUR = { id: "tour", title: "A story", address: `${SITE}?story=tour` };

const wish: Wish = {
  exportable: {
    ...{ index, view: readView("").view, assets: null, hatches: null },
    look: { palette: light, language: "en", countryName: words.country, places: null },
  },
  front: frontOf(index),
  words,
  choice: firstChoice("A story", "story"),
  deck: null,
  signal: new AbortController().signal,
};
let making: ReturnType<typeof storySheets> | null = null;
/** Laid out once for all tests that look at it. */
const taken = () => {
  making ??= storySheets({ ...TOUR, steps: STEPS }, wish);
  return making;
};

test("a story is a slide a step, each with its title, its text, its link and its sources", async () => {
  const sheets = await taken();
  const slides = sheets.map(({ sheet, said }) => ({ sheet, notes: notesOf(sheet, there(said), words) }));
  const parts = slideParts("A story", index.horizon, slides);
  expect(packageProblems(parts)).toEqual([]);
  const titles = sheets.map(({ sheet }) => sheet.title);
  expect(titles).toEqual(STEPS.map(({ title }) => title));
  STEPS.forEach(({ address, text, sources }, i) => {
    const slide = readXml(found(parts, `ppt/slides/slide${i + 1}.xml`));
    const placeholders = all(slide, "p:ph").map(({ attributes: { type, idx } }) => idx ?? type);
    expect(placeholders).toEqual(["title", "11", "10"]);
    const told = all(slide, "p:sp").find((each) => all(each, "p:ph")[0]?.attributes["idx"] === "11");
    expect(first(all(there(told), "p:cNvPr")).attributes["descr"]).toBe(text);
    const notes = readXml(found(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`));
    const said = all(notes, "a:t").map((each) => each.text);
    expect(said).toEqual(expect.arrayContaining([text.trim(), "Only for the speaker."].slice(1)));
    expect(said.join("\n")).toContain(address);
    for (const { url } of sources) expect(said.join(" ")).toContain(url);
    expect(all(notes, "p:cNvPr").map(({ attributes }) => attributes["descr"])).toContain(address);
  });
});

test("who was at what is told in words in a story, and every map has its segments", async () => {
  const sheets = await taken();
  expect(sheets.map(({ sheet }) => sheet.map !== undefined)).toEqual([true, true, false, true]);
  const told = there(sheets[2]?.sheet.layers.find(({ id }) => id === "figure"));
  expect(told.shapes.map(({ name }) => name)).toContain("Azerbaijan");
  const lines = there(sheets[0].sheet.layers.find(({ id }) => id === "lines"));
  expect(lines.shapes.filter(({ id }) => id.includes("ca-az/caspian-crossing"))).toHaveLength(1);
});

test("who was at a meeting of which the step before has told is seen on a map, not told again", async () => {
  const [first, ...rest] = ["?meeting=cececo-board-1", "?explore=matrix&in-series=cececo-board"].map(
    (search) => step(search),
  );
  const sheets = await storySheets({ ...TOUR, steps: [there(first), ...rest] }, wish);
  expect(sheets.map(({ sheet }) => sheet.map !== undefined)).toEqual([false, true]);
  const lines = there(sheets[1]).sheet.layers.find(({ id }) => id === "lines");
  expect(lines?.shapes.filter(({ id }) => id.includes("ca-az")) ?? [], "no corridor stands out").toEqual([]);
});

test("what is nothing to see on a map is told large, beside the days and the figures on which it rests", async () => {
  const story = there(storyOf(atlas, "centre-to-board"));
  const told = there(storySteps(story, "en").find(({ view }) => view.picked?.kind === "series"));
  const other = there(storyOf(atlas, "two-corridors"));
  const unknown = there(storySteps(other, "en").at(-1));
  const steps = [told, unknown].map(({ notes, ...each }) => ({ ...each, address: SITE, notes: [notes] }));
  const [first, ...rest] = steps;
  const sheets = await storySheets({ ...TOUR, steps: [there(first), ...rest] }, wish);
  for (const [i, { sheet }] of sheets.entries()) {
    expect(sheet.map).toBeUndefined();
    const [large] = textsOn(sheet, "text");
    expect(large?.whole).toBe(steps[i]?.text);
    const beside = textsOn(sheet, "figure").filter(({ weight }) => weight === 400);
    expect(Math.max(...beside.map(({ size }) => size))).toBeLessThan(there(large).size);
  }
  const wholeOf = (i: number) => saidOn(there(sheets[i]));
  expect(wholeOf(0)).toEqual(expect.arrayContaining(["3 December 2024", "Pakistan signs the Charter"]));
  expect(wholeOf(1).join(" ")).toMatch(/Green Energy Corridor: no published figure found .*Voltage/);
});

function textsOn({ layers }: MapSheet, layer: string) {
  return there(layers.find(({ id }) => id === layer)).shapes.flatMap((shape) =>
    shape.shape === "text" ? [shape] : [],
  );
}

function saidOn({ sheet }: Taken): readonly string[] {
  return sheet.layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === "text" ? [shape.whole] : [])),
  );
}

test.each(["slide-wide", "a4-landscape", "a4-portrait"] as const)(
  "what is told of a region stands beside its map, or under it over the whole width: %s",
  async (size) => {
    const asked = { ...wish, choice: { ...wish.choice, size } };
    const [{ sheet }] = await storySheets(
      { ...TOUR, steps: [step("?centre=cececo", { text: TOLD })] },
      asked,
    );
    const [told] = textsOn(sheet, "text");
    const { at, size: map } = there(sheet.map);
    const [left] = there(told).at;
    expect(there(told).whole).toBe(TOLD);
    if (size === "a4-portrait") expect(left).toBeLessThan(at[0] + 1);
    else expect(left).toBeGreaterThan(at[0] + map.width);
  },
);

const TOLD = "The Centre is an institution of ten states, and Azerbaijan is its host.";

test("a person of whom a step says nothing is told by meetings and offices, not by a map", async () => {
  const [only] = await storySheets(
    {
      ...TOUR,
      steps: [step("?person=parviz-shahbazov", { title: "x", text: "", notes: [""], sources: [] })],
    },
    wish,
  );
  expect(only.sheet.map).toBeUndefined();
  expect(saidOn(only).join("\n")).toContain("Minister of Energy");
});

test("a step of which its author says nothing tells what is known, under the title that it was given", async () => {
  const [name, finding] = [
    "Central Asia–Azerbaijan Green Energy Corridor",
    "Central Asia–Azerbaijan: under study, no line of its own built",
  ];
  const asks = [
    ["?corridor=ca-az", name],
    ["?corridor=ca-az", "Our part"],
    ["?series=cececo-board", "Board of Directors of CECECO"],
  ] as const;
  const [first, ...rest] = asks.map(([search, title]) =>
    step(search, { title, text: "", notes: [""], sources: [] }),
  );
  const sheets = await storySheets({ ...TOUR, steps: [there(first), ...rest] }, wish);
  const titles = sheets.map(({ sheet }) => sheet.title);
  expect(titles.slice(0, 2)).toEqual([finding, "Our part"]);
  expect(titles[2]).toMatch(/^1st meeting of the Board of Directors of CECECO: \d+ of 10 members/);
  const figures = sheets.map(({ sheet }) => there(sheet.layers.find(({ id }) => id === "figure")));
  expect(figures.flatMap(({ shapes }) => shapes.map(({ name }) => name))).toEqual(
    expect.arrayContaining(["400\u00a0km", "Parviz Shahbazov, Minister of Energy · Host"]),
  );
  for (const { said } of sheets) expect(there(said).sources).not.toEqual([]);
});

test("a map along the present grid names whose that is, which has a licence of its own", async () => {
  const along = { ...index, segments: index.segments.map((each) => ({ ...each, drawn: "grid" as const })) };
  const untold = step("?corridor=ca-az", { text: "", notes: [""], sources: [] });
  const creditsOf = async (index: typeof along) => {
    const sheets = await storySheets(
      { ...TOUR, steps: [untold] },
      { ...wish, exportable: { ...wish.exportable, index } },
    );
    return there(sheets[0]).sheet.credits.join(" ");
  };
  expect(await creditsOf(along)).toContain("OpenStreetMap");
  expect(await creditsOf(index as typeof along)).not.toContain("OpenStreetMap");
});

test("what the signs of a step mean has a foot of two lines, and who says so stands under it", async () => {
  const [{ sheet }] = await taken();
  const key = there(sheet.layers.find(({ id }) => id === "legend"));
  const lines = new Set(key.shapes.flatMap((shape) => (shape.shape === "text" ? [shape.at[1]] : [])));
  expect(lines.size).toBeGreaterThan(0);
  expect(lines.size).toBeLessThanOrEqual(2);
  expect(sheet.credits[0]).toMatch(/^Sources: /);
});

test("a step without a camera shows all of its corridor, and none of it touches the edge of the map", async () => {
  const [taken] = await storySheets({ ...TOUR, steps: [step("?corridor=ca-az")] }, wish);
  const { at, size } = there(taken.sheet.map);
  const lines = there(taken.sheet.layers.find(({ id }) => id === "lines"));
  const own = index.segments.filter(({ part, id }) => part === "corridor" && id.startsWith("ca-az/"));
  const shapes = lines.shapes.filter((shape) => own.some(({ id }) => shape.id.includes(id)));
  expect(shapes).toHaveLength(own.length);
  for (const shape of shapes)
    for (const [x, y] of shape.shape === "path" ? shape.paths.flatMap(({ points }) => points) : []) {
      expect(x - at[0]).toBeGreaterThan(20);
      expect(y - at[1]).toBeGreaterThan(20);
      expect(at[0] + size.width - x).toBeGreaterThan(20);
      expect(at[1] + size.height - y).toBeGreaterThan(20);
    }
});

test("a story that is stopped makes no more steps", async () => {
  const stopper = new AbortController();
  const done: number[] = [];
  const making = storySheets({ ...TOUR, steps: STEPS }, { ...wish, signal: stopper.signal }, (step) => {
    done.push(step);
    stopper.abort();
  });
  await expect(making).rejects.toThrow(/abort/i);
  expect(done).toEqual([1]);
});

test("a film of a story stands at each step and fades between them", async () => {
  const shown = (await taken()).map(({ sheet }) => ({ sheet, seconds: 5 }));
  expect(deckReel(shown, PRESETS.film.picture).count).toBe(4 * 10 + 3 * 18);
});

test("a story is offered as what can hold more than one sheet", () => {
  const choice = firstChoice("A story", "story");
  expect(changed(choice, { format: "png" }).format).toBe("pptx");
  expect(changed(choice, { format: "pdf" })).toMatchObject({ format: "pdf", size: "a4-landscape" });
});

test("a figure has its own size until the reader wants another", () => {
  const figure = changed(firstChoice("A figure", "matrix"), { format: "png" });
  expect(figure.size).toBe("figure");
  expect(changed({ ...figure, size: "word" }, { format: "svg" }).size).toBe("word");
});
