import { composeFigure, sizeAround } from "../../draw/export/composeFigure";
import { composeSheet } from "../../draw/export/composeSheet";
import { composeTable, tableRoom } from "../../draw/export/composeTable";
import type { MapSheet, PageWish } from "../../draw/export/mapSheet";
import { tablePages } from "../../scene/figures/figureTable";
import type { FigureId, LoadedFigure } from "./figures";
import { loadFigure } from "./figures";
import { breath, type Wish } from "./making";
import { pageWish, sheetWish } from "./sheetWish";

/** Sheets of what is taken along, at least one: a table may need several slides. */
export async function makeSheets(wish: Wish): Promise<readonly [MapSheet, ...MapSheet[]]> {
  const { choice } = wish;
  if (choice.subject !== "map") return figureSheets(choice.subject, wish);
  const asked = await sheetWish(wish.exportable, wish.front, wish.words, choice);
  await breath(wish.signal);
  return [composeSheet({ ...asked, tolerancePx: choice.format === "pptx" ? 0.8 : 0.4 })];
}

async function figureSheets(id: FigureId, wish: Wish): Promise<readonly [MapSheet, ...MapSheet[]]> {
  const { exportable, front, words, choice, signal } = wish;
  const figure = await loadFigure(id, exportable, words);
  await breath(signal);
  const page = withNotes(pageWish(front, words, choice), figure);
  if (choice.format === "pptx" && figure.table !== null) return tableSheets(figure.table, page, wish);
  const size = choice.size === "figure" ? sizeAround(figure.chart, page) : page.size;
  return [composeFigure(figure.chart, { ...page, size })];
}

function withNotes(page: PageWish, { chart, notes }: LoadedFigure): PageWish {
  return {
    ...page,
    description: `${chart.title}: ${chart.description}`,
    credits: notes.length === 0 ? page.credits : [notes.join(" "), ...page.credits],
  };
}

function tableSheets(
  table: NonNullable<LoadedFigure["table"]>,
  page: PageWish,
  { words }: Wish,
): readonly [MapSheet, ...MapSheet[]] {
  const pages = tablePages(table, tableRoom(table, page));
  const sheets = pages.map((part, i) => {
    const of = { title: page.title, number: i + 1, count: pages.length };
    const title = pages.length === 1 ? page.title : words.t("export.titleOfMany", of);
    return composeTable(part, { ...page, title });
  });
  return sheets as [MapSheet, ...MapSheet[]];
}
