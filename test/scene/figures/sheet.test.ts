import { expect, test } from "vitest";
import { metWith } from "../../../src/atlas/participation/metWith";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import { composeFigure, sizeAround } from "../../../src/draw/sheet/composeFigure";
import type { PageWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { sheetSvg } from "../../../src/draw/sheet/sheetSvg";
import type { Chart } from "../../../src/scene/figures/chart";
import { matrixChart } from "../../../src/scene/figures/matrixChart";
import { matrixFigure } from "../../../src/scene/figures/matrixFigure";
import { meetFigure } from "../../../src/scene/figures/meetFigure";
import { pairFigure } from "../../../src/scene/figures/pairFigure";
import { tallyFigure } from "../../../src/scene/figures/tallyFigure";
import { timelineFigure } from "../../../src/scene/figures/timelineFigure";
import { light } from "../../../src/scene/palette";
import { indexWith, meeting, party } from "../../atlas/participation/indexWith";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { plainLook } from "./plainLook";

const { horizon, licence, disclaimer } = realAtlas.about;
const asked = "Corridor: Central Asia–Azerbaijan";
const wish: PageWish = {
  size: PRESETS["slide-wide"].layout,
  palette: light,
  title: "Who took part in which meeting",
  description: "A figure",
  language: "en",
  address: "https://atlas.example/",
  text: asked,
  credits: [`Corridor Atlas, ${horizon}. ${licence}.`, disclaimer.en],
  hasCode: false,
  layerName: (id) => id,
};
const filter = { corridors: ["ca-az"] };
const FIGURES: readonly (readonly [string, Chart])[] = [
  ["matrix", matrixChart(matrixFigure(realIndex, filter, plainLook), plainLook)],
  [
    "timeline",
    timelineFigure(realIndex, timelineEventsOf(realAtlas), filter, plainLook, { width: 1200, range: null }),
  ],
  ["meet", meetFigure(metWith(realIndex, "TM"), plainLook, { width: 420, most: 10 })],
  ["pair", pairFigure(realIndex, ["KZ", "UZ"], plainLook, { width: 960 })],
  ["tally", tallyFigure(tallyOf(realIndex, filter), plainLook, { width: 420, kind: "member" })],
];

/** On a sheet of its own size, as it leaves the page. */
function sheetOf(chart: Chart, change: Partial<PageWish> = {}) {
  const page = { ...wish, ...change };
  return composeFigure(chart, { ...page, size: sizeAround(chart, page) });
}

test.each(FIGURES)(
  "the %s on a sheet says title, question, source, date and disclaimer, all within it",
  (_, chart) => {
    const { layers, size } = sheetOf(chart);
    const texts = layers.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "text"));
    const said = texts.map(({ whole }) => whole).join(" ");
    for (const text of [wish.title, asked, ...wish.credits]) expect(said).toContain(text);
    for (const { at } of texts) expect(at[1]).toBeLessThan(size.height);
    for (const shape of layers.flatMap(({ shapes }) => shapes))
      if (shape.shape === "path")
        for (const [x] of shape.paths.flatMap(({ points }) => points))
          expect(x).toBeLessThanOrEqual(size.width);
  },
);

test.each(FIGURES)("the %s on a sheet looks as it did", async (name, chart) => {
  const svg = sheetSvg(sheetOf(chart));
  expect(svg).not.toMatch(/url\(|var\(|undefined|NaN/);
  await expect(svg).toMatchFileSnapshot(`../../golden/sheet-${name}.svg`);
});

test("a tally adds up to the meetings held, and says no report where there is none", () => {
  const index = indexWith(
    meeting({ id: "m1", parties: [party("KZ"), party("UZ", "absent"), party("TM", "not-reported")] }),
    meeting({ id: "m2", parties: [party("KZ", "signatory")] }),
  );
  const { description, marks } = tallyFigure(tallyOf(index, {}), plainLook, { width: 400, kind: "member" });
  expect(description).toContain("Kazakhstan 2 / 2");
  expect(description).toContain("Uzbekistan 0 / 2");
  expect(description).toContain("Turkmenistan no report");
  const bars = marks.filter((mark) => mark.mark === "box" && mark.y < 10 * 24);
  // A track a member; two parts of Kazakhstan's, each half of it; one of Uzbekistan's.
  expect(bars).toHaveLength(13);
  const widths = bars.flatMap((mark) => (mark.mark === "box" ? mark.width : []));
  expect(widths.filter((width) => width === (400 - 64 - 132) / 2)).toHaveLength(2);
});

test("a tally of no meetings, and a sheet with a title of 200 characters, stay whole", () => {
  const chart = tallyFigure(tallyOf(indexWith(), {}), plainLook, { width: 300, kind: "member" });
  const title = "Ministerial ".repeat(17).trim();
  const sheet = sheetOf(chart, { title });
  const shown = sheet.layers.find(({ id }) => id === "title")?.shapes[0];
  expect(shown).toMatchObject({ whole: title, lines: [expect.any(String), expect.stringMatching(/…$/)] });
  expect(sheetSvg(sheet)).not.toMatch(/NaN|undefined/);
});

test("bars that have no room have a length, and none below nothing", () => {
  const tally = tallyFigure(tallyOf(realIndex, {}), plainLook, { width: 0, kind: "member" });
  const meet = meetFigure(metWith(realIndex, "TM"), plainLook, { width: 0, most: 10 });
  for (const { marks } of [tally, meet])
    for (const mark of marks) if (mark.mark === "box") expect(mark.width).toBeGreaterThan(0);
});
