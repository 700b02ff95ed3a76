import { describe, expect, test } from "vitest";
import { metWith } from "../../../src/atlas/participation/metWith";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { composeFigure, sizeAround } from "../../../src/draw/sheet/composeFigure";
import { composeTable, tableRoom } from "../../../src/draw/sheet/composeTable";
import type { MapSheet, PageWish } from "../../../src/draw/sheet/mapSheet";
import { sheetSvg } from "../../../src/draw/sheet/sheetSvg";
import { tablePages } from "../../../src/scene/figures/figureTable";
import { matrixChart } from "../../../src/scene/figures/matrixChart";
import { matrixFigure } from "../../../src/scene/figures/matrixFigure";
import { CELL_SIGNS, matrixTable } from "../../../src/scene/figures/matrixTable";
import { meetFigure } from "../../../src/scene/figures/meetFigure";
import { timelineFigure } from "../../../src/scene/figures/timelineFigure";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { plainLook } from "../../scene/figures/plainLook";
import { first, found, there } from "../../there";
import { packageProblems } from "../slides/packageProblems";
import { slideParts } from "../slides/slideParts";
import { all, layerIn, readXml } from "../slides/unzipped";
import { realWish, shapesOn } from "./realSheet";

const wish: PageWish = { ...realWish(), title: "A figure", description: "What is to be seen in it" };
const figure = matrixFigure(realIndex, {}, plainLook);
const table = matrixTable(figure, realIndex, plainLook);
const { events } = participationAssetsOf(realAtlas);

const CHARTS = {
  matrix: matrixChart(figure, plainLook),
  timeline: timelineFigure(realIndex, events, {}, plainLook, { width: 1100, range: null }),
  meet: meetFigure(metWith(realIndex, "KZ"), plainLook, { width: 640, most: 14 }),
};

function deckOf(sheets: readonly MapSheet[]) {
  const slides = sheets.map((sheet) => ({ sheet, notes: [] }));
  return slideParts("Figures", "2026-11-23", slides);
}

describe.each(Object.entries(CHARTS))("the %s", (_, chart) => {
  const sheet = composeFigure(chart, wish);

  test("lies between its title and its credits", () => {
    const places = shapesOn(sheet, "figure").flatMap((shape) =>
      shape.shape === "path" ? shape.paths.flatMap(({ points }) => points) : [shape.at],
    );
    const { width, height } = sheet.size;
    expect(Math.min(...places.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places.map(([x]) => x))).toBeLessThanOrEqual(width);
    expect(Math.min(...places.map(([, y]) => y))).toBeGreaterThan(40);
    expect(Math.max(...places.map(([, y]) => y))).toBeLessThan(height - 50);
  });

  test("is a drawing without a picture, with all its words as text", () => {
    const svg = readXml(sheetSvg(sheet));
    expect(all(svg, "image")).toEqual([]);
    const words = chart.marks.filter((mark) => mark.mark === "words");
    const group = layerIn(svg, "figure");
    expect(all(group, "text")).toHaveLength(words.length);
  });

  test("is shapes on a slide that no program has to repair", () => {
    const parts = deckOf([sheet]);
    expect(packageProblems(parts)).toEqual([]);
    const heads = all(readXml(found(parts, "ppt/slides/slide1.xml")), "p:cNvPr").slice(1);
    expect(heads.filter(({ attributes: { name, descr } }) => !name?.trim() || !descr?.trim())).toEqual([]);
  });

  test("fits on a sheet of its own size without being made smaller", () => {
    const size = sizeAround(chart, wish);
    const own = composeFigure(chart, { ...wish, size });
    const words = there(chart.marks.find((mark) => mark.mark === "words"));
    const drawn = shapesOn(own, "figure").find(({ shape }) => shape === "text");
    expect(drawn?.shape === "text" && drawn.size).toBeGreaterThanOrEqual(words.size * 0.99);
  });
});

test("a picture of the matrix has every date whole, and every series", () => {
  const size = sizeAround(CHARTS.matrix, wish);
  const cut = shapesOn(composeFigure(CHARTS.matrix, { ...wish, size }), "figure").filter(
    (shape) => shape.shape === "text" && shape.isUpright && shape.lines.some((line) => line.endsWith("…")),
  );
  expect(cut.map(({ name }) => name)).toEqual([]);
});

describe("the matrix as a table", () => {
  const room = tableRoom(table, wish);
  const pages = tablePages(table, room);

  test("has a row a party, a column a meeting and a sign for each that a record lists", () => {
    expect(table.columns).toHaveLength(figure.columns.length + 1);
    expect(table.rows.filter(({ isHeading }) => !isHeading)).toHaveLength(figure.rows.length);
    const signs = table.rows.flatMap(({ cells }) => cells.slice(1)).filter(({ text }) => text !== "");
    const cells = figure.columns.flatMap((column) => column.cells);
    expect(signs.map(({ text }) => text).toSorted()).toEqual(
      cells.map(({ symbol }) => CELL_SIGNS[symbol]).toSorted(),
    );
  });

  test("its pages hold every sign once, and none more than it has room for", () => {
    const count = (rows: typeof table.rows) =>
      rows.flatMap(({ cells }) => cells.slice(1)).filter(({ text }) => text !== "").length;
    expect(pages.reduce((sum, { rows }) => sum + count(rows), 0)).toBe(count(table.rows));
    for (const page of pages) {
      expect(page.rows.length).toBeLessThanOrEqual(room.rows);
      expect(page.columns.length).toBeLessThanOrEqual(room.columns);
      expect(page.rows[0]?.isHeading).toBe(true);
      expect(page.rows.at(-1)?.isHeading).toBe(false);
    }
  });

  test("is a table of the program, with its key, in a deck that no program has to repair", () => {
    const parts = deckOf(pages.slice(0, 2).map((page) => composeTable(page, wish)));
    expect(packageProblems(parts)).toEqual([]);
    const slide = readXml(found(parts, "ppt/slides/slide1.xml"));
    expect(all(slide, "a:tbl")).toHaveLength(1);
    const texts = all(slide, "a:t").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Azerbaijan", "●", "ECO member states"]));
    expect(texts.join(" ")).toContain("Not reported (no evidence of absence)");
    expect(
      all(slide, "p:graphicFrame").map((frame) => first(all(frame, "p:cNvPr")).attributes["descr"]),
    ).toEqual([expect.stringContaining("Who took part in which meeting")]);
  });

  test("what isn't reported has another sign than what is reported absent", () => {
    expect(new Set(Object.values(CELL_SIGNS)).size).toBe(Object.keys(CELL_SIGNS).length);
  });
});
