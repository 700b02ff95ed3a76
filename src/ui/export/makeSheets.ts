import type { Source } from "../../atlas/atlas";
import { composeFigure, sizeAround } from "../../draw/export/composeFigure";
import { composeSheet } from "../../draw/export/composeSheet";
import { composeTable, tableRoom } from "../../draw/export/composeTable";
import type { MapSheet, PageWish } from "../../draw/export/mapSheet";
import { type FigureTable, tablePages } from "../../scene/figures/figureTable";
import { type FigureId, type LoadedFigure, loadFigure } from "./figures";
import { breath, type Wish } from "./making";
import { pageWish, type Shown, sheetWish } from "./sheetWish";

/** A sheet, and what is said with it; `null`: what the atlas says about what is picked. */
export interface Taken {
  readonly sheet: MapSheet;
  readonly said: { readonly notes: readonly string[]; readonly sources: readonly Source[] } | null;
}

export async function mapSheet(wish: Wish, shown?: Shown): Promise<Taken> {
  const { exportable, front, words, choice, signal } = wish;
  const asked = await sheetWish(exportable, front, words, choice, shown);
  await breath(signal);
  const tolerancePx = choice.format === "pptx" ? 0.8 : 0.4;
  return { sheet: composeSheet({ ...asked, tolerancePx }), said: null };
}

/** A figure on a sheet; on slides and pages, where it is a table of no more than `mostTables` sheets, as such. */
export async function figureSheets(
  id: FigureId,
  wish: Wish,
  shown?: Shown,
  mostTables = Number.POSITIVE_INFINITY,
): Promise<readonly Taken[]> {
  const { exportable, front, words, choice, signal } = wish;
  const figure = await loadFigure(id, exportable, words);
  await breath(signal);
  const page = withNotes(pageWish(front, words, choice, shown), figure);
  const hasPages = choice.format === "pptx" || (choice.format === "pdf" && choice.size !== "figure");
  const tables = hasPages && figure.table ? tableSheets(figure.table, page, wish) : [];
  if (tables.length > 0 && tables.length <= mostTables) return tables.map((sheet) => ({ sheet, said: null }));
  const size = choice.size === "figure" ? sizeAround(figure.chart, page) : page.size;
  return [{ sheet: composeFigure(figure.chart, { ...page, size }), said: null }];
}

/** With what is told, or else with what was asked. */
function withNotes(page: PageWish, { chart, asked, notes }: LoadedFigure): PageWish {
  const text = page.text || asked;
  return {
    ...page,
    ...(text === "" ? {} : { text }),
    description: `${chart.title}: ${chart.description}`,
    credits: notes.length === 0 ? page.credits : [notes.join(" "), ...page.credits],
  };
}

function tableSheets(table: FigureTable, page: PageWish, { words }: Wish): readonly MapSheet[] {
  const pages = tablePages(table, tableRoom(table, page));
  return pages.map((part, i) => {
    const of = { title: page.title, number: i + 1, count: pages.length };
    const title = pages.length === 1 ? page.title : words.t("export.titleOfMany", of);
    return composeTable(part, { ...page, title });
  });
}
