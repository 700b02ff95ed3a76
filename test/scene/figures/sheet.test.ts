import { expect, test } from "vitest";
import { metWith } from "../../../src/atlas/participation/metWith";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import { type FigureHeading, figureSheet } from "../../../src/draw/svg/figureSheet";
import { figureSvg } from "../../../src/draw/svg/figureSvg";
import type { Chart } from "../../../src/scene/figures/chart";
import { matrixChart } from "../../../src/scene/figures/matrixChart";
import { matrixFigure } from "../../../src/scene/figures/matrixFigure";
import { meetFigure } from "../../../src/scene/figures/meetFigure";
import { tallyFigure } from "../../../src/scene/figures/tallyFigure";
import { timelineFigure } from "../../../src/scene/figures/timelineFigure";
import { light } from "../../../src/scene/palette";
import { indexWith, meeting, party } from "../../atlas/participation/indexWith";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { plainLook } from "./plainLook";

const { horizon, licence, disclaimer } = realAtlas.about;
const heading: FigureHeading = {
  title: "Who took part in which meeting",
  asked: ["Corridor: Central Asia–Azerbaijan"],
  credits: [`Corridor Atlas, ${horizon}. ${licence}.`, disclaimer.en],
};
const filter = { corridors: ["ca-az"] };
const FIGURES: readonly (readonly [string, Chart])[] = [
  ["matrix", matrixChart(matrixFigure(realIndex, filter, plainLook), plainLook)],
  [
    "timeline",
    timelineFigure(realIndex, timelineEventsOf(realAtlas), filter, plainLook, { width: 1200, range: null }),
  ],
  ["meet", meetFigure(metWith(realIndex, "TM"), plainLook, { width: 420, most: 10 })],
  ["tally", tallyFigure(tallyOf(realIndex, filter), plainLook, { width: 420, kind: "member" })],
];

test.each(FIGURES)(
  "the %s on a sheet says title, question, source, date and disclaimer, all within it",
  (_, chart) => {
    const sheet = figureSheet(chart, heading);
    const svg = figureSvg(sheet, light);
    const said = sheet.marks.flatMap((mark) => (mark.mark === "words" ? mark.text : [])).join(" ");
    for (const text of [heading.title, ...heading.asked, ...heading.credits]) expect(said).toContain(text);
    expect(svg).not.toMatch(/href=|url\(|var\(|undefined|NaN/);
    const lowest = Math.max(...sheet.marks.flatMap((mark) => (mark.mark === "words" ? mark.y : [])));
    expect(lowest).toBeLessThan(sheet.height);
    for (const mark of sheet.marks)
      if (mark.mark === "box") expect(mark.x + mark.width).toBeLessThanOrEqual(sheet.width + 0.01);
  },
);

test.each(FIGURES)("the %s on a sheet looks as it did", async (name, chart) => {
  const svg = figureSvg(figureSheet(chart, heading), light);
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
  const long = "Ministerial ".repeat(17);
  const sheet = figureSheet(chart, { ...heading, title: long });
  const lines = sheet.marks.filter(
    (mark) => mark.mark === "words" && mark.weight === 700 && mark.size === 20,
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map((mark) => (mark.mark === "words" ? mark.text : "")).join(" ")).toBe(long.trim());
  expect(figureSvg(sheet, light)).not.toMatch(/NaN|undefined/);
});

test("bars that have no room have a length, and none below nothing", () => {
  const tally = tallyFigure(tallyOf(realIndex, {}), plainLook, { width: 0, kind: "member" });
  const meet = meetFigure(metWith(realIndex, "TM"), plainLook, { width: 0, most: 10 });
  for (const { marks } of [tally, meet])
    for (const mark of marks) if (mark.mark === "box") expect(mark.width).toBeGreaterThan(0);
});
