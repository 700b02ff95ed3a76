import { expect, test } from "vitest";
import { metWith } from "../../../src/atlas/participation/metWith";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import { figureSvg } from "../../../src/draw/figure/figureSvg";
import { matrixChart } from "../../../src/scene/figures/matrixChart";
import { matrixFigure } from "../../../src/scene/figures/matrixFigure";
import { meetFigure } from "../../../src/scene/figures/meetFigure";
import { timelineFigure } from "../../../src/scene/figures/timelineFigure";
import { dark, light } from "../../../src/scene/palette";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { plainLook } from "./plainLook";

const events = timelineEventsOf(realAtlas);

test("the matrix of the core meetings looks as it did", async () => {
  const figure = matrixFigure(realIndex, { tiers: ["core"] }, plainLook);
  const svg = figureSvg(matrixChart(figure, plainLook), light);
  await expect(svg).toMatchFileSnapshot("../../golden/figure-matrix.svg");
});

test("the timeline of all years looks as it did", async () => {
  const filter = { from: "2024-05-01", to: "2025-07-01" };
  const figure = timelineFigure(realIndex, events, filter, plainLook, { width: 1600, range: null });
  await expect(figureSvg(figure, light)).toMatchFileSnapshot("../../golden/figure-timeline.svg");
});

test("the timeline of one corridor over three years looks as it did", async () => {
  const range = { first: "2023-10-01", last: "2026-12-31" };
  const figure = timelineFigure(realIndex, events, { corridors: ["ca-az"] }, plainLook, {
    width: 1200,
    range,
  });
  await expect(figureSvg(figure, dark)).toMatchFileSnapshot("../../golden/figure-timeline-dark.svg");
});

test("with whom Turkmenistan met looks as it did", async () => {
  const chart = meetFigure(metWith(realIndex, "TM"), plainLook, { width: 420, most: 10 });
  await expect(figureSvg(chart, light)).toMatchFileSnapshot("../../golden/figure-meet.svg");
});
