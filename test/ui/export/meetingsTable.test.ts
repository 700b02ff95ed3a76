import { expect, test } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import type { TextShape } from "../../../src/draw/flat/shapes";
import { textWidth } from "../../../src/draw/flat/textWidth";
import { composeTable, sizeAroundTable, tableRoom, tableSheets } from "../../../src/draw/sheet/composeTable";
import type { PageWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { tablePages } from "../../../src/scene/figures/figureTable";
import { light } from "../../../src/scene/palette";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { askedOf } from "../../../src/ui/explore/exploring";
import { changed, firstChoice, sizesOf } from "../../../src/ui/export/choice";
import { figuresIn } from "../../../src/ui/export/sheets/figures";
import { meetingsTable } from "../../../src/ui/export/sheets/meetingsTable";
import { creditsOf } from "../../../src/ui/export/sheets/sheetWish";
import { wordsOf } from "../../../src/ui/locale/words";
import { readView } from "../../../src/view/address";
import { packageProblems } from "../../draw/slides/packageProblems";
import { slideParts } from "../../draw/slides/slideParts";
import { all, readXml } from "../../draw/slides/unzipped";
import { found, last, there } from "../../there";
import { atlas } from "../rendered";

const index = indexOf(atlas);
const data = { index, assets: participationAssetsOf(atlas) };

function tableIn(language: "en" | "ru", search = "?explore=table") {
  const words = wordsOf(makeLocale(language)).and(makeLater(language));
  return meetingsTable(askedOf(data, readView(search).view.filter, words), words);
}

const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const wish: PageWish = {
  ...{ size: PRESETS["slide-wide"].layout, palette: light, title: "Meetings", description: "Meetings" },
  ...{ language: "en", address: "https://atlas.example/?explore=table", hasCode: true },
  credits: creditsOf(frontOf(index), words),
  layerName: (id) => id,
};

const TITLES = index.meetings.map(({ title }) => title.en);

test("the table in sight is taken along first, and with other figures last", () => {
  const figures = (search: string) => figuresIn({ index, view: readView(search).view });
  expect(figures("?explore=table")[0]).toBe("meetings");
  expect(figures("?explore=matrix").at(-1)).toBe("meetings");
  expect(figures("?corridor=ca-az")).not.toContain("meetings");
  expect(figures("?compare=KZ,UZ")).toEqual(["pair"]);
  expect(figures("?compare=ca-az,az-tr-eu")).toEqual([]);
});

test("a picture of a table is as long as the table, and may have no other size", () => {
  const png = changed(firstChoice("Meetings", "meetings"), { format: "png" });
  expect([png.size, sizesOf(png)]).toEqual(["figure", ["figure"]]);
  expect(changed(png, { format: "pdf" }).size).toBe("a4-landscape");
});

test.each(["en", "ru"] as const)(
  "in %s every meeting has its row on one of the slides, above the credits",
  (language) => {
    const table = tableIn(language);
    const pages = tablePages(table, tableRoom(table, wish));
    expect(pages.length).toBeGreaterThan(3);
    const rows = pages.flatMap((page) =>
      page.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")),
    );
    expect(rows).toEqual(table.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")));
    for (const page of pages) {
      expect(page.columns).toHaveLength(5);
      const { layers } = composeTable(page, wish);
      const placed = there(there(layers.find(({ id }) => id === "figure")).table);
      const bottom = placed.at[1] + placed.rows.reduce((sum, { height }) => sum + height, 0);
      const credits = there(layers.find(({ id }) => id === "credits")).shapes[0] as TextShape;
      expect(bottom).toBeLessThan(credits.at[1] - credits.size);
    }
  },
);

test("words stay within their cells, and titles of meetings are read to their end", () => {
  const table = tableIn("en");
  const { layers } = composeTable(table, { ...wish, size: sizeAroundTable(table, wish) });
  const { columns, rows } = there(there(layers.find(({ id }) => id === "figure")).table);
  for (const { cells, height } of rows)
    cells.forEach(({ lines, size }, i) => {
      for (const line of lines)
        expect(textWidth(line, size, 400, 0), line).toBeLessThan(there(columns[i]).width);
      expect(lines.length * size * 1.2).toBeLessThan(height + 1);
    });
  const read = rows.slice(1).map(({ cells }) => there(cells[1]).lines.join(" "));
  expect(read.toSorted()).toEqual(TITLES.toSorted());
});

test.each(["en", "ru"] as const)(
  "in %s a table on slides is read at 12 points, and no slide of it is blank by half",
  (language) => {
    for (const search of [
      "?explore=table",
      "?explore=table&roster=partial,announced,count-only,none&tier=core",
    ])
      for (const id of ["slide-wide", "slide-classic"] as const) {
        const page = { ...wish, size: PRESETS[id].layout };
        const { size, pages } = tableSheets(tableIn(language, search), page);
        expect(size).toBeGreaterThanOrEqual(12);
        for (const part of pages) {
          const { layers } = composeTable(part, page, size);
          const { at, rows } = there(there(layers.find(({ id: layer }) => layer === "figure")).table);
          const credits = there(layers.find(({ id: layer }) => layer === "credits")).shapes[0] as TextShape;
          const high = rows.reduce((sum, { height }) => sum + height, 0);
          expect(high / (credits.at[1] - at[1]), `${search}, ${id}`).toBeGreaterThan(0.5);
          expect(at[1] + high).toBeLessThan(credits.at[1] - credits.size);
        }
      }
  },
);

test("the whole table is as high as its sheet", () => {
  const table = tableIn("en");
  const size = sizeAroundTable(table, wish);
  const { layers } = composeTable(table, { ...wish, size });
  const lowest = last(there(layers.find(({ id }) => id === "figure")).shapes);
  const credits = there(layers.find(({ id }) => id === "credits")).shapes[0] as TextShape;
  const bottom = (lowest as TextShape).at[1];
  expect(bottom).toBeLessThan(credits.at[1] - credits.size);
  expect(credits.at[1] - bottom).toBeLessThan(60);
});

test("on slides it is a table of the program", () => {
  const table = tableIn("en", "?explore=table&in-series=cececo-board");
  const pages = tablePages(table, tableRoom(table, wish));
  const slides = pages.map((page) => ({ sheet: composeTable(page, wish), notes: ["Notes."] }));
  const parts = slideParts("Meetings", index.horizon, slides);
  expect(packageProblems(parts)).toEqual([]);
  const slide = readXml(found(parts, "ppt/slides/slide1.xml"));
  expect(all(slide, "a:tbl")).toHaveLength(1);
  expect(all(slide, "a:tr")).toHaveLength(1 + table.rows.length);
});
